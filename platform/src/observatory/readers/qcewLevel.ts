/**
 * Why a QCEW row is left out by its aggregation level, null where it is kept. Kept is one family of levels for each kind of area (tens digit:
 * 1 nation, 4 metropolitan area, 5 state, 7 county): total by ownership (1; over all ownerships 0), NAICS sector (4), 3 to 6 digits (5–8).
 * Source: BLS, QCEW aggregation level codes for NAICS data.
 */
export function qcewSetAside(level: number, ownership: string): string | null {
  const area = Math.floor(level / 10);
  const detail = level % 10;
  if (area === 2 || area === 6) return 'establishment size class';
  if (area !== 1 && area !== 4 && area !== 5 && area !== 7) return `aggregation level ${level}`;
  if (detail === 2 || detail === 3) return 'domain or supersector';
  if (detail === 0) return ownership === '0' ? null : 'total over all ownerships';
  return detail === 1 || (detail >= 4 && detail <= 8) ? null : `aggregation level ${level}`;
}
