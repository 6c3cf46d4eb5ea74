import { createHash } from 'node:crypto';
import { Problem } from '../../../kernel/problem.ts';
import { serve, type Served } from '../../../kernel/serve.ts';
import { diff, type Difference } from '../../edition/diff.ts';
import { movedRows } from '../../edition/diffInWords.ts';
import type { EditionShelf } from '../../shelf/editionShelf.ts';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { compareEditions, type ComparedEditions, type MovedCluster } from './diffContract.ts';

/** What answers how two editions differ; an answer holds for as long as both are the same. */
export function serveEditionDiff(shelf: EditionShelf): Served[] {
  const pair = (input: {
    readonly edition: string;
    readonly with: string;
  }): Promise<[ShelvedEdition, ShelvedEdition]> =>
    Promise.all([shelf.edition(input.edition), shelf.edition(input.with)]);
  return [
    serve(
      compareEditions,
      async ({ limit, offset, ...input }) => {
        const [before, after] = await pair(input);
        const difference = await before.once(`difference to ${after.mark}`, () => differenceOf(before, after));
        const rows = movedRows(difference.moved) as unknown as MovedCluster[];
        return { ...answer(before, after, difference), total: rows.length, moved: rows.slice(offset, offset + limit) };
      },
      async (input) => {
        const [before, after] = await pair(input);
        const mark = createHash('sha256').update(`${before.mark} ${after.mark}`).digest('hex');
        return { mark, lasting: { edition: before.name, with: after.name } };
      },
    ),
  ];
}

async function differenceOf(before: ShelvedEdition, after: ShelvedEdition): Promise<Difference> {
  try {
    return await diff(before.folder, after.folder);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const named = [before, after].reduce(
      (sentence, { folder, name }) => sentence.replaceAll(folder, name),
      error.message,
    );
    throw new Problem(error.status, named);
  }
}

function answer(
  before: ShelvedEdition,
  after: ShelvedEdition,
  { years, differs, cells, causes, starsBefore, starsAfter }: Difference,
): Omit<ComparedEditions, 'total' | 'moved'> {
  const kinds = Object.entries(cells) as [keyof Difference['cells'], number][];
  const found = Object.entries(causes) as [MovedCluster['cause'], number][];
  return {
    before: makingOf(before),
    after: makingOf(after),
    years: [...years],
    differs,
    cells: kinds.map(([what, count]) => ({ what, cells: count })),
    causes: found.map(([cause, clusters]) => ({ cause, clusters })).sort((a, b) => b.clusters - a.clusters),
    stars_before: starsBefore,
    stars_after: starsAfter,
  };
}

function makingOf({ name, mark, manifest }: ShelvedEdition): ComparedEditions['before'] {
  const { title, inputs, definition, preset, levels, measure, asterism } = manifest;
  return {
    name,
    title,
    mark,
    data: inputs.map((input) => input.name),
    definition: `${definition.title} (${definition.name} ${definition.version})`,
    parameters: `${measure}; rules ${preset.name} ${preset.version}; regions: ${levels.region}; industries: ${levels.industry}`,
    software: `Asterism ${asterism.version}`,
  };
}
