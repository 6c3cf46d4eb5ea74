import { firstFew } from '../../kernel/firstFew.ts';
import { naceSection } from '../codes/nace.ts';
import { naceParts } from '../codes/naceClassification.ts';
import type { Observations } from '../readers/observations.ts';

const groups: ReadonlySet<string> = new Set([...naceParts.values()].flat().filter((code) => /^\d{3}$/.test(code)));

/** Codes named in one sentence before the rest is only counted. */
const mostNamed = 8;

/**
 * Puts back the leading zeros that a spreadsheet took off NACE and ISIC codes, file by file (`111` → `0111`), and says so. A file has lost them
 * where none of its bare codes begins with 0 and one of them is nothing in the classification but with a zero before it. Where its codes
 * are otherwise of one width, a code one digit short is then what is left of a longer one; where they are of several, nothing tells
 * and the codes stay, with a remark.
 */
export function restoreZeros(observations: Observations): { observations: Observations; notes: string[] } {
  const { industries, sources } = observations;
  if (!industries.some((code) => isLost(code))) return { observations, notes: [] };
  const notes: string[] = [];
  const texts = [...industries];
  const position = new Map(texts.map((text, at) => [text, at]));
  let industry = observations.industry;
  const used = usedBySource(observations);
  sources.forEach((file, source) => {
    if (file.industrySystem !== 'unknown') return;
    const own = texts.filter((_, at) => used[source]!.has(at));
    const found = restored(own);
    if (found === null) return;
    const { codes, remark } = found;
    notes.push(`${file.name}: ${remark}`);
    if (codes.size === 0) return;
    if (industry === observations.industry) industry = industry.slice();
    const moved = new Map<number, number>();
    for (const [code, whole] of codes) {
      let at = position.get(whole);
      if (at === undefined) {
        at = texts.push(whole) - 1;
        position.set(whole, at);
      }
      moved.set(position.get(code)!, at);
    }
    for (let row = 0; row < observations.length; row++) {
      if (observations.source[row] === source) industry[row] = moved.get(industry[row]!) ?? industry[row]!;
    }
  });
  return { observations: { ...observations, industries: texts, industry }, notes };
}

/** The positions of the industry codes that each source has rows of. */
function usedBySource({ sources, source, industry, length }: Observations): Set<number>[] {
  const used = sources.map(() => new Set<number>());
  for (let row = 0; row < length; row++) used[source[row]!]!.add(industry[row]!);
  return used;
}

/** The whole code of each that has lost its zero, and the sentence to say; null where the codes of the file have lost none. */
function restored(codes: readonly string[]): { codes: ReadonlyMap<string, string>; remark: string } | null {
  const bare = codes.filter((code) => /^\d[\d.]*$/.test(code.trim()));
  const lost = bare.filter(isLost);
  if (lost.length === 0 || bare.some((code) => code.trim().startsWith('0'))) return null;
  const widths = new Set(bare.filter((code) => !isCutBeforeDot(code)).map((code) => digits(code).length));
  const widest = Math.max(...widths, ...lost.map((code) => digits(code).length + 1));
  const short = bare.filter((code) => isCutBeforeDot(code) || digits(code).length === widest - 1);
  const isClear =
    [...widths].every((width) => width >= widest - 1) && short.every((code) => isKnown(`0${digits(code)}`));
  const example = lost[0]!.trim();
  if (!isClear)
    return {
      codes: new Map(),
      remark:
        `the industry codes ${firstFew(
          lost.map((code) => code.trim()),
          mostNamed,
        )} are none of NACE's, but with a zero before them they are (${example} as 0${example}); a spreadsheet may have taken it off. ` +
        'They are used as they stand, since codes of several widths do not tell which have lost one: write them with their zeros, as text.',
    };
  return {
    codes: new Map(short.map((code) => [code, `0${code.trim()}`])),
    remark:
      `the industry codes ${firstFew(
        short.map((code) => code.trim()),
        mostNamed,
      )} are read with a zero before them (${example} as 0${example}), which a spreadsheet seems to have taken off: no code of the file begins with 0, ` +
      `and ${example} is none of NACE's. Write the codes with their zeros, as text, to be sure.`,
  };
}

/** Whether a code is nothing in NACE as it stands, but is with a zero before it. */
function isLost(code: string): boolean {
  const text = code.trim();
  if (!/^[1-9][\d.]*$/.test(text)) return false;
  return isKnown(`0${digits(text)}`) && (isCutBeforeDot(text) || !isKnown(digits(text)));
}

/** Whether a single digit stands before the first dot, which NACE never has. */
function isCutBeforeDot(code: string): boolean {
  return /^\s*[1-9]\./.test(code);
}

/** Whether NACE Rev. 2 has a division, a group, or a group that may hold a class, of these digits. */
function isKnown(code: string): boolean {
  if (code.length === 2) return naceSection(code) !== null;
  return (code.length === 3 || code.length === 4) && groups.has(code.slice(0, 3));
}

function digits(code: string): string {
  return code.trim().replaceAll('.', '');
}
