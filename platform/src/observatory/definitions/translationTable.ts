import { textColumn } from '../../kernel/table.ts';
import type { Table } from '../../kernel/table.ts';
import type { TranslatedIndustry } from './translatedIndustries.ts';

/** Every industry that did not come through a translation cleanly, one a row, the largest loss to its category first. */
export function translationTable(name: string, industries: readonly TranslatedIndustry[]): Table {
  const unclean = industries
    .filter((industry) => industry.outcome !== 'one to one' && industry.outcome !== 'whole')
    .toSorted((a, b) => misplaced(b) - misplaced(a));
  return {
    name,
    title: 'Industries that did not map cleanly',
    rows: unclean.length,
    columns: [
      textColumn(
        { name: 'category', description: 'Code of the cluster category' },
        unclean.map((row) => row.category),
      ),
      textColumn(
        { name: 'industry', description: 'Code in the classification the definition was written in' },
        unclean.map((row) => row.industry),
      ),
      textColumn(
        {
          name: 'outcome',
          description:
            'shared: its new codes hold other industries too; partly lost, lost: the tables lead nowhere for a part, for all of it',
        },
        unclean.map((row) => row.outcome),
      ),
      textColumn(
        { name: 'targets', description: 'New codes, each with the share of it that the category gets' },
        unclean.map((row) =>
          row.targets.map((target) => `${target.industry}:${Number(target.weight.toFixed(6))}`).join(' '),
        ),
      ),
      {
        kind: 'number',
        name: 'stays',
        description: 'Share of the industry that its category still holds, 0 to 1',
        values: Float64Array.from(unclean, (row) => row.stays),
      },
      {
        kind: 'number',
        name: 'size',
        description: 'The measure that rests on the industry, from the figures given; missing where none were given',
        values: Float64Array.from(unclean, (row) => row.size),
      },
    ],
  };
}

function misplaced(industry: TranslatedIndustry): number {
  return (1 - industry.stays) * (Number.isNaN(industry.size) ? 1 : industry.size);
}
