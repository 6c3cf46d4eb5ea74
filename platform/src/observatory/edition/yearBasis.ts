import { focusShares, type ClusterTable, type Intervals, type Totals } from '@asterism/indicators';
import type { Preset } from '../presets/preset.ts';
import { groupedRanking, type GroupedRanking } from './groupedRanking.ts';
import { groupRows, type Groups } from './groups.ts';
import { kindBases, specialise, type Specialised } from './specialise.ts';
import { totalsViews } from './totalsViews.ts';
import type { YearFigures } from './yearFigures.ts';

type Base = Preset['specialisation']['base'];
type Within = NonNullable<Preset['focus']>['within'];

/**
 * All of a year's rating that no cut-off moves: totals, shares, quotients and rankings. Each is worked out when a rule first asks for it, and
 * kept, so that many presets can be tried one after another.
 */
export class YearBasis {
  readonly figures: YearFigures;
  readonly views: readonly Totals[];
  /** Shares of the regions' totals. */
  readonly focus: Intervals;
  readonly #table: ClusterTable;
  readonly #groups: Readonly<Record<Within, Groups>>;
  readonly #specialised = new Map<Base, Specialised>();
  readonly #ranked = { all: new Map<Intervals, GroupedRanking>(), category: new Map<Intervals, GroupedRanking>() };

  constructor(figures: YearFigures) {
    const { region, category, value } = figures.sums;
    this.figures = figures;
    this.views = totalsViews(figures);
    this.#table = { region, category, value };
    this.focus = focusShares(this.#table, this.views[0]!);
    this.#groups = {
      all: groupRows(new Uint32Array(region.length), 1),
      category: groupRows(category, figures.categories.length),
    };
  }

  /** Location quotients on all industries, or on those of their kind. */
  specialised(base: Base): Specialised {
    const kept = this.#specialised.get(base);
    if (kept !== undefined) return kept;
    const rows = this.#table.region.length;
    const bases =
      base === 'kind'
        ? kindBases(this.figures.categories, this.#table, this.views)
        : [{ table: this.#table, views: this.views, rows: null }];
    const made = specialise(bases, rows);
    this.#specialised.set(base, made);
    return made;
  }

  /** The clusters ranked by values row for row as theirs, all together or within their category. */
  ranked(values: Intervals, within: Within): GroupedRanking {
    const kept = this.#ranked[within].get(values);
    if (kept !== undefined) return kept;
    const made = groupedRanking(values, this.#groups[within]);
    this.#ranked[within].set(values, made);
    return made;
  }
}
