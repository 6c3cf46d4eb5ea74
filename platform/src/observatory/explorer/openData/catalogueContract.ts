import { z } from 'zod';
import { endpoint } from '../../../kernel/endpoint.ts';

const text = z.string();
const reference = z.object({ '@id': text });

/** A catalogue in the words of DCAT-AP 3, as JSON-LD. */
export const catalogueAnswer = z
  .looseObject({
    '@context': z.record(text, z.unknown()),
    '@id': text,
    '@type': z.literal('dcat:Catalog'),
    'dct:title': text,
    'dct:description': text,
    'dct:publisher': z.looseObject({ '@type': text, 'foaf:name': text }),
    'dcat:dataset': z.array(
      z.looseObject({
        '@id': text,
        '@type': z.literal('dcat:Dataset'),
        'dct:title': text,
        'dct:description': text,
        'dcat:distribution': z.array(
          z.looseObject({ '@id': text, '@type': z.literal('dcat:Distribution'), 'dcat:accessURL': reference }),
        ),
      }),
    ),
  })
  .meta({ id: 'Catalogue', title: 'Catalogue' });

/** Everything that is served, for portals that harvest it. */
export const showCatalogue = endpoint({
  name: 'showCatalogue',
  method: 'GET',
  path: '/catalogue',
  summary: 'The editions as a DCAT-AP 3 catalogue, for open-data portals to harvest',
  description:
    'JSON-LD: a catalogue, a dataset for each edition, a distribution for each of its files, and the API as a data service.',
  chapter: 'Open data',
  who: 'anyone',
  input: z.strictObject({}),
  output: catalogueAnswer,
  mediaType: 'application/ld+json',
});
