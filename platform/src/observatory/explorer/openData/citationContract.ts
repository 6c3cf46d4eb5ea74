import { z } from 'zod';
import { endpoint } from '../../../kernel/endpoint.ts';
import { editionField } from '../fields.ts';

const text = z.string();

/** A reference to an edition as citation managers take it (CSL-JSON). */
export const citationItem = z
  .object({
    id: text,
    type: z.literal('dataset'),
    title: text,
    author: z.array(z.object({ literal: text })),
    publisher: text,
    version: text,
    URL: text,
    note: text,
  })
  .meta({ id: 'Citation', title: 'Citation' });

const ofEditionAlone = z.strictObject({ edition: editionField });

/** How to cite an edition, for citation managers. */
export const citeAsCsl = endpoint({
  name: 'citeAsCsl',
  method: 'GET',
  path: '/editions/{edition}/citation.json',
  summary: 'How to cite an edition, as CSL-JSON',
  chapter: 'Open data',
  who: 'anyone',
  input: ofEditionAlone,
  output: z.array(citationItem),
  mediaType: 'application/vnd.citationstyles.csl+json',
});

/** How to cite an edition, for LaTeX. */
export const citeAsBibtex = endpoint({
  name: 'citeAsBibtex',
  method: 'GET',
  path: '/editions/{edition}/citation.bib',
  summary: 'How to cite an edition, as BibTeX',
  chapter: 'Open data',
  who: 'anyone',
  input: ofEditionAlone,
  output: text,
  mediaType: 'application/x-bibtex',
});

/** How to cite an edition, in a sentence. */
export const citeAsText = endpoint({
  name: 'citeAsText',
  method: 'GET',
  path: '/editions/{edition}/citation.txt',
  summary: 'How to cite an edition, as a sentence',
  chapter: 'Open data',
  who: 'anyone',
  input: ofEditionAlone,
  output: text,
  mediaType: 'text/plain',
});
