import { describe, expect, test } from 'vitest';
import { lifeCycleStage } from './lifeCycleStage.ts';

const years = [2012, 2013, 2014, 2015, 2016, 2017];
const compounding = (start: number, rate: number): number[] => years.map((_, at) => start * (1 + rate) ** at);

describe('life-cycle stage', () => {
  test('a small cluster that grows and specialises is emerging', () => {
    expect(lifeCycleStage({ years, value: compounding(400, 0.08), quotient: compounding(0.5, 0.06) })).toBe('emerging');
  });

  test('a specialised cluster that grows is growing, one that shrinks is declining, one that stands is mature', () => {
    const quotient = years.map(() => 2);
    expect(lifeCycleStage({ years, value: compounding(4000, 0.03), quotient })).toBe('growing');
    expect(lifeCycleStage({ years, value: compounding(4000, -0.03), quotient })).toBe('declining');
    expect(lifeCycleStage({ years, value: compounding(4000, 0.002), quotient })).toBe('mature');
  });

  test('a fall that turns into growth is a transformation', () => {
    expect(lifeCycleStage({ years, value: [1000, 900, 800, 850, 930, 1020], quotient: years.map(() => 1.5) })).toBe(
      'transforming',
    );
  });

  test('what has nothing left is declining, whatever it did before', () => {
    const quotient = [2, 2.1, 2.2, 2.3, 0, 0];
    expect(lifeCycleStage({ years, value: [400, 450, 500, 560, 0, 0], quotient })).toBe('declining');
    expect(lifeCycleStage({ years, value: [NaN, NaN, NaN, 5, NaN, 0], quotient })).toBe('declining');
    expect(lifeCycleStage({ years, value: [400, 450, 500, 560, 0, NaN], quotient })).toBe('declining');
  });

  test('small and steady, or unknown in all years but one, has no stage', () => {
    expect(lifeCycleStage({ years, value: years.map(() => 200), quotient: years.map(() => 0.4) })).toBeNull();
    expect(lifeCycleStage({ years, value: [NaN, NaN, 5, NaN, NaN, NaN], quotient: years.map(() => 1) })).toBeNull();
  });
});
