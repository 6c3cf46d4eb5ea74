import { readFile } from 'node:fs/promises';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { printTable } from './printedTable.ts';

const names = ['Łódź', 'Åre', 'Zürich', 'Évora'];
const sizes = [5, NaN, 1200, 30];

async function page(): Promise<Document> {
  const table = printTable({
    id: 't',
    caption: 'Places',
    rows: [0, 1, 2, 3],
    sortable: true,
    columns: [
      { heading: 'Place', cell: (row) => names[row]! },
      {
        heading: 'Size',
        numeric: true,
        cell: (row) => (Number.isNaN(sizes[row]!) ? 'unknown' : sizes[row]!.toLocaleString('en-GB')),
        sortBy: (row) => sizes[row]!,
      },
    ],
  });
  const script = await readFile(new URL('sortableTables.browser.js', import.meta.url), 'utf8');
  return new JSDOM(`<body>${table.text}<script>${script}</script></body>`, { runScripts: 'dangerously' }).window
    .document;
}

const shown = (document: Document): string[] =>
  [...document.querySelectorAll<HTMLElement>('tbody tr')]
    .filter((row) => !row.hidden)
    .map((row) => row.firstElementChild!.textContent);

test('a heading sorts numbers from the largest, then from the smallest, unknown ones last', async () => {
  const document = await page();
  const heading = document.querySelector('th.n')!;
  heading.querySelector('button')!.click();
  expect(shown(document)).toEqual(['Zürich', 'Évora', 'Łódź', 'Åre']);
  expect(heading.getAttribute('aria-sort')).toBe('descending');
  heading.querySelector('button')!.click();
  expect(shown(document)).toEqual(['Łódź', 'Évora', 'Zürich', 'Åre']);
  expect(heading.getAttribute('aria-sort')).toBe('ascending');
});

test('only one heading is sorted by', async () => {
  const document = await page();
  for (const button of document.querySelectorAll('button')) button.click();
  expect([...document.querySelectorAll('[aria-sort]')].map((heading) => heading.textContent)).toEqual(['Size']);
});

test('the filter finds words without their accents and says how many rows are left', async () => {
  const document = await page();
  const filter = document.querySelector('input')!;
  filter.value = 'zur';
  filter.dispatchEvent(new document.defaultView!.Event('input'));
  expect(shown(document)).toEqual(['Zürich']);
  expect(document.querySelector('output')!.textContent).toBe('1 of 4 rows');
});

test('a long table is folded for narrow screens until a button or a filter opens it', async () => {
  const rows = Array.from({ length: 13 }, (_, row) => row);
  const { text } = printTable({
    id: 'long',
    caption: 'Numbers',
    rows,
    sortable: true,
    columns: [{ heading: 'Number', cell: (row) => `n${row}` }],
  });
  const script = await readFile(new URL('sortableTables.browser.js', import.meta.url), 'utf8');
  const { window } = new JSDOM(`<body>${text}<script>${script}</script></body>`, { runScripts: 'dangerously' });
  const block = window.document.querySelector('#long')!;
  const filter = block.querySelector('input')!;
  expect(block.classList.contains('folded')).toBe(true);
  filter.value = 'n12';
  filter.dispatchEvent(new window.Event('input'));
  expect(block.classList.contains('folded')).toBe(false);
  filter.value = '';
  filter.dispatchEvent(new window.Event('input'));
  expect(block.classList.contains('folded')).toBe(true);
  const unfold = block.querySelector<HTMLButtonElement>('.unfold')!;
  expect(unfold.textContent).toBe('Show all 13 rows');
  unfold.click();
  expect(block.classList.contains('folded')).toBe(false);
});
