import { readdirSync } from 'node:fs';
import { agreement } from './agreement.ts';
import { vectorCases, type VectorCase, type VectorCheck } from './vectorCheck.ts';
import { vectorFile, vectorFolder } from './vectorFile.ts';
import { vectorInput } from './vectorInput.ts';

/** The largest relative difference at which a value counts as the same. */
const SAME = 1e-9;

/** What became of one file of reference values. */
export interface Account {
  readonly case: VectorCase;
  readonly indicator: string;
  readonly peer: string;
  readonly version: string;
  /**
   * `same`: our value is the peer's. `converted`: it is after the convention that `explained` names. `rounded`: it is up to the
   * peer's rounding. `explained`: not computed. `wrong`: it should be and is not. `open`: no check holds for the file.
   */
  readonly state: 'same' | 'converted' | 'rounded' | 'explained' | 'wrong' | 'open';
  /** The largest difference, relative (absolute where rounded); NaN where nothing was computed. */
  readonly difference: number;
  /** Empty where nothing needs saying. */
  readonly explained: string;
  /** The check that settled it; null where no check holds for the file. */
  readonly check: VectorCheck | null;
}

/** Accounts for every file of reference values, case by case, sorted by stem. */
export function accounts(checks: readonly VectorCheck[]): Account[] {
  return vectorCases.flatMap((name) => {
    const input = vectorInput(name);
    return readdirSync(new URL(`${name}/`, vectorFolder))
      .filter((file) => file.endsWith('.json'))
      .map((file) => file.slice(0, -'.json'.length))
      .sort()
      .map((indicator) => {
        const wanted = vectorFile(name, indicator);
        const { peer, version } = wanted;
        const check = checkFor(checks, name, indicator);
        return {
          case: name,
          indicator,
          peer,
          version,
          check,
          explained: check?.explained ?? '',
          ...(check === null ? unsettled : settled(check, { ...input, wanted })),
        };
      });
  });
}

const unsettled = { state: 'open', difference: NaN } as const;

function settled(
  check: VectorCheck,
  input: Parameters<NonNullable<VectorCheck['compute']>>[0],
): Pick<Account, 'state' | 'difference'> {
  if (check.compute === undefined) {
    return check.explained === undefined ? unsettled : { state: 'explained', difference: NaN };
  }
  if (input.wanted.error !== null) return { state: 'wrong', difference: Infinity };
  const { absolute, relative } = agreement(check.compute(input), input.wanted, input);
  if (relative <= SAME) return { state: check.explained === undefined ? 'same' : 'converted', difference: relative };
  if (check.within !== undefined && check.explained !== undefined && absolute <= check.within) {
    return { state: 'rounded', difference: absolute };
  }
  return { state: 'wrong', difference: relative };
}

/** The check that holds for a file: the one that names most of its stem, of those the first; null where none does. */
function checkFor(checks: readonly VectorCheck[], name: VectorCase, indicator: string): VectorCheck | null {
  const fitting = checks.filter(
    (check) => (check.cases?.includes(name) ?? true) && pattern(check.indicator).test(indicator),
  );
  const named = (check: VectorCheck): number =>
    check.indicator.includes('*') ? check.indicator.replaceAll('*', '').length : Infinity;
  return fitting.reduce<VectorCheck | null>(
    (best, check) => (best === null || named(check) > named(best) ? check : best),
    null,
  );
}

function pattern(stem: string): RegExp {
  return new RegExp(`^${stem.replaceAll('.', String.raw`\.`).replaceAll('*', '.*')}$`);
}
