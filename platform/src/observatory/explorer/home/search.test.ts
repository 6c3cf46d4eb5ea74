import { afterAll, beforeAll, expect, test } from 'vitest';
import { call } from '../../../kernel/call.ts';
import { madeUpDefinition } from '../../edition/madeUpCountry.fixture.ts';
import { exploredEdition, type ExploredEdition } from '../exploredEdition.fixture.ts';
import { search, type SearchResult } from './contract.ts';

let explored: ExploredEdition;
beforeAll(async () => {
  explored = await exploredEdition(async ({ write }) => ({
    noted: {
      definition: await write(
        'noted.yaml',
        madeUpDefinition
          .replace('{ name: own }', '{ name: NACE, version: Rev. 2 }')
          .replace('["47"] }', '["47"], note: Markets. Sells groceries. }'),
      ),
    },
  }));
});
afterAll(() => explored.close());

const found = async (text: string, limit = 8): Promise<{ total: number; results: SearchResult[] }> =>
  call(search, { edition: 'made-up', text, limit }, { transport: explored.transport });

test('a category is found by the beginning of its title, a region by its code', async () => {
  expect((await found('CAR')).results[0]).toMatchObject({ kind: 'category', code: 'cars' });
  expect((await found('r03')).results[0]).toMatchObject({ kind: 'region', code: 'R03' });
});

test('a category is found by what its industries are called and by its note, and says so', async () => {
  const because = async (text: string): Promise<(string | null)[][]> => {
    const { results } = await call(search, { edition: 'noted', text }, { transport: explored.transport });
    return results.filter(({ kind }) => kind === 'category').map((one) => [one.code, one.because]);
  };
  expect(await because('trailer')).toEqual([['cars', 'Manufacture of motor vehicles, trailers and semi-trailers']]);
  expect(await because('sells GROC')).toEqual([['shops', 'Sells groceries.']]);
  expect(await because('cars')).toEqual([['cars', null]]);
});

test('an industry says which category takes it', async () => {
  const industries = (await found('', 100)).results.filter(({ kind }) => kind === 'industry');
  expect(industries.length).toBeGreaterThan(0);
  expect(industries).toContainEqual(expect.objectContaining({ category: 'cars', category_title: 'Cars' }));
});

test('so many of each kind at most, and how many there are in all', async () => {
  const { total, results } = await found('r', 2);
  expect(total).toBeGreaterThan(results.length);
  for (const kind of ['category', 'region', 'industry'])
    expect(results.filter((one) => one.kind === kind).length).toBeLessThanOrEqual(2);
});

test('nothing that fits is no error, nor is what looks like SQL or markup', async () => {
  for (const text of ["' or 1=1 --", '<script>', '\u0000', '%_', 'zzzz'])
    expect(await found(text)).toEqual({ total: 0, results: [] });
});
