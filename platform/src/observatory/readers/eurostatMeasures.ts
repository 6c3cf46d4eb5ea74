/** A publisher's own code for a measure, and what its figures count where the file has no unit dimension. */
export interface MeasureCode {
  readonly code: string;
  readonly unit: string;
}

/**
 * The codes under which Eurostat's regional datasets publish a measure, first choice first: structural business statistics until 2020
 * (`indic_sb`, V codes), from 2021 (`indic_sbs`: local units `…_LOC_…`, then enterprises), national accounts (`na_item`, ESA 2010).
 */
export const eurostatMeasures: Readonly<Record<string, readonly MeasureCode[]>> = {
  employment: [
    { code: 'V16110', unit: 'persons employed' },
    { code: 'EMP_LOC_NR', unit: 'persons employed' },
    { code: 'EMP_LOC', unit: 'persons employed' },
    { code: 'EMP_NR', unit: 'persons employed' },
    { code: 'EMP_DC', unit: 'persons employed' },
  ],
  establishments: [
    { code: 'V11210', unit: 'local units' },
    { code: 'LOC_NR', unit: 'local units' },
    { code: 'LOC', unit: 'local units' },
  ],
  wages: [
    { code: 'V13320', unit: 'million euro' },
    { code: 'WAGE_LOC_MEUR', unit: 'million euro' },
    { code: 'WAGE_MEUR', unit: 'million euro' },
    { code: 'D11', unit: 'wages and salaries' },
  ],
  value_added: [
    { code: 'V12150', unit: 'million euro' },
    { code: 'AV_MEUR', unit: 'million euro' },
    { code: 'B1G', unit: 'gross value added' },
  ],
  turnover: [
    { code: 'V12110', unit: 'million euro' },
    { code: 'NETTUR_MEUR', unit: 'million euro' },
  ],
};

/** Units of counts by the power of ten that turns their figures into single persons or units. */
export const countUnits: ReadonlyMap<string, number> = new Map([
  ['NR', 0],
  ['PER', 0],
  ['PERS', 0],
  ['THS', 3],
  ['THS_PER', 3],
  ['THS_PERS', 3],
  ['MIO', 6],
  ['MIO_PER', 6],
]);

/** A decimal text times a power of ten, rounded once: `scaledDecimal('14.3', 3)` is 14300 to the last bit; NaN where it is no number. */
export function scaledDecimal(text: string, power: number): number {
  const [, mantissa, exponent] = /^\s*([+-]?(?:\d+\.?\d*|\.\d+))(?:e([+-]?\d+))?\s*$/i.exec(text) ?? [];
  return mantissa === undefined ? NaN : Number(`${mantissa}e${Number(exponent ?? 0) + power}`);
}
