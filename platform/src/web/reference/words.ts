import { catalogue } from '../../kernel/catalogue.ts';

/** The words of the reference of the API. */
export const words = catalogue({
  title: 'Open API',
  lead: 'Every figure of the explorer as data: JSON, CSV, GeoJSON, SDMX-CSV. No key is needed.',
  openApi: 'OpenAPI 3.1 description',
  catalogue: 'DCAT-AP catalogue of the editions',
  find: 'Find',
  findHint: 'A name, a path or a field',
  noneFits: 'Nothing of that name can be asked. Try fewer letters.',
  contents: 'Contents',
  shapes: 'Shapes',
  shapesLead: 'What several answers are made of, told once.',
  refusals: 'What may be refused',
  refusalsLead:
    'A refusal is problem+json (RFC 9457): status, title, a sentence in detail, and the places it is about.',
  statuses: [
    ['304', 'What you have is still so: ask with If-None-Match and the ETag of the answer before.'],
    ['307', 'The lasting address of what latest stands for at the moment.'],
    ['400', 'A field is missing, unknown, given twice or does not fit.'],
    ['404', 'There is no such edition, or nothing of that name in it.'],
    ['405', 'It is asked by another method.'],
    ['406', 'It is not to be had in that format.'],
    ['413, 414', 'More is sent than is taken: 2 MiB in a body, 12,000 letters in an address.'],
    ['422', 'What was sent can be read but not used.'],
    ['429', 'Too many requests came from your address in a minute: Retry-After says how many seconds to wait.'],
    ['503', 'The server is busy: try again in some seconds.'],
  ],
  fields: 'Fields',
  needed: 'needed',
  usually: (value: string) => `${value} where it is not given`,
  places: { path: 'in the path', body: 'in the body' },
  answer: 'Answer',
  formats: (types: string) => `As ${types}.`,
  aFile: 'The file as it was written.',
  example: 'Example',
  tryOf: (name: string) => `Try ${name}`,
});
