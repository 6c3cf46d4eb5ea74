import { createHash } from 'node:crypto';
import { countReasons } from '../edition/issuesTable.ts';
import type { Manifest } from '../edition/manifest.ts';
import { isMadeUp } from '../readers/isMadeUp.ts';
import type { FiguresRequest } from './figuresRequest.ts';
import type { ReadCells } from './readCells.ts';

/** What a manifest says of where a result comes from, whatever the result: files, definition, what was asked for and what was chosen. */
export type Provenance = Pick<Manifest, 'years' | 'inputs' | 'madeUp' | 'definition' | 'levels' | 'issues'> & {
  readonly parameters: Omit<Manifest['parameters'], 'geometry'>;
};

/** States where a run's figures come from; of several definitions the latest year's is named, with the versions of all. */
export async function provenance(request: FiguresRequest, read: ReadCells): Promise<Provenance> {
  const { observations, cells, definitions, rejections } = read;
  const latest = definitions.find((entry) => entry.years.includes(cells.years.at(-1)!))!.definition;
  return {
    years: [...cells.years],
    inputs: observations.sources.map((source, index) => ({
      name: source.name,
      bytes: source.bytes,
      sha256: source.sha256,
      reader: source.reader,
      regionSystem: source.regionSystem,
      industrySystem: source.industrySystem,
      rowsRead: source.rowsRead,
      rowsUsed: source.rowsUsed,
      rowsRejected:
        observations.rejections.filter((issue) => issue.source === index).length +
        observations.unlisted.reduce((sum, more) => sum + (more.source === index ? more.count : 0), 0),
      rowsSetAside: { ...source.rowsSetAside },
    })),
    madeUp: (await Promise.all(request.inputs.map(isMadeUp))).includes(true),
    definition: {
      name: latest.name,
      version: definitions.map((entry) => entry.definition.version).join(', '),
      title: latest.title,
      source: latest.source,
      licence: latest.licence,
      sha256: createHash('sha256')
        .update(JSON.stringify(definitions.map((entry) => entry.definition)))
        .digest('hex'),
    },
    parameters: {
      columns: { ...request.columns },
      where: { ...request.where },
      fileYear: request.fileYear,
      decimal: request.decimal,
      regionLevel: request.regionLevel,
      industryLevel: request.industryLevel,
      totalIndustry: request.totalIndustry,
      totalRegion: request.totalRegion,
      unboundedRegions: request.unboundedRegions,
    },
    levels: {
      ...cells.levels,
      leftOut: [...cells.levels.leftOut],
      unratedRegions: cells.levels.unratedRegions.map((entry) => ({ ...entry, years: [...entry.years] })),
    },
    issues: countReasons(rejections),
  };
}

/** Years as a title has them: "2014", "2008 to 2014". */
export function yearSpan(years: readonly number[]): string {
  return years.length === 1 ? String(years[0]) : `${years[0]} to ${years.at(-1)}`;
}
