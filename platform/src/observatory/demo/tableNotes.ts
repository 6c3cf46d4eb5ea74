import { MADE_UP } from './madeUp.ts';

/** What the demonstration's tables hold, as CSV on the Web metadata (W3C 2015): columns, their meaning, and that all is made up. */
export function tableNotes(): object {
  const text = { datatype: 'string', required: true };
  const count = { datatype: 'nonNegativeInteger' };
  return {
    '@context': 'http://www.w3.org/ns/csvw',
    'dc:title': 'Employment by made-up region and NACE Rev. 2 division, 2012–2024',
    'dc:description': MADE_UP,
    notes: [{ madeUp: true, note: MADE_UP }],
    tables: [
      {
        url: 'employment.csv',
        'dc:description': MADE_UP,
        tableSchema: {
          columns: [
            { name: 'region', ...text, 'dc:description': 'Region code; a two-letter code is the country’s sum' },
            { name: 'industry', ...text, 'dc:description': 'NACE Rev. 2 division as Eurostat writes it, or TOTAL' },
            { name: 'year', datatype: 'gYear', required: true },
            { name: 'employment', ...count, 'dc:description': 'Persons employed; blank where confidential' },
            {
              name: 'employment_low',
              ...count,
              'dc:description': 'Lower end of the published size class of a confidential figure',
            },
            {
              name: 'employment_high',
              ...count,
              'dc:description': 'Upper end of the published size class of a confidential figure',
            },
            { name: 'flag', datatype: 'string', 'dc:description': 'c: confidential' },
            { name: 'establishments', ...count, 'dc:description': 'Local units' },
          ],
          primaryKey: ['region', 'industry', 'year'],
        },
      },
      {
        url: 'regions.csv',
        'dc:description': MADE_UP,
        tableSchema: {
          columns: [
            { name: 'region', ...text },
            { name: 'name', ...text, 'dc:description': 'Invented name' },
            {
              name: 'country',
              ...text,
              'dc:description': 'Code of the country it lies in, from the codes ISO 3166 leaves to users',
            },
            { name: 'level', ...text, 'dc:description': 'country or region' },
          ],
          primaryKey: 'region',
        },
      },
    ],
  };
}
