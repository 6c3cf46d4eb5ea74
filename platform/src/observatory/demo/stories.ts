import type { DivisionCode } from './divisions.ts';

/** What becomes of a told cluster between the first year and the last. */
export type Turn = 'rises' | 'falls' | 'holds' | 'falls and returns' | 'changes trade';

/** A cluster whose life the demonstration tells on purpose, so that a reader knows what the measures should find. */
export interface Story {
  readonly title: string;
  readonly tale: string;
  readonly turn: Turn;
  /** Country (0 to 7) and rank by size within it. */
  readonly country: number;
  readonly rank: number;
  /** Whether two establishments are all there is, so that the figures are confidential. */
  readonly twoFirms?: true;
  /** Divisions, and their share of the region in multiples of the usual one at the years named; in between it changes evenly. */
  readonly moves: readonly {
    readonly divisions: readonly DivisionCode[];
    readonly multiples: Readonly<Record<number, number>>;
  }[];
}

/** The told clusters of the made-up continent; those that change trade name the old trade first. */
export const STORIES: readonly Story[] = [
  {
    title: 'Battery valley',
    tale: 'Electrical equipment grows from next to nothing after the first cell plant opens in 2015.',
    turn: 'rises',
    country: 0,
    rank: 4,
    moves: [
      {
        divisions: ['C27'],
        multiples: { 2012: 0.5, 2014: 0.6, 2019: 3, 2024: 6.5 },
      },
    ],
  },
  {
    title: 'The great steelworks',
    tale: 'Basic metals, over seven times the usual share, shrink year after year.',
    turn: 'falls',
    country: 0,
    rank: 5,
    moves: [
      {
        divisions: ['C24'],
        multiples: { 2012: 9, 2016: 6, 2024: 2.2 },
      },
    ],
  },
  {
    title: 'Motor town learns to code',
    tale: 'Motor vehicles give way, and software fills the empty halls.',
    turn: 'changes trade',
    country: 0,
    rank: 2,
    moves: [
      {
        divisions: ['C29'],
        multiples: { 2012: 6, 2017: 5, 2024: 2.4 },
      },
      {
        divisions: ['J62', 'J63'],
        multiples: { 2012: 0.8, 2017: 1.3, 2024: 3.2 },
      },
    ],
  },
  {
    title: 'The old cloth district',
    tale: 'Textiles, clothing and leather shrink as everywhere, and the district keeps its share of them.',
    turn: 'holds',
    country: 1,
    rank: 3,
    moves: [
      {
        divisions: ['C13', 'C14', 'C15'],
        multiples: { 2012: 8, 2024: 8 },
      },
    ],
  },
  {
    title: 'The medicine coast',
    tale: 'Pharmaceuticals and research grow together.',
    turn: 'rises',
    country: 1,
    rank: 2,
    moves: [
      {
        divisions: ['C21'],
        multiples: { 2012: 1.4, 2018: 4, 2024: 7.5 },
      },
      {
        divisions: ['M72'],
        multiples: { 2012: 1, 2024: 3.4 },
      },
    ],
  },
  {
    title: 'The last pits',
    tale: 'Coal mining ends; three pits close in 2014, 2018 and 2022.',
    turn: 'falls',
    country: 2,
    rank: 4,
    moves: [
      {
        divisions: ['B05'],
        multiples: { 2012: 34, 2013: 33, 2014: 22, 2017: 21, 2018: 11, 2021: 10, 2022: 2, 2024: 0.8 },
      },
    ],
  },
  {
    title: 'The yard that closed',
    tale: 'A shipyard and its suppliers go within a single year, 2016.',
    turn: 'falls',
    country: 2,
    rank: 2,
    moves: [
      {
        divisions: ['C30'],
        multiples: { 2012: 8, 2015: 8, 2016: 1.6, 2024: 1.2 },
      },
    ],
  },
  {
    title: 'Pictures and games',
    tale: 'Film, music and publishing of games appear beside the metropolis.',
    turn: 'rises',
    country: 3,
    rank: 2,
    moves: [
      {
        divisions: ['J59', 'J58'],
        multiples: { 2012: 0.7, 2016: 1.1, 2024: 5 },
      },
    ],
  },
  {
    title: 'The summer shore',
    tale: 'Hotels and restaurants carry the region, lose two jobs in five in 2020 and are back by 2023.',
    turn: 'falls and returns',
    country: 4,
    rank: 3,
    moves: [
      {
        divisions: ['I55', 'I56'],
        multiples: { 2012: 4.2, 2019: 4.4, 2020: 2.4, 2021: 3, 2023: 4.4, 2024: 4.5 },
      },
    ],
  },
  {
    title: 'The money city',
    tale: 'Banks, insurers and their advisers stay where they have always been.',
    turn: 'holds',
    country: 1,
    rank: 1,
    moves: [
      {
        divisions: ['K64', 'K65', 'K66'],
        multiples: { 2012: 3.4, 2024: 3.4 },
      },
    ],
  },
  {
    title: 'Chairs and tables',
    tale: 'Furniture nearly dies in the slump of 2015 and comes back by design.',
    turn: 'falls and returns',
    country: 5,
    rank: 2,
    moves: [
      {
        divisions: ['C31', 'C16'],
        multiples: { 2012: 6, 2014: 6, 2016: 2.4, 2019: 3, 2024: 6.2 },
      },
    ],
  },
  {
    title: 'Wings',
    tale: 'Aircraft making and engineering grow around a new airfield.',
    turn: 'rises',
    country: 6,
    rank: 1,
    moves: [
      {
        divisions: ['C30'],
        multiples: { 2012: 1.6, 2018: 3, 2024: 6 },
      },
      {
        divisions: ['M71'],
        multiples: { 2012: 1, 2024: 1.9 },
      },
    ],
  },
  {
    title: 'The full larder',
    tale: 'Farming and food processing hold a fifth of the jobs.',
    turn: 'holds',
    country: 3,
    rank: 5,
    moves: [
      {
        divisions: ['A01', 'C10'],
        multiples: { 2012: 3.6, 2024: 3.6 },
      },
    ],
  },
  {
    title: 'The parcel crossroads',
    tale: 'Warehouses and hauliers settle where the motorways meet.',
    turn: 'rises',
    country: 7,
    rank: 2,
    moves: [
      {
        divisions: ['H52', 'H49'],
        multiples: { 2012: 1, 2017: 1.8, 2024: 3.4 },
      },
    ],
  },
  {
    title: 'After the telephone',
    tale: 'The telephone maker collapses in 2013–2015; its engineers found software firms.',
    turn: 'changes trade',
    country: 4,
    rank: 1,
    moves: [
      {
        divisions: ['C26'],
        multiples: { 2012: 8, 2013: 6, 2015: 2, 2024: 1.6 },
      },
      {
        divisions: ['J62'],
        multiples: { 2012: 1, 2015: 1.3, 2024: 2.8 },
      },
    ],
  },
  {
    title: 'The silent refinery',
    tale: 'Two firms are the whole of an industry: only a size class is published, so some of its stars are merely possible.',
    turn: 'holds',
    country: 2,
    rank: 3,
    twoFirms: true,
    moves: [
      {
        divisions: ['C19'],
        multiples: { 2012: 4, 2024: 4 },
      },
    ],
  },
  {
    title: 'The paper secret',
    tale: 'Two mills make all the paper, and nothing is published: what is left of the country’s total bounds it.',
    turn: 'holds',
    country: 6,
    rank: 3,
    twoFirms: true,
    moves: [
      {
        divisions: ['C17'],
        multiples: { 2012: 4, 2024: 4 },
      },
    ],
  },
];
