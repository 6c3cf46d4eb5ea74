import { expect, test } from 'vitest';
import { RejectionList } from './rejectionList.ts';

const place = (line: number) => () => ({ line, column: 'employment', value: 'x' });

test('the first of each file and reason are listed, all are counted, and nobody asks for the place of the others', () => {
  const list = new RejectionList(2);
  for (const line of [2, 3, 4, 5]) list.add(0, 'not a number', line > 3 ? () => expect.unreachable() : place(line));
  list.add(0, 'negative', place(6));
  list.add(1, 'not a number', place(7));
  expect(list.count).toBe(6);
  expect(list.listed.map(({ source, line, reason }) => `${source} ${line} ${reason}`)).toEqual([
    '0 2 not a number',
    '0 3 not a number',
    '0 6 negative',
    '1 7 not a number',
  ]);
  expect(list.unlisted()).toEqual([{ source: 0, reason: 'not a number', count: 2 }]);
  expect(
    [...list.ofSource(0)].map(([reason, { count, first }]) => `${reason} ${count} from line ${first.line}`),
  ).toEqual(['not a number 4 from line 2', 'negative 1 from line 6']);
  expect([...list.ofSource(2)]).toEqual([]);
});
