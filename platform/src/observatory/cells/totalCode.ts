import { Problem } from '../../kernel/problem.ts';
import { totalLevel, type CodeSystem } from '../codes/codeSystem.ts';

/** Position of the code that stands for all: the one asked for, which must be there; else the classification's own; -1 where there is none. */
export function totalCode(
  of: 'region' | 'industry',
  asked: string | undefined,
  codes: readonly string[],
  system: CodeSystem,
): number {
  if (asked === undefined) return codes.findIndex((code) => system.level(system.key(code)) === totalLevel);
  const key = system.key(asked);
  const found = codes.findIndex((code) => system.key(code) === key);
  if (found >= 0) return found;
  const likely = codes
    .filter((code) => [totalLevel, 'aggregate', 'us', 'nuts0'].includes(system.level(system.key(code)) ?? totalLevel))
    .slice(0, 12);
  throw new Problem(
    400,
    `the input has no ${of} "${asked}" for --total-${of}` +
      (likely.length === 0 ? '' : `; codes that may stand for all are ${likely.join(', ')}`),
  );
}
