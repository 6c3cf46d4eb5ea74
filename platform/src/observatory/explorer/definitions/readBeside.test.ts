import { expect, test } from 'vitest';
import { readBeside } from './readBeside.ts';

const head = 'name: x\nversion: "1"\n';

test('a definition is read as its file is', async () => {
  const { categories } = await readBeside({ text: 'category,industry\ncars,29\nshops,47\n', name: 'mine.csv' });
  expect(categories.map(({ code }) => code)).toEqual(['cars', 'shops']);
});

test('what does not fit is told with its place, of very many the first hundred', async () => {
  await expect(readBeside({ text: 'category,industry\ncars,29\nshops,29\n', name: 'mine.csv' })).rejects.toMatchObject({
    status: 422,
    message: expect.stringMatching(/^The file mine\.csv can't be used as a definition: .*\.$/) as string,
    places: [{ file: 'mine.csv', line: 3 }],
  });
  const error: unknown = await readBeside({
    text: `${head}categories:\n${'  - {}\n'.repeat(200)}`,
    name: 'x',
  }).catch((caught: unknown) => caught);
  expect(error).toMatchObject({ status: 422, message: expect.stringContaining('(and 603 more)') as string });
  expect((error as { places: unknown[] }).places).toHaveLength(100);
});

test('a text that is made to be slow is given up, and nothing else waits for it', async () => {
  const keys = Array.from({ length: 60_000 }, (_, at) => `k${at}: 1`).join('\n');
  let turns = 0;
  const ticking = setInterval(() => turns++, 5);
  await expect(readBeside({ text: head + keys, name: 'x' }, 300)).rejects.toMatchObject({ status: 413 });
  clearInterval(ticking);
  expect(turns).toBeGreaterThan(3);
});
