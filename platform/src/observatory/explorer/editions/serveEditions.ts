import { lstat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { FileAnswer } from '../../../kernel/fileAnswer.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Served } from '../../../kernel/serve.ts';
import { outlinesFile } from '../../edition/outlinesFile.ts';
import type { EditionShelf } from '../../shelf/editionShelf.ts';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { ofEdition } from '../ofEdition.ts';
import { ofShelf } from '../ofShelf.ts';
import { editionFile, listEditions, showEdition, type EditionSummary } from './contract.ts';
import { fileType } from './fileType.ts';
import { termsOfEdition } from './termsOfEdition.ts';
import { toldApart } from './toldApart.ts';

/** What answers questions about editions themselves. */
export function serveEditions(shelf: EditionShelf): Served[] {
  return [
    ofShelf(shelf, listEditions, async () => ({
      editions: toldApart((await shelf.all()).map(summary)),
      unreadable: [...(await shelf.unreadable())],
    })),
    ofEdition(shelf, showEdition, ({ name, mark, manifest }) => ({ name, mark, manifest })),
    ofEdition(shelf, editionFile, (edition, { file }) => fileOf(edition, file)),
  ];
}

/** Only what the manifest lists is ever opened, so no name leads out of the folder. */
async function fileOf({ folder, name, manifest }: ShelvedEdition, file: string): Promise<FileAnswer> {
  const listed = ['manifest.json', ...manifest.outputs.map((output) => output.name)];
  const found = listed.find((one) => one === file && basename(one) === one);
  const path = found === undefined ? null : join(folder, found);
  const stated = path === null ? null : await lstat(path).catch(() => null);
  if (path === null || stated?.isFile() !== true)
    throw new Problem(404, `Edition ${name} has no file ${file.slice(0, 80)}: it has ${listed.join(', ')}.`);
  return new FileAnswer(path, fileType(file).mediaType, `${name}-${file}`, stated.size);
}

function summary({ name, mark, manifest }: ShelvedEdition): EditionSummary {
  const { title, measure, years, madeUp, definition, preset, counts, asterism } = manifest;
  return {
    name,
    title,
    measure,
    years,
    madeUp,
    definition: { name: definition.name, version: definition.version, title: definition.title },
    preset: { name: preset.name, version: preset.version },
    counts,
    hasMap: manifest.outputs.some((output) => output.name === outlinesFile),
    ...termsOfEdition(manifest),
    software: `Asterism ${asterism.version}`,
    mark,
  };
}
