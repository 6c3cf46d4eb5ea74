import { firstFew } from '../../kernel/firstFew.ts';
import type { FamilySums } from './families.ts';
import { worth } from './worth.ts';
import { yearSpans } from './yearSpans.ts';

/** Codes of one place and time named before the rest is only counted. */
const mostNamed = 12;

const verdicts = {
  'at least': 'often larger than the sum of their published parts, so that they bound the parts from above only',
  nothing: 'often smaller than the sum of their published parts, so that they bound nothing',
} as const;

/** Of the totals with one verdict, the years of each, by the country of an industry's totals; under null those of regions. */
type Places = Map<string | null, Map<string, number[]>>;

/** Gathers the families whose published totals do not add up, and says so in one sentence a verdict, place by place. */
export class FamilyNotes {
  readonly #found: Record<keyof typeof verdicts, Places> = { 'at least': new Map(), nothing: new Map() };

  add(
    sums: FamilySums,
    year: number,
    codes: { readonly regions: readonly string[]; readonly industries: readonly string[] },
  ): void {
    for (const family of sums.families) {
      const value = worth(family);
      if (family.tested === 0 || value === 'equal' || (family.isListed === false && value === 'at least')) continue;
      const [place, code] =
        family.axis === 'region'
          ? [null, codes.regions[family.parent]!]
          : [family.country, codes.industries[family.parent]!];
      const years = entry(
        entry(this.#found[value], place, () => new Map<string, number[]>()),
        code,
        () => [],
      );
      years.push(year);
    }
  }

  sentences(): string[] {
    return (['at least', 'nothing'] as const).flatMap((value) => {
      const places = [...this.#found[value]].toSorted(([first], [second]) => ((first ?? '') < (second ?? '') ? -1 : 1));
      return places.length === 0
        ? []
        : [
            `Totals that are ${verdicts[value]}: ${places.map(([place, years]) => placeInWords(place, years)).join('; ')}.`,
          ];
    });
  }
}

/** "BE, NL (2008–2014), LV (2008)", "industries C, E (2010) in FR". */
function placeInWords(place: string | null, yearsOf: ReadonlyMap<string, readonly number[]>): string {
  const bySpan = Map.groupBy([...yearsOf.keys()].toSorted(), (code) => yearSpans(yearsOf.get(code)!));
  const named = [...bySpan].map(([years, codes]) => `${firstFew(codes, mostNamed)} (${years})`).join(', ');
  if (place === null) return named;
  return `${yearsOf.size === 1 ? 'industry' : 'industries'} ${named}${place === '' ? '' : ` in ${place}`}`;
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, first: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = first();
    map.set(key, value);
  }
  return value;
}
