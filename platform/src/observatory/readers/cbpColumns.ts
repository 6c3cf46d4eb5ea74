import { Problem } from '../../kernel/problem.ts';

/** Where a County Business Patterns file keeps what: positions of its columns; -1 where it has no such column. */
export interface CbpColumns {
  readonly count: number;
  readonly area: 'county' | 'state' | 'cbsa' | 'us';
  readonly state: number;
  readonly county: number;
  readonly cbsa: number;
  readonly industry: number;
  readonly year: number;
  readonly legalForm: number;
  readonly rangeFlag: number;
  readonly noiseFlag: number;
  readonly figure: number;
  readonly figureName: string;
}

const measures: Readonly<Record<string, readonly string[]>> = {
  employment: ['emp'],
  establishments: ['est', 'estab'],
  wages: ['ap', 'payann'],
};

/** Whether a header is of County Business Patterns: NAICS codes with establishments and employment, by state, county, metro area or nation. */
export function isCbpHeader(header: readonly string[]): boolean {
  const names = new Set(header.map((name) => name.trim().toLowerCase()));
  const has = (...wanted: string[]): boolean => wanted.some((name) => names.has(name));
  const area = has('fipstate', 'cbsa_code', 'cbsa', 'msa') || has('lfo', 'uscode');
  return area && has('naics', 'naics_code') && has('est', 'estab') && has('emp', 'empflag');
}

/** The columns of County Business Patterns for a measure, by a header in upper or lower case. */
export function cbpColumns(header: readonly string[], measure: string, file: string): CbpColumns {
  const names = header.map((name) => name.trim().toLowerCase());
  const find = (...wanted: string[]): number => names.findIndex((name) => wanted.includes(name));
  const figure = find(...(measures[measure] ?? [measure.toLowerCase()]));
  if (figure < 0) {
    throw new Problem(
      422,
      `${file} has no ${measure}: County Business Patterns gives employment, establishments and wages (--measure); its columns are ${header.join(', ')}.`,
    );
  }
  const state = find('fipstate');
  const county = find('fipscty');
  const cbsa = find('cbsa_code', 'cbsa', 'msa');
  return {
    count: names.length,
    area: cbsa >= 0 ? 'cbsa' : state < 0 ? 'us' : county >= 0 ? 'county' : 'state',
    state,
    county,
    cbsa,
    industry: find('naics', 'naics_code'),
    year: find('year'),
    legalForm: find('lfo'),
    rangeFlag: find('empflag'),
    noiseFlag: find(`${names[figure]!}_nf`),
    figure,
    figureName: header[figure]!.trim(),
  };
}
