import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const family = '@fontsource-variable/source-sans-3';
const subsets = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'] as const;

/**
 * The typeface of reports, Source Sans 3 (variable weight, SIL Open Font Licence 1.1), as `@font-face` rules with the font inside;
 * only the subsets that the text has letters of, so that a page in plain English stays small.
 */
export async function embeddedFont(text: string): Promise<string> {
  const ranges = JSON.parse(await readFile(require.resolve(`${family}/unicode.json`), 'utf8')) as Record<
    string,
    string
  >;
  const letters = [...new Set(text)].map((letter) => letter.codePointAt(0)!);
  const needed = subsets.filter((subset, at) =>
    letters.some(
      (letter) =>
        within(ranges[subset]!, letter) && !subsets.slice(0, at).some((earlier) => within(ranges[earlier]!, letter)),
    ),
  );
  const faces = needed.map(async (subset) => {
    const font = await readFile(require.resolve(`${family}/files/source-sans-3-${subset}-wght-normal.woff2`));
    return `@font-face{font-family:'Source Sans 3';font-style:normal;font-weight:200 900;font-display:block;src:url(data:font/woff2;base64,${font.toString('base64')}) format('woff2');unicode-range:${ranges[subset]!}}`;
  });
  return (await Promise.all(faces)).join('\n');
}

function within(ranges: string, letter: number): boolean {
  return ranges.split(',').some((range) => {
    const [from, to] = range.replace('U+', '').split('-');
    return letter >= Number.parseInt(from!, 16) && letter <= Number.parseInt(to ?? from!, 16);
  });
}
