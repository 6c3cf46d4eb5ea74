import { serve, type Served } from '../../../kernel/serve.ts';
import { ratableYear } from '../../laboratory/ratableYear.ts';
import type { EditionShelf } from '../../shelf/editionShelf.ts';
import { askedYear } from '../askedYear.ts';
import { industryTitles } from '../industryTitles.ts';
import { ofEdition } from '../ofEdition.ts';
import { checkedDraft } from './checkedDraft.ts';
import { industryFigures, industryRows } from './industryFigures.ts';
import { laboratoryIndustries, readDefinitionText, tryDefinition } from './laboratoryContract.ts';
import { readBeside } from './readBeside.ts';
import { triedDefinition } from './triedDefinition.ts';

/** What answers the laboratory. */
export function serveLaboratory(shelf: EditionShelf): Served[] {
  return [
    ofEdition(shelf, laboratoryIndustries, async (edition, { year }) => {
      const { cells, system, year: found } = await ratableYear(edition, askedYear(edition, year));
      return {
        year: found,
        measure: cells.measure,
        industries: industryRows(industryFigures(cells, system), await industryTitles(edition)),
      };
    }),
    ofEdition(shelf, tryDefinition, async (edition, { year, definition, set }) => {
      const draft = checkedDraft(definition);
      const own = await ratableYear(edition, askedYear(edition, year));
      return triedDefinition(own, draft, set, await industryTitles(edition));
    }),
    serve(readDefinitionText, async ({ text, name, version }) => ({
      definition: await readBeside({ text, name, version }),
    })),
  ];
}
