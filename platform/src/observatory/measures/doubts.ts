import { firstFew } from '../../kernel/firstFew.ts';
import { printCount, printNumber } from '../../kernel/printedFigure.ts';
import { yearSpans } from '../cells/yearSpans.ts';
import type { Measure } from './measure.ts';
import type { Workings } from './workings.ts';

const ofComplexity = new Set([
  'eci',
  'pci',
  'kci',
  'tci',
  'coi',
  'opportunity-value',
  'outlook-gain',
  'second-eigenvalue',
  'eigenvalue-gap',
  'parts',
]);

/** Measures that compare a year with the one before it in the run. */
const sinceBefore = new Set(['growth', 'region-growth', 'industry-growth', 'entry', 'exit']);

/** Sentences on what is empty for unknown cells, what a least diversity or ubiquity dropped, and what makes an index doubtful. */
export function doubts(tables: readonly Workings[], measures: readonly Measure[]): string[] {
  const emptyIn = (table: Workings): Measure[] => measures.filter((measure) => isEmpty(measure, table));
  const alike = Map.groupBy(tables, (table) =>
    emptyIn(table)
      .map(({ name }) => name)
      .join(', '),
  );
  return [
    ...sinceNothing(tables, measures),
    ...tables.flatMap((table) => sinceLacking(table, measures)),
    ...[...alike].filter(([names]) => names !== '').map(([names, own]) => emptiness(names, own)),
    ...tables.flatMap((table) =>
      doubtsOf(
        table,
        measures.filter((measure) => !isEmpty(measure, table)),
      ),
    ),
  ];
}

/** Where no year has one before it, what would compare them is empty throughout. */
function sinceNothing(tables: readonly Workings[], measures: readonly Measure[]): string[] {
  const names = measures.map(({ name }) => name).filter((name) => sinceBefore.has(name));
  if (names.length === 0 || tables.some(({ before }) => before !== null)) return [];
  const years = yearSpans(tables.map(({ year }) => year));
  return [
    `${years}: ${names.join(', ')} ${names.length === 1 ? 'compares' : 'compare'} a year with the one before it in the run, of which there is none, and ${names.length === 1 ? 'is' : 'are'} empty; take two years or more.`,
  ];
}

/** What the data of one of two neighbouring years lack can't be compared. */
function sinceLacking({ year, before, industries }: Workings, measures: readonly Measure[]): string[] {
  if (before === null || !measures.some(({ name }) => sinceBefore.has(name))) return [];
  const [own, former] = [new Set(industries), new Set(before.industries)];
  return (
    [
      [before.year, own.difference(former)],
      [year, former.difference(own)],
    ] as const
  )
    .filter(([, lacking]) => lacking.size > 0)
    .map(
      ([lacks, lacking]) =>
        `${year}: the data of ${lacks} hold nothing of ${firstFew([...lacking], 8)}: what became of it since ${before.year}, and how regions grew, is unknown.`,
    );
}

function isEmpty({ basis, reach }: Measure, { unknown }: Workings): boolean {
  return reach === 'all' && unknown[basis].any;
}

function emptiness(names: string, tables: readonly Workings[]): string {
  const years = yearSpans(tables.map(({ year }) => year));
  const count = (of: (table: Workings) => ArrayLike<number>): number =>
    tables.reduce((sum, table) => sum + Array.from(of(table)).reduce((own, one) => own + one, 0), 0);
  const cells = count(({ unknownCells }) => unknownCells.regions);
  const open = count(({ unknown }) => unknown.presence.cells);
  const pairs = tables.reduce((sum, { regions, industries }) => sum + regions.length * industries.length, 0);
  const isOne = !names.includes(',');
  return `${years}: ${names} ${isOne ? 'rests' : 'rest'} on the whole table, in which ${printCount(cells, 'cell')} ${cells === 1 ? 'is' : 'are'} unknown and ${printNumber(open)} of ${printCount(pairs, 'specialisation')} not settled, and ${isOne ? 'is' : 'are'} empty; --known-only takes unknown cells as absent.`;
}

function doubtsOf(table: Workings, told: readonly Measure[]): string[] {
  const { year, shared } = table;
  const named = (names: ReadonlySet<string>): boolean => told.some(({ name }) => names.has(name));
  return [
    ...(told.some(({ basis }) => basis === 'presence') ? dropped(table) : []),
    ...(named(ofComplexity) ? shared.complexity.warnings.map((warning) => `${year}: ${warning}`) : []),
    ...(named(new Set(['fitness', 'complexity'])) && !shared.fitness.converged
      ? [
          `${year}: fitness and complexity had not come to rest after ${shared.fitness.steps} steps; take stable-fitness.`,
        ]
      : []),
  ];
}

function dropped({ year, shared }: Workings): string[] {
  const { droppedRegions, droppedIndustries } = shared.core;
  const parts = [
    ...(droppedRegions.length === 0
      ? []
      : [`${printCount(droppedRegions.length, 'region')} (${firstFew(droppedRegions, 8)})`]),
    ...(droppedIndustries.length === 0
      ? []
      : [`${printCount(droppedIndustries.length, 'industry', 'industries')} (${firstFew(droppedIndustries, 8)})`]),
  ];
  return parts.length === 0
    ? []
    : [`${year}: left out of relatedness and complexity for too few specialisations: ${parts.join(', ')}.`];
}
