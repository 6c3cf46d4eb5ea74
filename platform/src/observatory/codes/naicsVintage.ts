/**
 * The vintage of NAICS that a year's US figures are coded in: County Business Patterns took up 2002 in 2003, 2007 in 2008, and each
 * later revision in its own year (US Census Bureau, CBP reference); QCEW took up 2012 a year early, in 2011 (BLS Handbook of Methods).
 */
export function naicsVintage(year: number, publisher: 'cbp' | 'qcew'): number {
  const takenUp: readonly (readonly [year: number, vintage: number])[] = [
    [2022, 2022],
    [2017, 2017],
    [publisher === 'qcew' ? 2011 : 2012, 2012],
    [publisher === 'qcew' ? 2007 : 2008, 2007],
    [publisher === 'qcew' ? 2002 : 2003, 2002],
  ];
  return takenUp.find(([since]) => year >= since)?.[1] ?? 1997;
}
