import type { Observations } from '../readers/observations.ts';
import type { RejectionList } from '../readers/rejectionList.ts';
import type { YearCells } from './boundedYear.ts';
import type { ChosenLevels, UnratedRegion } from './cells.ts';
import type { Figures } from './figures.ts';

/** The reasons by which issues count regions that are left out of the ratings. */
const reasons: Readonly<Record<UnratedRegion['why'], string>> = {
  'unbounded figure': 'region not rated, nothing bounds a figure',
  'no figure': 'region not rated, no figure given',
};

/** Gathers the regions of the rated level that a run leaves out of every rank and total, each with a row that stands for why. */
export class UnratedRegions {
  readonly #observations: Observations;
  readonly #figures: Figures;
  readonly #years = new Map<string, { readonly region: number; readonly why: UnratedRegion['why']; years: number[] }>();
  readonly #rejections: RejectionList;

  /** Each region and year is rejected by its first row without an upper bound, else by its first row. */
  constructor(observations: Observations, figures: Figures, rejections: RejectionList) {
    this.#rejections = rejections;
    this.#observations = observations;
    this.#figures = figures;
  }

  /** Takes in a year, whose figures are `[begin, end)`. */
  add({ leafRegions, isRated, hasFigure }: YearCells, year: number, begin: number, end: number): void {
    const { region, high } = this.#figures;
    const row = new Map<number, number>();
    for (let at = begin; at < end; at++) {
      const own = region[at]!;
      if (leafRegions[own] === 0 || isRated[own] === 1) continue;
      const before = row.get(own);
      if (before === undefined || (high[before]! < Infinity && high[at] === Infinity)) row.set(own, at);
    }
    for (const [own, at] of row) {
      const why = hasFigure[own] === 1 ? 'unbounded figure' : 'no figure';
      const key = `${own} ${why}`;
      const entry = this.#years.get(key);
      if (entry === undefined) this.#years.set(key, { region: own, why, years: [year] });
      else entry.years.push(year);
      this.#reject(at, reasons[why]);
    }
  }

  /** By code, then reason. */
  entries(): ChosenLevels['unratedRegions'] {
    return [...this.#years.values()]
      .sort((a, b) => a.region - b.region || (a.why < b.why ? -1 : 1))
      .map(({ region, why, years }) => ({ region: this.#figures.regions[region]!, years, why }));
  }

  #reject(at: number, reason: string): void {
    const { observation, value, flag } = this.#figures;
    const { source, line, measure, flags } = this.#observations;
    const row = observation[at]!;
    this.#rejections.add(source[row]!, reason, () => ({
      line: line[row]!,
      column: measure,
      value: Number.isNaN(value[at]!) ? flags[flag[at]!]! : String(value[at]!),
    }));
  }
}
