import type { Matrix } from './matrix.ts';
import { moments } from './standardise.ts';

/**
 * Several kinds of relatedness in one: the mean of similarity matrices over the same industries, each standardised over the pairs of
 * different industries to mean 0 and standard deviation 1 (Delgado, Porter and Stern 2016, who combine co-location, input–output and
 * occupations so). The diagonal is NaN. A pair unknown in one of them is unknown; so are all pairs if one of them is the same
 * everywhere (0/0).
 */
export function compositeSimilarity(matrices: readonly Matrix[]): Matrix {
  const [model] = matrices;
  if (model === undefined) throw new RangeError('A composite needs one similarity or more.');
  const values = new Float64Array(model.values.length);
  for (const { rows, values: own } of matrices) {
    if (rows.length !== model.rows.length || rows.some((code, at) => code !== model.rows[at])) {
      throw new RangeError('The similarities are not over the same industries in the same order.');
    }
    const isPair = (_: number, cell: number): boolean => cell % (rows.length + 1) !== 0;
    const { mean, deviation } = moments(own.filter(isPair));
    const scale = deviation === 0 ? NaN : deviation * matrices.length;
    for (const [cell, value] of own.entries()) values[cell]! += (value - mean) / scale;
  }
  for (let i = 0; i < model.rows.length; i++) values[i * (model.rows.length + 1)] = NaN;
  return { rows: model.rows, columns: model.rows, values };
}
