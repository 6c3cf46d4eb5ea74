import { describe, expect, test } from 'vitest';
import { incidenceFromRows } from '../incidence.ts';
import { agreement } from './agreement.ts';
import type { VectorColumn, VectorFile } from './vectorFile.ts';

const regions = ['R0001', 'R0002', 'R0003'];
const industries = ['I0001', 'I0002'];
const input = { incidence: incidenceFromRows(regions, industries, [1, 2, 3, 4, 5, 6]) };
const file = (...columns: VectorColumn[]): VectorFile => ({
  peer: '',
  version: '',
  error: null,
  columns,
  numbers: () => columns[0]!.values,
});
const column = (values: number[], ...keys: string[][]): VectorColumn => ({
  name: '',
  keys,
  values: Float64Array.from(values),
});

describe('entries are brought together by their codes', () => {
  test('a file without the empty region, in another order', () => {
    const wanted = file(column([30, 10], ['R0003', 'R0001']));
    expect(agreement([10, 20, 30], wanted, input)).toEqual({ absolute: 0, relative: 0, values: 2 });
    expect(agreement([10, 20, 31], wanted, input).absolute).toBe(1);
  });

  test('a matrix in part, turned around, and as a long table with a value by industry', () => {
    const ours = { rows: regions, columns: industries, values: Float64Array.of(1, 2, 3, 4, 5, 6) };
    expect(agreement(ours, file(column([6, 1], ['I0002', 'I0001'], ['R0003', 'R0001'])), input).absolute).toBe(0);
    expect(agreement(ours, file(column([6, 2], ['I0002', 'I0001'], ['R0003', 'R0001'])), input).absolute).toBe(1);
    expect(agreement([7, 8], file(column([8, 7, 8], regions, ['I0002', 'I0001', 'I0002'])), input).absolute).toBe(0);
  });

  test('a code that we do not have, or another number of entries, is a difference', () => {
    const ours = { rows: regions, columns: industries, values: new Float64Array(6) };
    expect(agreement(ours, file(column([0], ['R0009'], ['I0001'])), input).absolute).toBe(Infinity);
    expect(agreement([1, 2], file(column([1])), input).absolute).toBe(Infinity);
    expect(agreement({}, file(column([1])), input).absolute).toBe(Infinity);
  });
});

describe('a difference', () => {
  test('is relative to the value, for the smallest to a ten-thousandth of the largest', () => {
    expect(agreement([1000.001, 1], file(column([1000, 1])), input).relative).toBeCloseTo(1e-6, 12);
    expect(agreement([1000, 1e-9], file(column([1000, 0])), input).relative).toBeCloseTo(1e-8, 14);
  });

  test('of NaN and a figure is endless; NaN equals NaN', () => {
    expect(agreement([NaN], file(column([0])), input).relative).toBe(Infinity);
    expect(agreement([0], file(column([NaN])), input).relative).toBe(Infinity);
    expect(agreement([NaN], file(column([NaN])), input).relative).toBe(0);
  });
});
