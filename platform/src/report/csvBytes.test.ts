import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textColumn, type Column } from '../kernel/table.ts';
import { csvBytes } from './csvBytes.ts';

function csv(columns: readonly Column[]): string {
  const first = columns[0]!;
  const rows = first.kind === 'text' ? first.codes.length : first.values.length;
  let text = '';
  for (const [piece] of csvBytes({ name: 'table', title: 'A table', rows, columns }))
    text += Buffer.from(piece!).toString();
  return text;
}

const number = (name: string, values: readonly number[]): Column => ({
  name,
  description: name,
  kind: 'number',
  values: Float64Array.from(values),
});

describe('a table as CSV', () => {
  test('quotes what needs it, leaves out what is missing', () => {
    const region = textColumn({ name: 'region, own', description: '' }, ['Île', null, 'a "b"\nc']);
    expect(csv([region, number('share', [0.5, NaN, -3])])).toBe('"region, own",share\nÎle,0.5\n,\n"a ""b""\nc",-3\n');
  });

  test('any number is the shortest text that reads back to it', () => {
    const figure = fc.oneof(fc.double(), fc.integer(), fc.maxSafeInteger());
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1 }), (values) => {
        const expected = values.map((value) => (Number.isNaN(value) ? '' : String(value)));
        expect(csv([number('figure', values), number('again', values)])).toBe(
          `figure,again\n${expected.map((text) => `${text},${text}\n`).join('')}`,
        );
      }),
    );
  });

  test('comes in pieces of which none cuts a row', () => {
    const values = Array.from({ length: 100_000 }, (_, row) => -1 / (row + 1) / 1e5);
    const table = { name: 'table', title: 'A table', rows: values.length, columns: [number('share', values)] };
    const ends: (number | undefined)[] = [];
    let length = 0;
    for (const [piece] of csvBytes(table)) {
      ends.push(piece!.at(-1));
      length += piece!.length;
    }
    expect(new Set(ends)).toEqual(new Set([10]));
    expect(ends.length).toBeGreaterThan(5);
    expect(length).toBe(6 + values.reduce((sum, value) => sum + String(value).length + 1, 0));
  });
});
