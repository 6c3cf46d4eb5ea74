import { expect, test } from 'vitest';
import { columnRoles } from './columnRoles.ts';

const columns = { region: 'geo', employment: 'emp', employment_low: 'least', establishments: 'est', flag: 'status' };
const measures = ['employment', 'establishments'];

test('each measure has its own column; region, industry, year and flag are shared', () => {
  expect(columnRoles(columns, measures, 'employment')).toEqual({
    region: 'geo',
    measure: 'emp',
    low: 'least',
    flag: 'status',
  });
  expect(columnRoles(columns, measures, 'establishments')).toEqual({ region: 'geo', measure: 'est', flag: 'status' });
});

test('measure, low and high are those of the measure that is rated', () => {
  const general = { measure: 'emp', low: 'least', high: 'most' };
  expect(columnRoles(general, measures, 'employment')).toEqual(general);
  expect(columnRoles(general, measures, 'establishments')).toEqual({});
});

test('a role that is none is refused', () => {
  expect(() => columnRoles({ regon: 'geo' }, measures, 'employment')).toThrow(
    '--columns knows region, industry, year, employment, establishments, low, high and flag, not "regon".',
  );
  expect(() => columnRoles({ wages: 'pay' }, measures, 'employment')).toThrow('not "wages"');
});
