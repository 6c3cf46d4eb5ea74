import {
  coagglomeration,
  compositeSimilarity,
  coOccurrence,
  locationalCorrelation,
  proximity,
  specialised,
  type Incidence,
  type Matrix,
} from '@asterism/indicators';
import type { SimilarityName } from './deriveChoice.ts';

/** How alike industries are by their regions, symmetric; NaN against every other for an industry of which it can't be told. */
export function industrySimilarity(amounts: Incidence, name: SimilarityName): Matrix {
  switch (name) {
    case 'locational-correlation':
      return locationalCorrelation(amounts);
    case 'coagglomeration':
      return coagglomeration(amounts);
    case 'proximity':
      return withoutEmpty(proximity(coOccurrence(specialised(amounts))));
    case 'composite':
      return compositeSimilarity([
        locationalCorrelation(amounts),
        coagglomeration(amounts),
        withoutEmpty(proximity(coOccurrence(specialised(amounts)))),
      ]);
  }
}

/** An industry that no region is specialised in has no proximity to any, rather than none. */
function withoutEmpty({ rows, columns, values }: Matrix): Matrix {
  const size = rows.length;
  const isEmpty = rows.map((_, at) => Number.isNaN(values[at * (size + 1)]!));
  return {
    rows,
    columns,
    values: values.map((value, cell) => (isEmpty[Math.trunc(cell / size)]! || isEmpty[cell % size]! ? NaN : value)),
  };
}
