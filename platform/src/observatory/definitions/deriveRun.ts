import { totals, transposed, resampled, type Incidence } from '@asterism/indicators';
import { writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Problem } from '../../kernel/problem.ts';
import type { Terminal } from '../../kernel/terminal.ts';
import { industryCodeSystem } from '../codes/industryCodeSystem.ts';
import { naicsVintage } from '../codes/naicsVintage.ts';
import { writeTables } from '../edition/writeTables.ts';
import type { FiguresRequest } from '../input/figuresRequest.ts';
import { readCells } from '../input/readCells.ts';
import type { Observations } from '../readers/observations.ts';
import { yearTables } from '../result/yearTables.ts';
import type { Definition } from './definition.ts';
import { definitionFile } from './definitionFile.ts';
import type { DeriveChoice } from './deriveChoice.ts';
import { derivedClusters, type BestClusters } from './derivedClusters.ts';
import { derivedTables } from './derivedTables.ts';

/** A derived definition, how it was found, and what was written. */
export interface Derived extends BestClusters {
  readonly definition: Definition;
  /** Codes of the clusters in the order of their numbers. */
  readonly codes: readonly string[];
  /** Industries that are in no cluster for unknown cells, and others of which it can't be told what they are near to. */
  readonly unknown: readonly string[];
  readonly unplaced: readonly string[];
  readonly files: readonly string[];
  readonly notes: readonly string[];
}

/** Makes a cluster definition from the figures of one year, the latest asked for, and writes it with its scores beside it. */
export async function deriveRun(
  request: FiguresRequest,
  choice: DeriveChoice,
  out: string,
  terminal: Terminal,
): Promise<Derived> {
  const stem = basename(out).replace(/\.[^.]+$/, '');
  const read = await readCells(request, null, [], terminal);
  const { table } = yearTables(read, { knownOnly: choice.knownOnly, threshold: 1 }).at(-1)!;
  const isUnknown = table.unknown.amounts.industries;
  const kept = Uint32Array.from(isUnknown.keys()).filter((at) => isUnknown[at] === 0);
  const amounts = transposed(resampled(transposed(table.amounts), kept));
  terminal.progress.step('Deriving clusters');
  const found = derivedClusters(amounts, choice, terminal);
  const definition = definitionOf(stem, found, amounts, table.year, read.observations, choice);
  const codes = codesOf(found.best.clusters);
  const suffix = choice.knownOnly ? '; unknown cells are taken as absent' : '';
  const text = definitionFile(definition, out);
  // Signals are seen between one turn of the event loop and the next, so that a run stopped by now writes nothing.
  for (let turn = 0; turn < 2; turn++) await setImmediate();
  terminal.signal.throwIfAborted();
  terminal.progress.step(`Writing ${out}`);
  await writeFile(out, text).catch((error: unknown) => {
    throw new Problem(
      422,
      `${out} can't be written (${error instanceof Error ? error.message : String(error)}): choose another --out.`,
    );
  });
  const written = await writeTables(
    derivedTables(stem, found, codes, suffix).map((made) => [made, ['csv']] as const),
    dirname(out),
    terminal.signal,
  );
  terminal.progress.end();
  const { items, cluster } = found.best.partition;
  return {
    ...found,
    definition,
    codes,
    unknown: table.industries.filter((_, at) => isUnknown[at] === 1),
    unplaced: items.filter((_, at) => cluster[at] === -1),
    files: [out, ...written.filter(({ rows }) => rows !== null).map(({ name }) => `${dirname(out)}/${name}`)],
    notes: read.notes,
  };
}

const methods = {
  ward: "Ward's criterion (Ward 1963)",
  average: 'average linkage (Sokal and Michener 1958)',
  'k-means': 'k-means (Lloyd 1982)',
} as const;

const similarities = {
  'locational-correlation': 'the correlation of their figures over regions (Porter 2003)',
  coagglomeration: 'co-agglomeration (Ellison, Glaeser and Kerr 2010)',
  proximity: 'the proximity of their specialisations (Hidalgo et al. 2007)',
  composite:
    'locational correlation, co-agglomeration and proximity together, each standardised (Delgado, Porter and Stern 2016)',
} as const;

function definitionOf(
  name: string,
  { best }: BestClusters,
  amounts: Incidence,
  year: number,
  { measure, sources }: Observations,
  { method, similarity, knownOnly }: DeriveChoice,
): Definition {
  const { industry: sizes } = totals(amounts);
  const { items, cluster } = best.partition;
  const files = sources.map((source) => source.name).join(', ');
  const codes = codesOf(best.clusters);
  return {
    name,
    version: '1',
    title: `Clusters of related industries, derived from ${measure} ${year}`,
    description: `${best.clusters} clusters by ${methods[method]} on ${similarities[similarity]}; validation score ${best.scores.score.toFixed(3)} (Delgado, Porter and Stern 2016).${knownOnly ? ' Unknown cells were taken as absent.' : ''} Titles name the largest industry: give them names that say what the clusters are.`,
    source: `Derived by Asterism from ${files}`,
    licence: 'as the figures it was derived from',
    classification: classificationOf(sources, items, year),
    categories: codes.map((code, at) => {
      const members = [...items.keys()].filter((item) => cluster[item] === at).sort((a, b) => sizes[b]! - sizes[a]!);
      return {
        code,
        title: `Around ${items[members[0]!]!}`,
        industries: members.map((item) => items[item]!).sort(),
      };
    }),
  };
}

function codesOf(clusters: number): string[] {
  const digits = String(clusters).length;
  return Array.from({ length: clusters }, (_, at) => `c${String(at + 1).padStart(digits, '0')}`);
}

/** By the publisher's word, else by what the codes look like. */
function classificationOf(
  sources: Observations['sources'],
  codes: readonly string[],
  year: number,
): Definition['classification'] {
  const { industrySystem, reader } = sources[0]!;
  if (industrySystem === 'naics') {
    return { name: 'NAICS', version: String(naicsVintage(year, reader.startsWith('qcew') ? 'qcew' : 'cbp')) };
  }
  const { name } = industryCodeSystem(industrySystem, 'unknown', codes);
  if (name === 'nace') return industrySystem === 'nace' ? { name: 'NACE', version: 'Rev. 2' } : { name: 'NACE' };
  return { name: name === 'naics' ? 'NAICS' : 'as in the input files' };
}
