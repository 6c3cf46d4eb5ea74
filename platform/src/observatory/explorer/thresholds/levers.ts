import { nearestName } from '../../../kernel/nearestName.ts';
import { Problem } from '../../../kernel/problem.ts';
import { overridePreset } from '../../presets/overridePreset.ts';
import type { Preset } from '../../presets/preset.ts';
import type { Lever } from './contract.ts';

/** The cut-offs that a preset has, each with its own value, the one it has now, and the range over which it may be moved. */
export function levers(own: Preset, tried: Preset): Lever[] {
  const found: Lever[] = [];
  const number = (
    rule: string,
    [value, now]: readonly [number | undefined, number | undefined],
    kind: 'share' | 'quotient' | 'amount',
    [least, most, step]: readonly [number, number, number],
  ): void => {
    if (value === undefined || now === undefined) return;
    found.push({
      rule,
      kind,
      own: value,
      value: now,
      least: Math.min(least, value, now),
      most: Math.max(most, value, now),
      step,
      choices: [],
    });
  };
  const widest = Math.max(10 ** Math.ceil(Math.log10(Math.max(own.minimum, 1000))), own.minimum) * 5;
  number('minimum', [own.minimum, tried.minimum], 'amount', [0, widest, widest / 200]);
  number('size.top', [own.size?.top, tried.size?.top], 'share', [0.01, 0.5, 0.005]);
  for (const [measure, value] of Object.entries(own.size?.quantile ?? {}))
    number(`size.quantile.${measure}`, [value, tried.size?.quantile?.[measure]], 'share', [0.01, 0.99, 0.01]);
  number('specialisation.min', [own.specialisation.min, tried.specialisation.min], 'quotient', [0.5, 5, 0.05]);
  number(
    'specialisation.quantile',
    [own.specialisation.quantile, tried.specialisation.quantile],
    'share',
    [0.01, 0.99, 0.01],
  );
  number('focus.top', [own.focus?.top, tried.focus?.top], 'share', [0.01, 0.5, 0.005]);
  if (own.focus !== undefined && tried.focus !== undefined)
    found.push({
      rule: 'focus.within',
      kind: 'choice',
      own: own.focus.within,
      value: tried.focus.within,
      least: 0,
      most: 0,
      step: 0,
      choices: ['all', 'category'],
    });
  return found;
}

/** The preset with rules set as asked, each `rule=value`; only cut-offs that it has may be moved, none be taken out. */
export function movedPreset(own: Preset, set: readonly string[]): Preset {
  const known = levers(own, own);
  const names = known.map(({ rule }) => rule);
  const settings = new Map<string, string>();
  for (const one of set) {
    const at = one.indexOf('=');
    const [rule, value] = at < 0 ? [one, ''] : [one.slice(0, at), one.slice(at + 1).trim()];
    if (!names.includes(rule)) {
      const near = nearestName(rule, names);
      throw new Problem(
        400,
        `The rules ${own.name} have no cut-off ${rule.slice(0, 60)}${near === null ? '.' : `; did you mean ${near}?`} They have ${names.join(', ')}.`,
      );
    }
    if (settings.has(rule)) throw new Problem(400, `The cut-off ${rule} is set twice: leave one of them out.`);
    const cutOff = known.find((lever) => lever.rule === rule)!;
    if (!/^(\d+(\.\d+)?|\.\d+|all|category)$/.test(value) || value.length > 20)
      throw new Problem(
        400,
        `The cut-off ${rule} can't be ${value.slice(0, 60)}: give ${cutOff.kind === 'choice' ? cutOff.choices.join(' or ') : 'a number of 0 or more, written in digits'}, such as ${rule}=${cutOff.own}.`,
      );
    settings.set(rule, value);
  }
  return overridePreset(own, Object.fromEntries(settings));
}
