import { Problem } from '../../kernel/problem.ts';

/** Where a QCEW file keeps what; one column of figures in the annual layout, one or three (months) in the quarterly one. */
export interface QcewColumns {
  readonly count: number;
  readonly area: number;
  readonly ownership: number;
  readonly industry: number;
  readonly level: number;
  readonly size: number;
  readonly year: number;
  readonly quarter: number;
  readonly disclosure: number;
  readonly figures: readonly number[];
  readonly quarterly: boolean;
}

const annualFigures: Readonly<Record<string, readonly string[]>> = {
  employment: ['annual_avg_emplvl'],
  establishments: ['annual_avg_estabs', 'annual_avg_estabs_count'],
  wages: ['total_annual_wages'],
};

const quarterlyFigures: Readonly<Record<string, readonly (readonly string[])[]>> = {
  employment: [['month1_emplvl'], ['month2_emplvl'], ['month3_emplvl']],
  establishments: [['qtrly_estabs', 'qtrly_estabs_count']],
  wages: [['total_qtrly_wages']],
};

const keys = [
  'area_fips',
  'own_code',
  'industry_code',
  'agglvl_code',
  'size_code',
  'year',
  'qtr',
  'disclosure_code',
] as const;

/** Whether a header is of QCEW's annual or quarterly layout, with or without the titles. */
export function isQcewHeader(header: readonly string[]): boolean {
  return (
    keys.every((name) => header.includes(name)) &&
    (header.includes('annual_avg_emplvl') || header.includes('month3_emplvl'))
  );
}

/** The columns of a QCEW file for a measure. */
export function qcewColumns(header: readonly string[], measure: string, file: string): QcewColumns {
  const quarterly = header.includes('month3_emplvl');
  const wanted = quarterly ? quarterlyFigures[measure] : annualFigures[measure] && [annualFigures[measure]];
  const figures = (wanted ?? []).map((names) => header.findIndex((name) => names.includes(name)));
  if (figures.length === 0 || figures.includes(-1)) {
    throw new Problem(
      422,
      `${file} has no ${measure}: QCEW gives employment, establishments and wages (--measure); its columns are ${header.join(', ')}.`,
    );
  }
  const find = (name: (typeof keys)[number]): number => header.indexOf(name);
  return {
    count: header.length,
    area: find('area_fips'),
    ownership: find('own_code'),
    industry: find('industry_code'),
    level: find('agglvl_code'),
    size: find('size_code'),
    year: find('year'),
    quarter: find('qtr'),
    disclosure: find('disclosure_code'),
    figures,
    quarterly,
  };
}
