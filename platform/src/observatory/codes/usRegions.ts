import type { CodeSystem } from './codeSystem.ts';

const country = 'US';

/**
 * United States: the country (`US`, `US000`), states (`39`, `39000`), counties (`39041`) and core-based statistical areas (`18140`, QCEW
 * `C1814`). A county's first two digits are its state's. Five digits may be a county or an area: they are taken for areas only where
 * all of the data's five-digit codes are multiples of ten between 10000 and 49999, as the numbers of areas are; counties are mostly odd.
 */
export function usRegions(codes: readonly string[]): CodeSystem {
  const fiveDigits = codes.filter((code) => /^\d{5}$/.test(code));
  const areArea =
    fiveDigits.length > 0 &&
    fiveDigits.every((code) => Number(code) % 10 === 0 && Number(code) >= 10_000 && Number(code) < 50_000);
  const level = (key: string): string | null => {
    if (key === country) return 'us';
    if (/^\d\d$/.test(key)) return 'state';
    if (/^C\d{4}$/.test(key)) return 'cbsa';
    if (/^\d{5}$/.test(key)) return areArea ? 'cbsa' : 'county';
    return null;
  };
  return {
    name: 'us',
    levels: ['us', 'state', 'county', 'cbsa'],
    key: (code) => {
      if (code === 'US000' || code === '00') return country;
      return /^\d\d000$/.test(code) && !areArea ? code.slice(0, 2) : code;
    },
    level,
    broader: (key) => {
      if (level(key) === 'county') return [key.slice(0, 2), country];
      return level(key) === 'state' ? [country] : [];
    },
    repeats: () => false,
    isWhole: () => null,
  };
}
