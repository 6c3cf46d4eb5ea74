import { expect, test } from 'vitest';
import { chooseCells } from '../cells/chooseCells.ts';
import { twoCategories } from '../cells/twoCategories.fixture.ts';
import { madeUpObservations } from '../cells/madeUpObservations.fixture.ts';
import { numbers, texts } from '../../kernel/table.ts';
import { mostListed } from '../readers/rejectionList.ts';
import { countReasons, issuesTable, joined } from './issuesTable.ts';

test('of very many rows with one reason the first are listed, the others counted in a last row', () => {
  const rows = mostListed + 26;
  const observations = madeUpObservations(
    `R1 chairs 2014 3\n${'R1 tables 2014 7\n'.repeat(rows)}${'R1 beds 2014 1\n'.repeat(2)}`,
  );
  const { rejections, unlisted } = chooseCells(observations, {
    years: null,
    definition: twoCategories(['chairs'], []),
  });
  const all = joined([{ listed: rejections, unlisted }], observations.sources);
  expect(countReasons(all)).toEqual({ 'duplicate row, same figure': rows - 1 + 1 });
  const table = issuesTable(all, observations.sources);
  expect(table.rows).toBe(mostListed + 1);
  const lines = numbers(table, 'line');
  expect([lines[0], lines[mostListed - 1], lines[mostListed]]).toEqual([3, mostListed + 2, NaN]);
  expect(texts(table, 'value')(mostListed)).toBe('and 26 more, not listed');
  expect(texts(table, 'reason')(mostListed)).toBe('duplicate row, same figure');
});

test('what two readings of one file can’t use is counted once', () => {
  const { sources } = madeUpObservations('R1 chairs 2014 3');
  const listed = [{ source: 0, line: 4, column: 'year', value: 'x', reason: 'not a year' }];
  const unlisted = [{ source: 0, reason: 'not a year', count: 5 }];
  const all = joined(
    [
      { listed, unlisted },
      { listed: [...listed], unlisted: [{ ...unlisted[0]!, count: 7 }] },
    ],
    sources,
  );
  expect(all).toEqual({ listed, unlisted: [{ source: 0, reason: 'not a year', count: 7 }] });
  expect(countReasons(all)).toEqual({ 'not a year': 8 });
});
