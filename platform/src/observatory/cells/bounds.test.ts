import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Problem } from '../../kernel/problem.ts';
import type { Source } from '../readers/observations.ts';
import { cellLines } from './cellLines.fixture.ts';
import { chooseCells } from './chooseCells.ts';
import { twoCategories } from './twoCategories.fixture.ts';
import { madeUpObservations } from './madeUpObservations.fixture.ts';

const divisions = twoCategories(['55'], ['56']);

function choose(text: string, source: Partial<Source> = {}): ReturnType<typeof chooseCells> {
  return chooseCells(madeUpObservations(text, source), { years: null, definition: divisions });
}

/** The bounds of the unknown cells only. */
function unknown(text: string, source: Partial<Source> = {}): string[] {
  return cellLines(choose(text, source).cells).filter((line) => line.includes('..'));
}

describe('an unknown cell is bounded by the totals it stands in', () => {
  test('by the coarser industry, to within half a person for every figure added up', () => {
    expect(
      unknown(`
      DE1 I 2014 100
      DE1 I55 2014 ? c
      DE1 I56 2014 30`),
    ).toEqual(['DE1 I55 2014 69..71 c']);
  });

  test('by the coarser region', () => {
    expect(
      unknown(`
      DEA I55 2014 100
      DEA1 I55 2014 ?
      DEA1 I56 2014 3
      DEA2 I55 2014 40
      DEA3 I55 2014 20
      DEA4 I55 2014 10
      DEA5 I55 2014 5`),
    ).toEqual(['DEA1 I55 2014 22..28']);
  });

  test('by both at once: neither alone would do', () => {
    const cells = unknown(`
      DEB I 2014 60
      DEB I55 2014 30
      DEB I56 2014 30
      DEB1 I 2014 20
      DEB1 I55 2014 ?
      DEB1 I56 2014 ?
      DEB2 I 2014 20
      DEB2 I55 2014 ?
      DEB2 I56 2014 ?
      DEB3 I 2014 20
      DEB3 I55 2014 18
      DEB3 I56 2014 2`);
    expect(cells).toEqual(['DEB1 I55 2014 0..14', 'DEB1 I56 2014 5..21', 'DEB2 I55 2014 0..14', 'DEB2 I56 2014 5..21']);
  });

  test('by its own published range, which a total can narrow', () => {
    expect(
      unknown(`
      DE1 I 2014 100
      DE1 I55 2014 20..99
      DE1 I56 2014 30..60`),
    ).toEqual(['DE1 I55 2014 39..71', 'DE1 I56 2014 30..60']);
  });

  test('by finer industries from below', () => {
    expect(
      unknown(`
      DE1 I 2014 200
      DE1 I55 2014 ?
      DE1 I551 2014 40
      DE1 I552 2014 20
      DE1 I56 2014 ?`),
    ).toEqual(['DE1 I55 2014 59..201', 'DE1 I56 2014 0..142']);
  });

  test('not from below where a part may be missing from the list', () => {
    expect(
      unknown(`
      DE1 J 2014 100
      DE1 J58 2014 ?
      DE1 J62 2014 30`),
    ).toEqual(['DE1 J58 2014 0..71']);
  });

  test('not even where the parts listed add up elsewhere: what is missing may be nothing there', () => {
    expect(
      unknown(`
      DE1 J 2014 100
      DE1 J58 2014 ?
      DE1 J62 2014 30
      DE2 J 2014 50
      DE2 J58 2014 20
      DE2 J62 2014 30`),
    ).toEqual(['DE1 J58 2014 0..71']);
  });

  test('from both sides without a list, where the parts add up elsewhere', () => {
    expect(
      unknown(
        `
      01 00 2014 100
      01 11 2014 ?
      01 21 2014 30
      02 00 2014 50
      02 11 2014 20
      02 21 2014 30`,
        { regionSystem: 'us', industrySystem: 'naics' },
      ),
    ).toEqual(['01 11 2014 69..71']);
  });

  test('a region that no total bounds can’t be rated, and neither can one without any figure', () => {
    const { cells } = choose(`
      DE1 I55 2014 3
      DE2 I55 2014 ?
      DE2 I56 2014 4
      DE3 I55 2014 ?`);
    expect(cellLines(cells)).toEqual(['DE1 I55 2014 3']);
    expect(cells.levels.leftOut).toEqual([
      { what: 'regions with a figure that nothing bounds (DE2), 2014', observations: 2 },
      { what: 'regions without any figure (DE3), 2014', observations: 1 },
    ]);
  });
});

describe('a cell without a row', () => {
  const table = `
    DE1 I 2014 100
    DE1 I55 2014 60
    DE2 I 2014 40
    DE2 I55 2014 10
    DE2 I56 2014 30`;

  test('is zero where the publisher leaves out nothing but zeros', () => {
    const { cells, rejections } = choose(table);
    expect(cellLines(cells)).toEqual(['DE1 I55 2014 60', 'DE2 I55 2014 10', 'DE2 I56 2014 30']);
    expect(rejections).toEqual([]);
  });

  test('is unknown where the publisher leaves out what it does not know', () => {
    expect(unknown(table, { absent: 'unknown' })).toEqual(['DE1 I56 2014 39..41']);
  });

  test('is unknown anyway where a positive total has no part at all', () => {
    expect(
      unknown(`
      DE1 I 2014 100
      DE2 I 2014 40
      DE2 I55 2014 10
      DE2 I56 2014 30`),
    ).toEqual(['DE1 I55 2014 0..101', 'DE1 I56 2014 0..101']);
  });
});

