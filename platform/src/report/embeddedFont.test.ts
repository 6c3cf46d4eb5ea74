import { expect, test } from 'vitest';
import { embeddedFont } from './embeddedFont.ts';

const subsets = async (text: string): Promise<number> => (await embeddedFont(text)).split('@font-face').length - 1;

test('a page carries only the letters it needs', async () => {
  expect(await subsets('Clusters, 1,200–1,900 − ½ é')).toBe(1);
  expect(await subsets('Łódź')).toBe(2);
  expect(await subsets('Łódź Αθήνα София')).toBe(4);
});
