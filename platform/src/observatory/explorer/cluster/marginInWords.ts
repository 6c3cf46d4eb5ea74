import { printNumber } from '../../../kernel/printedFigure.ts';
import type { RuleProof } from './contract.ts';
import { figurePrinter, printFocus } from './printed.ts';
import { words } from './words.ts';

type Margin = Pick<RuleProof, 'star' | 'margin' | 'margin_share' | 'met'> &
  Partial<Pick<RuleProof, 'next_high' | 'next_margin'>>;

/**
 * How far a rule's value is from its cut-off, or where it has a place in a ranking from the next in line, in its unit and as a share of
 * that; null where there is no cut-off, or no limit to it.
 */
export function marginInWords({
  star,
  margin,
  margin_share: share,
  met,
  next_high: next = null,
  next_margin: lead = null,
}: Margin): string | null {
  if (lead !== null)
    return lead === 0
      ? words.levelWithNext
      : words.aboveNext(amountOf(star, lead), next === null || next === 0 ? null : printFocus(lead / next));
  if (margin === null) return null;
  if (margin === 0) return words.atCutoff;
  const relative = share === null ? null : printFocus(Math.abs(share));
  return words.marginIs(amountOf(star, Math.abs(margin)), margin > 0, relative, met === 'possible');
}

function amountOf(star: RuleProof['star'], size: number): string {
  return star === 'focus' ? words.points(printNumber(size * 100, size < 0.001 ? 3 : 2)) : figurePrinter[star](size);
}
