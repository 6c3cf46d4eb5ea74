import { expect, test } from 'vitest';
import { naceParts, naceSections } from './naceClassification.ts';
import { naceTitles } from './naceTitles.ts';

test('every section and division has a title, in any writing; groups have none', async () => {
  const title = await naceTitles();
  const divisions = naceSections.flatMap((section) => naceParts.get(section)!);
  expect([...naceSections, ...divisions].filter((code) => title(code) === null)).toEqual([]);
  expect(['C29', '29', 'C'].map(title)).toEqual([
    'Manufacture of motor vehicles, trailers and semi-trailers',
    'Manufacture of motor vehicles, trailers and semi-trailers',
    'Manufacturing',
  ]);
  expect(title('29.1')).toBeNull();
  expect(title('TOTAL')).toBeNull();
});
