import { expect, test } from 'vitest';
import { naceSection } from '../codes/nace.ts';
import { builtInDefinitions } from './builtInDefinitions.ts';
import type { Definition } from './definition.ts';
import { readDefinition } from './readDefinition.ts';

const divisions = Array.from({ length: 99 }, (_, at) => String(at + 1).padStart(2, '0')).filter(
  (code) => naceSection(code) !== null,
);

function industries(definition: Definition, category?: string): string[] {
  return definition.categories
    .filter(({ code }) => category === undefined || code === category)
    .flatMap((found) => found.industries.map(String));
}

test('there are 88 divisions in NACE Rev. 2', () => {
  expect(divisions).toHaveLength(88);
});

test('every built-in definition is valid and says what it rests on', async () => {
  expect(builtInDefinitions()).toEqual(['eurostat-knowledge', 'eurostat-technology', 'kibs', 'nace2-clusters']);
  for (const name of builtInDefinitions()) {
    const definition = await readDefinition(name);
    expect(definition.name).toBe(name);
    expect(definition.classification).toEqual({ name: 'NACE', version: 'Rev. 2' });
    expect(industries(definition).every((code) => divisions.includes(code))).toBe(true);
    expect(definition.categories.every((category) => (category.note ?? '').length > 20)).toBe(true);
  }
});

test('the own definition puts each division in one category, four deliberately in none', async () => {
  const definition = await readDefinition('nace2-clusters');
  expect(industries(definition).toSorted()).toEqual(
    divisions.filter((code) => !['84', '97', '98', '99'].includes(code)),
  );
  expect(definition.categories).toHaveLength(40);
  expect(definition.categories.every((category) => category.kind === 'traded' || category.kind === 'local')).toBe(true);
});

test('the technology groups are section C whole', async () => {
  const definition = await readDefinition('eurostat-technology');
  expect(industries(definition).toSorted()).toEqual(divisions.filter((code) => naceSection(code) === 'C'));
  expect(industries(definition, 'high-tech')).toEqual(['21', '26']);
});

test('the knowledge-intensive services are the published divisions', async () => {
  const definition = await readDefinition('eurostat-knowledge');
  const between = (from: number, to: number): string[] =>
    divisions.filter((code) => Number(code) >= from && Number(code) <= to);
  expect(industries(definition).toSorted()).toEqual([
    ...between(50, 51),
    ...between(58, 66),
    ...between(69, 75),
    '78',
    '80',
    ...between(84, 93),
  ]);
  expect(industries(definition, 'kis-high-tech')).toEqual([...between(59, 63), '72']);
  expect(industries(definition, 'kis-financial')).toEqual(between(64, 66));
  expect(industries(definition, 'kis-market')).toEqual(['50', '51', '69', '70', '71', '73', '74', '78', '80']);
});
