import type { RuleProof } from './contract.ts';
import { words } from './words.ts';

/** What a rule asks for, in sentences: all of them must hold. */
export function ruleInWords({ star, conditions }: Pick<RuleProof, 'star' | 'conditions'>, measure: string): string[] {
  const { top, within, min, base, quantile } = conditions;
  const sentences: string[] = [];
  if (star === 'focus' && top !== undefined) sentences.push(words.ruleFocus(top, within === 'category'));
  if (star === 'size' && top !== undefined) sentences.push(words.ruleTop(top, measure));
  if (typeof quantile === 'object')
    for (const [of, share] of Object.entries(quantile)) sentences.push(words.ruleQuantile(words.capital(of), share));
  if (star === 'specialisation') {
    if (min !== undefined) sentences.push(words.ruleQuotient(min));
    if (typeof quantile === 'number') sentences.push(words.ruleQuotientQuantile(quantile));
    if (base === 'kind') sentences.push(words.ruleKind);
  }
  return sentences;
}
