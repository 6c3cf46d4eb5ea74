import { flatCodes } from './flatCodes.ts';
import type { CodeSystem } from './codeSystem.ts';
import { nutsLevel, nutsRegions } from './nutsRegions.ts';
import { codeSets, holds, type CodeSet } from './nutsVersions.ts';
import { usRegions } from './usRegions.ts';

/** Share of the codes that must fit before codes of an unnamed system are taken for NUTS or US ones. */
const mostCodes = 0.9;

/**
 * The system the region codes belong to: the publisher's where it is known, else what nearly all codes look like and most confirm
 * (a NUTS code that NUTS knows or that stands below another of the data; a US state's number), else flat.
 */
export function regionSystem(
  declared: 'nuts' | 'us' | 'unknown',
  codes: readonly string[],
): (setOf: (country: string) => CodeSet | null) => CodeSystem {
  const us = usRegions(codes);
  if (declared === 'nuts' || (declared === 'unknown' && areNuts(codes))) return nutsRegions;
  if (declared === 'us' || areUs(codes, us)) return () => us;
  return () => flatCodes;
}

function areNuts(codes: readonly string[]): boolean {
  const all = new Set(codes);
  const broader = new Set(
    codes.flatMap((code) => [2, 3, 4].filter((length) => length < code.length).map((length) => code.slice(0, length))),
  );
  const isConfirmed = (code: string): boolean =>
    codeSets(code.slice(0, 2)).some((set) => holds(set, code)) ||
    broader.has(code) ||
    [2, 3, 4].some((length) => length < code.length && all.has(code.slice(0, length)));
  return isMost(codes, (code) => nutsLevel(code) !== null) && isMost(codes, isConfirmed);
}

function areUs(codes: readonly string[], us: CodeSystem): boolean {
  return (
    isMost(codes, (code) => /^(US|\d\d|\d{5}|C\d{4}|US000)$/.test(code) && isStateNumber(code, us)) &&
    codes.some((code) => code.length === 5)
  );
}

function isStateNumber(code: string, us: CodeSystem): boolean {
  if (us.level(us.key(code)) === 'cbsa' || code.startsWith('US')) return true;
  const state = Number(code.slice(0, 2));
  return (state >= 1 && state <= 56) || [60, 66, 69, 72, 78].includes(state);
}

function isMost(codes: readonly string[], fits: (code: string) => boolean): boolean {
  return codes.length > 0 && codes.filter(fits).length >= mostCodes * codes.length;
}
