import { expect, test } from 'vitest';
import { fieldsWithin, kindInWords, shapeNamed } from './kindInWords.ts';

test.each([
  [{ type: 'string' }, 'text'],
  [{ type: ['number', 'null'] }, 'number, or null'],
  [{ type: 'integer', minimum: 1, maximum: 50_000 }, 'whole number, 1 to 50,000'],
  [{ type: 'integer', minimum: 1000, maximum: 9999 }, 'whole number, 1000 to 9999'],
  [{ type: 'integer', minimum: -Number.MAX_SAFE_INTEGER, maximum: 3 }, 'whole number, at most 3'],
  [{ type: 'array', items: { type: 'integer', minimum: 0 } }, 'list of whole numbers, at least 0'],
  [{ type: 'array', items: { $ref: '#/components/schemas/Cluster' } }, 'list of Cluster'],
  [{ anyOf: [{ type: 'string', enum: ['yes', 'no'] }, { type: 'null' }] }, 'one of yes, no, or null'],
  [{ anyOf: [{ type: 'string' }, { type: 'number' }] }, 'text, or number'],
  [{ type: 'object', additionalProperties: { type: 'number' } }, 'object of numbers by name'],
  [{ type: 'string', const: 'dataflow' }, 'always "dataflow"'],
  [{ type: 'string', format: 'binary' }, 'file'],
  [{ type: 'array', items: { type: 'string', enum: ['yes', 'no'] } }, 'some of yes, no'],
  [{}, 'anything'],
])('%j is %s', (schema, words) => {
  expect(kindInWords(schema)).toBe(words);
});

test('the shape of a row is found beneath lists and nulls', () => {
  expect(
    shapeNamed({ anyOf: [{ type: 'array', items: { $ref: '#/components/schemas/Cell' } }, { type: 'null' }] }),
  ).toBe('Cell');
  expect(shapeNamed({ type: 'string' })).toBe(null);
  expect(fieldsWithin({ type: 'array', items: { type: 'object', properties: { a: {} } } })?.properties).toEqual({
    a: {},
  });
});
