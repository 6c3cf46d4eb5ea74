import type { CodeSystem } from '../codes/codeSystem.ts';
import type { Figures } from './figures.ts';

/** Words that publishers write where a row stands for all others. */
const wordsForAll = new Set(
  'total,totals,totale,totaal,totalt,total general,sum,grand total,all,all industries,all regions,insgesamt,gesamt,ensemble,ensemble des regions,i alt,ogolem,razem,celkem,spolu,skupaj,ukupno,yhteensa,kokku,kopa,osszesen,_t'.split(
    ',',
  ),
);
/** How far a figure may lie from the sum of the others and still be taken for it. */
const ROUNDING = 0.005;

/**
 * Sentences on codes that seem to be the total of all others beside them: by their name, or because every figure of theirs is the sum of
 * the others'. Only codes without a classification that tells are looked at, and only where no total was named; they are counted as
 * regions or industries of their own all the same, so the reader is told how to say otherwise.
 */
export function likelyTotals(
  figures: Figures,
  systems: { readonly region: CodeSystem; readonly industry: CodeSystem },
  known: { readonly region: number; readonly industry: number },
): string[] {
  return (['region', 'industry'] as const).flatMap((of) => {
    if (systems[of].name !== 'flat' || known[of] >= 0) return [];
    const codes = of === 'region' ? figures.regions : figures.industries;
    if (codes.length < 3) return [];
    const isSum = sumsOfOthers(figures, of);
    return codes.flatMap((code, at) => {
      const isNamed = wordsForAll.has(plain(code));
      if (!isNamed && isSum[at] === 0) return [];
      return [
        `${of === 'region' ? 'Region' : 'Industry'} ${code} ${isSum[at] === 1 ? 'has what all others have together' : 'is called like a total'}, and is counted beside them: if it stands for all, say --total-${of} ${/\W/.test(code) ? `"${code}"` : code}.`,
      ];
    });
  });
}

/** 1 for each code whose every figure is the sum of the others of its year and its industry (or region), to within rounding, and twice at least. */
function sumsOfOthers(figures: Figures, of: 'region' | 'industry'): Uint8Array {
  const [own, other] = of === 'region' ? [figures.region, figures.industry] : [figures.industry, figures.region];
  const [codes, others] = [figures.regions.length, figures.industries.length];
  const [mine, theirs] = of === 'region' ? [codes, others] : [others, codes];
  const sums = new Float64Array(figures.years.length * theirs);
  for (let at = 0; at < figures.length; at++) sums[figures.year[at]! * theirs + other[at]!]! += figures.value[at]!;
  const agreeing = new Uint32Array(mine);
  const isSum = new Uint8Array(mine).fill(1);
  for (let at = 0; at < figures.length; at++) {
    const sum = sums[figures.year[at]! * theirs + other[at]!]!;
    if (Number.isNaN(sum) || sum === 0) continue;
    if (Math.abs(2 * figures.value[at]! - sum) <= ROUNDING * sum) agreeing[own[at]!]!++;
    else isSum[own[at]!] = 0;
  }
  return isSum.map((is, at) => (is === 1 && agreeing[at]! > 1 ? 1 : 0));
}

/** Small letters without accents, marks or blanks around. */
function plain(code: string): string {
  return code.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ł', 'l').toLowerCase().trim();
}