describe('totals that do not add up', () => {
  const holding = Array.from({ length: 20 }, (_, at) => {
    const region = `DE${'ABCDEFGHIJKLMNOPQRST'[at]!}`;
    return `${region} I 2014 30\n${region} I55 2014 10\n${region} I56 2014 20`;
  }).join('\n');

  test('one among many that do: it is set aside, with its line', () => {
    const { rejections, notes } = choose(`${holding}\nDE1 I 2014 30\nDE1 I55 2014 10\nDE1 I56 2014 25`);
    expect(rejections).toEqual([{ source: 0, line: 61, column: 'employment', value: '30', reason: 'totals disagree' }]);
    expect(notes.filter((note) => note.includes('industry I'))).toEqual([]);
  });

  test('most of a family larger than their parts: they bound from above only', () => {
    const text = 'DE1 I 2014 50\nDE1 I55 2014 10\nDE1 I56 2014 20\nDE2 I 2014 50\nDE2 I55 2014 ?\nDE2 I56 2014 20';
    expect(unknown(text)).toEqual(['DE2 I55 2014 0..31']);
    expect(choose(text).notes).toContain(
      'Totals that are often larger than the sum of their published parts, so that they bound the parts from above only: industry I (2014) in DE.',
    );
  });

  test('many of them: one sentence for what they are worth, place by place', () => {
    const larger = ['DE 2013', 'DE 2014', 'FR 2014'].flatMap((at) => {
      const [country, year] = at.split(' ');
      return ['1 I', '1 L', '2 I', '2 L'].flatMap((place) => {
        const parts = place.endsWith('I') ? ['55', '56'] : ['68'];
        return [`${country}${place} ${year} 50`, ...parts.map((part) => `${country}${place}${part} ${year} 10`)];
      });
    });
    const smaller = ['NL1 I 2014 20', 'NL1 I55 2014 10', 'NL1 I56 2014 20'];
    const { notes } = choose([...larger, ...smaller].join('\n'));
    expect(notes.filter((note) => note.startsWith('Totals'))).toEqual([
      'Totals that are often larger than the sum of their published parts, so that they bound the parts from above only: industries I, L (2013–2014) in DE; industries I, L (2014) in FR.',
      'Totals that are often smaller than the sum of their published parts, so that they bound nothing: industry I (2014) in NL.',
    ]);
  });

  test('most of a family smaller than their parts: they bound nothing', () => {
    const text = 'DE1 I 2014 10\nDE1 I55 2014 10\nDE1 I56 2014 20\nDE2 I 2014 50\nDE2 I55 2014 0..90\nDE2 I56 2014 20';
    expect(unknown(text)).toEqual(['DE2 I55 2014 0..90']);
  });

  test('a total hidden from the known parts it can’t hold is set aside, not the parts', () => {
    const { cells, rejections } = choose(`${holding}\nDE1 I 2014 5..8\nDE1 I55 2014 10\nDE1 I56 2014 25`);
    expect(cellLines(cells).filter((line) => line.startsWith('DE1 '))).toEqual(['DE1 I55 2014 10', 'DE1 I56 2014 25']);
    expect(rejections.map(({ line, reason }) => `${line} ${reason}`)).toEqual(['61 totals disagree']);
  });
});

test('whatever is hidden of a table that adds up, the truth stays within the bounds', () => {
  const figure = fc.nat({ max: 40 });
  const parts = fc.array(fc.tuple(figure, figure), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(parts, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (table, isHidden) => {
      const sums = [
        table.reduce((sum, [first]) => sum + first, 0),
        table.reduce((sum, [, second]) => sum + second, 0),
      ] as const;
      const rows = [sums, ...table].flatMap(([first, second], at) => {
        const region = ['DEB', 'DEB1', 'DEB2', 'DEB3'][at]!;
        return [
          ['I', first + second],
          ['I55', first],
          ['I56', second],
        ].map(([industry, value]) => ({ key: `${region} ${industry}`, value: Number(value) }));
      });
      const text = rows.map(({ key, value }, at) => `${key} 2014 ${isHidden[at] === true ? '?' : value}`).join('\n');
      let cells;
      try {
        ({ cells } = choose(text));
      } catch (error) {
        if (error instanceof Problem) return;
        throw error;
      }
      for (let at = 0; at < cells.length; at++) {
        const key = `${cells.regions[cells.region[at]!]!} ${cells.industries[cells.industry[at]!]!}`;
        const truth = rows.find((row) => row.key === key)!.value;
        expect(cells.low[at]).toBeLessThanOrEqual(truth);
        expect(cells.high[at]).toBeGreaterThanOrEqual(truth);
      }
    }),
  );
});
