import type { Table } from '../../../kernel/table.ts';
import { columnsOver } from '../../edition/columns.ts';
import { measureName } from '../measureName.ts';
import type { CategorySpace } from './contract.ts';

/** The nodes of a space with what is nearest to each, as a table. */
export function spaceTable({ nodes, measure, year }: CategorySpace): Table {
  const { text, integer, number } = columnsOver(nodes);
  return {
    name: 'space',
    title: `Space of categories, ${year}`,
    rows: nodes.length,
    columns: [
      text('category', 'Cluster category code', ({ category }) => category),
      text('category_title', 'Title of the category', ({ title }) => title),
      integer('year', 'Year of the figures', () => year),
      number(
        `${measureName(measure)}_low`,
        `Total ${measure} over all regions, least`,
        ({ value_low: low }) => low ?? NaN,
      ),
      number(
        `${measureName(measure)}_high`,
        `Total ${measure} over all regions, most`,
        ({ value_high: high }) => high ?? NaN,
      ),
      integer('regions', 'Regions certainly specialised in it', ({ regions }) => regions),
      integer('regions_max', 'Regions certainly or possibly specialised in it', ({ regions_max: most }) => most),
      integer(
        'community',
        'Community from 1, the largest first (Blondel et al. 2008); 0 without a link',
        (node) => node.community,
      ),
      text('nearest', 'The nearest category (Hidalgo et al. 2007)', ({ nearest }) => nearest[0]?.category ?? null),
      number('proximity', 'Proximity of the nearest category, 0 to 1', ({ nearest }) => nearest[0]?.proximity ?? NaN),
      number(
        'proximity_low',
        'The least that unknown figures leave',
        ({ nearest }) => nearest[0]?.proximity_low ?? NaN,
      ),
      number('proximity_high', 'The most that they leave', ({ nearest }) => nearest[0]?.proximity_high ?? NaN),
    ],
  };
}
