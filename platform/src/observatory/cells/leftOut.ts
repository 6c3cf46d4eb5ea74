import { firstFew } from '../../kernel/firstFew.ts';
import type { ChosenLevels } from './cells.ts';
import { yearSpans } from './yearSpans.ts';

/** Codes named in one entry before the rest is only counted. */
const mostNamed = 12;

/** Counts the observations that a run leaves out, by reason. */
export class LeftOut {
  readonly #entries = new Map<
    string,
    { readonly codes: Set<string>; readonly years: Set<number>; observations: number }
  >();

  add(reason: string, code: string, year: number): void {
    let entry = this.#entries.get(reason);
    if (entry === undefined) {
      entry = { codes: new Set(), years: new Set(), observations: 0 };
      this.#entries.set(reason, entry);
    }
    entry.codes.add(code);
    entry.years.add(year);
    entry.observations++;
  }

  /** One entry a reason, e.g. "regions of level nuts1 (AT1, AT2, AT3 and 90 more), 2008–2015". */
  entries(): ChosenLevels['leftOut'] {
    return [...this.#entries]
      .sort(([first], [second]) => (first < second ? -1 : 1))
      .map(([reason, { codes, years, observations }]) => ({
        what: `${reason} (${firstFew([...codes].sort(), mostNamed)}), ${yearSpans([...years])}`,
        observations,
      }));
  }
}
