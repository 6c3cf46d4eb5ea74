import type { Column, Table } from '../kernel/table.ts';

/** What a CSV file's columns mean, in the W3C's words (Metadata Vocabulary for Tabular Data, 2015), as text of NAME.csv-metadata.json. */
export function csvwMetadata(table: Table): string {
  return `${JSON.stringify(
    {
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
      url: `${table.name}.csv`,
      'dc:title': table.title,
      dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, header: true, encoding: 'utf-8' },
      tableSchema: { columns: table.columns.map(described) },
    },
    null,
    2,
  )}\n`;
}

function described(column: Column): Record<string, unknown> {
  return {
    name: column.name,
    titles: column.name,
    'dc:description': column.unit === undefined ? column.description : `${column.description} (${column.unit})`,
    datatype: { text: 'string', integer: 'integer', number: 'double' }[column.kind],
    required: false,
  };
}
