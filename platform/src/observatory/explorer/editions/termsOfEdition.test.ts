import { expect, test } from 'vitest';
import { termsOfEdition } from './termsOfEdition.ts';

const definition = { name: 'd', version: '1', title: 'D', source: 'us', licence: 'CC0-1.0', sha256: '' };
const input = (reader: string): Parameters<typeof termsOfEdition>[0]['inputs'][0] => ({
  name: 'file',
  bytes: 1,
  sha256: '',
  reader,
  regionSystem: 'unknown',
  industrySystem: 'unknown',
  rowsRead: 1,
  rowsUsed: 1,
  rowsRejected: 0,
  rowsSetAside: {},
});

test('each publisher is named once, with its terms', () => {
  expect(termsOfEdition({ inputs: [input('eurostat-tsv'), input('eurostat-tsv')], madeUp: false, definition })).toEqual(
    {
      publisher: 'Eurostat',
      licence:
        'Terms of the figures: Eurostat: Reuse with acknowledgement of the source (Commission Decision 2011/833/EU). Cluster definition: CC0-1.0.',
    },
  );
});

test('a file of which nobody is known to be the publisher is not passed over', () => {
  expect(termsOfEdition({ inputs: [input('cbp'), input('tidy')], madeUp: false, definition })).toEqual({
    publisher: 'US Census Bureau, County Business Patterns; a publisher that the files do not name',
    licence:
      'Terms of the figures: US Census Bureau, County Business Patterns: Public domain; not stated. Cluster definition: CC0-1.0.',
  });
});

test('made-up data are called so', () => {
  expect(termsOfEdition({ inputs: [input('tidy')], madeUp: true, definition })).toMatchObject({
    publisher: 'made-up data',
  });
});
