import type { FamilySums } from './families.ts';
import { yearSpans } from './yearSpans.ts';
import { worth } from './worth.ts';

/** Gathers the families whose published totals do not add up, and says so in one sentence for each. */
export class FamilyNotes {
  readonly #years = new Map<string, number[]>();

  add(
    sums: FamilySums,
    year: number,
    codes: { readonly regions: readonly string[]; readonly industries: readonly string[] },
  ): void {
    for (const family of sums.families) {
      const value = worth(family);
      if (family.tested === 0 || value === 'equal' || (family.isListed === false && value === 'at least')) continue;
      const name =
        family.axis === 'region'
          ? `the figures of ${codes.regions[family.parent]!}`
          : `the figures of industry ${codes.industries[family.parent]!}${family.country === '' ? '' : ` in ${family.country}`}`;
      const text =
        value === 'at least'
          ? `${name} are often larger than the sum of their published parts, so they bound the parts from above only`
          : `${name} are often smaller than the sum of their published parts, so they bound nothing`;
      const years = this.#years.get(text);
      if (years === undefined) this.#years.set(text, [year]);
      else years.push(year);
    }
  }

  sentences(): string[] {
    return [...this.#years].map(([text, years]) => `${yearSpans(years)}: ${text}.`);
  }
}
