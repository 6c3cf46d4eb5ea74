import { yearSpans } from './yearSpans.ts';
import type { LiveRegions } from './liveRegions.ts';

/** Which version of NUTS each country's figures follow, where its codes have changed, and which codes no version knows. */
export function versionNotes(live: readonly LiveRegions[], years: readonly number[]): string[] {
  const byCountry = new Map<string, Map<number, number[]>>();
  live.forEach(({ versions }, at) => {
    for (const [country, version] of versions) {
      const own = byCountry.get(country) ?? new Map<number, number[]>();
      byCountry.set(country, own.set(version, [...(own.get(version) ?? []), years[at]!]));
    }
  });
  const notes: string[] = [];
  if (byCountry.size > 0) {
    const countries = [...byCountry]
      .sort(([first], [second]) => (first < second ? -1 : 1))
      .map(
        ([country, own]) =>
          `${country} ${[...own].map(([version, of]) => `of ${version} (${yearSpans(of)})`).join(', ')}`,
      );
    notes.push(`NUTS codes by the version that last changed them: ${countries.join('; ')}.`);
  }
  const unheard = [...new Set(live.flatMap((year) => year.unheard))].sort();
  if (unheard.length > 0) notes.push(`No version of NUTS known here has ${unheard.join(', ')}: kept as given.`);
  return notes;
}
