import { expect, test } from 'vitest';
import { fileName } from './downloadable.ts';

test('a file is called after the edition, what its page is about, and what it shows', () => {
  const named = (path: string): string => fileName('eu 2014', `https://a.example${path}`, 'portfolio', 'csv');
  expect(named('/editions/eu%202014/regions/DE21?year=2012')).toBe('eu-2014-DE21-portfolio.csv');
  expect(named('/editions/eu%202014/clusters/DE21/automotive')).toBe('eu-2014-DE21-automotive-portfolio.csv');
  expect(named('/editions/eu%202014/regions/a%2Fb%20%C3%A9')).toBe('eu-2014-a-b-é-portfolio.csv');
  expect(named('/editions/eu%202014/map')).toBe('eu-2014-portfolio.csv');
  expect(named('/?edition=eu%202014')).toBe('eu-2014-portfolio.csv');
});
