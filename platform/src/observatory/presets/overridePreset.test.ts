import { describe, expect, test } from 'vitest';
import { Problem } from '../../kernel/problem.ts';
import { overridePreset } from './overridePreset.ts';
import { readPreset } from './readPreset.ts';

describe('a preset with single rules changed', () => {
  test('holds the new rule, keeps the others, and says so in its name', async () => {
    const eco = await readPreset('eco-2007');
    const changed = overridePreset(eco, { 'size.top': '0.05', 'focus.within': 'category' });
    expect(changed).toEqual({
      ...eco,
      name: 'eco-2007 (focus.within=category, size.top=0.05)',
      size: { top: 0.05 },
      focus: { top: 0.1, within: 'category' },
    });
    expect(eco.size).toEqual({ top: 0.1 });
  });

  test('without settings is the preset itself', async () => {
    const eco = await readPreset('eco-2007');
    expect(overridePreset(eco, {})).toBe(eco);
  });

  test('"none" takes out a rule, or a star, or the minimum', async () => {
    const eco = await readPreset('eco-2007');
    expect(overridePreset(eco, { focus: 'none' }).focus).toBeUndefined();
    expect(overridePreset(eco, { 'specialisation.min': 'none' }).specialisation).toEqual({ base: 'all' });
    expect(overridePreset(eco, { minimum: 'none' }).minimum).toBe(0);
    const strong = await readPreset('us-strong');
    expect(overridePreset(strong, { 'size.quantile.establishments': 'none' }).size).toEqual({
      quantile: { employment: 0.25 },
    });
  });

  test('adds a rule the preset lacks', async () => {
    expect(overridePreset(await readPreset('us-strong'), { 'focus.top': '0.1' }).focus).toEqual({
      top: 0.1,
      within: 'all',
    });
  });

  test.each([
    [
      { 'size.tip': '0.05' },
      '--set knows no rule "size.tip"; did you mean size.top? (rules: minimum, size.top, size.quantile.<measure>, specialisation.base, specialisation.min, specialisation.quantile, focus.top, focus.within).',
    ],
    [{ 'size.top': '5' }, '--set size.top=5 leaves no valid preset: size.top is 5, and must be less than 1.'],
    [{ 'size.top': '5%' }, '--set size.top=5% leaves no valid preset: size.top is "5%" where a number is expected.'],
    [
      { 'specialisation.base': 'traded' },
      '--set specialisation.base=traded leaves no valid preset: specialisation.base is "traded", and may be all, kind.',
    ],
    [{ size: 'big' }, '--set size=big leaves no valid preset: size is "big" where a group of entries is expected.'],
    [
      { __proto__x: '1' },
      '--set knows no rule "__proto__x" (rules: minimum, size.top, size.quantile.<measure>, specialisation.base, specialisation.min, specialisation.quantile, focus.top, focus.within).',
    ],
  ])('%o is refused in one sentence', async (settings, sentence) => {
    const eco = await readPreset('eco-2007');
    expect(() => overridePreset(eco, settings as Record<string, string>)).toThrow(new Problem(400, sentence));
  });
});
