import { serve, type Served } from '../../../kernel/serve.ts';
import type { EditionShelf } from '../../shelf/editionShelf.ts';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { ofEdition } from '../ofEdition.ts';
import { listEditions, showEdition, type EditionSummary } from './contract.ts';

/** What answers questions about editions themselves. */
export function serveEditions(shelf: EditionShelf): Served[] {
  return [
    serve(listEditions, async () => ({ editions: (await shelf.all()).map(summary) })),
    ofEdition(shelf, showEdition, ({ name, mark, manifest }) => ({ name, mark, manifest })),
  ];
}

function summary({ name, mark, manifest }: ShelvedEdition): EditionSummary {
  const { title, measure, years, madeUp, definition, preset, counts } = manifest;
  return {
    name,
    title,
    measure,
    years,
    madeUp,
    definition: { name: definition.name, version: definition.version, title: definition.title },
    preset: { name: preset.name, version: preset.version },
    counts,
    mark,
  };
}
