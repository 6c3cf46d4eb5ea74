import { expect, test } from 'vitest';
import type { Operation } from './description.ts';
import { exampleAddress, exampleCommand } from './exampleRequest.ts';

const operation: Operation = {
  name: 'listTowns',
  method: 'GET',
  path: '/editions/{edition}/towns/{town}',
  summary: 'Towns',
  description: null,
  chapter: 'Towns',
  fields: [
    { name: 'edition', in: 'path', required: true, schema: {} },
    { name: 'town', in: 'path', required: true, schema: {} },
    { name: 'text', in: 'query', required: true, schema: {} },
    { name: 'year', in: 'query', required: false, schema: {} },
    { name: 'limit', in: 'query', required: false, schema: {} },
  ],
  formats: ['application/json', 'text/csv'],
  answer: {},
};

test('fields that are needed are filled in, the others left out, rows kept few', () => {
  expect(exampleAddress(operation, '/api/v1', { edition: 'latest', town: 'a/b', text: 'x y', year: '2024' })).toBe(
    '/api/v1/editions/latest/towns/a%2Fb?text=x+y&limit=5',
  );
  expect(exampleAddress(operation, '/api/v1', { edition: 'latest', text: 'x' })).toBe(null);
  expect(exampleAddress(operation, '/api/v1', { edition: null, town: 'a', text: 'x' })).toBe(null);
});

test('what the description has as an example stands where nothing better is known; a body is sent whole', () => {
  const sent: Operation = {
    ...operation,
    method: 'POST',
    path: '/towns/{town}',
    formats: ['application/json'],
    fields: [
      { name: 'town', in: 'path', required: true, schema: {}, example: 'Bree' },
      { name: 'near', in: 'query', required: true, schema: {}, example: ['Archet', 'Staddle'] },
      { name: 'charter', in: 'body', required: true, schema: {}, example: { year: 1300 } },
      { name: 'seal', in: 'body', required: false, schema: {} },
    ],
  };
  const address = exampleAddress(sent, '', {})!;
  expect(address).toBe('/towns/Bree?near=Archet');
  expect(exampleCommand(sent, 'https://x', address)).toBe(
    `curl --location --header 'Content-Type: application/json' --data '{"charter":{"year":1300}}' 'https://x/towns/Bree?near=Archet'`,
  );
  const fields = sent.fields.map(({ name, in: place, required, schema }) => ({ name, in: place, required, schema }));
  expect(exampleAddress({ ...sent, fields }, '', { town: 'a', near: 'b' })).toBe(null);
});

test('a command can be pasted into a terminal, whatever the codes hold', () => {
  expect(exampleCommand(operation, 'https://clusters.example', "/a'b?limit=5")).toBe(
    String.raw`curl --location --header 'Accept: text/csv' 'https://clusters.example/a'\''b?limit=5'`,
  );
});
