import { ByteWriter } from 'hyparquet-writer/src/bytewriter.js';
import { writePageHeader } from 'hyparquet-writer/src/datapage.js';
import { writeMetadata } from 'hyparquet-writer/src/metadata.js';
import type { Column, Table } from '../../kernel/table.ts';
import { firstAlike } from '../firstAlike.ts';
import { columnPages, type ColumnPages } from './columnPages.ts';
import { NumberDictionary } from './numberDictionary.ts';

type Metadata = Parameters<typeof writeMetadata>[1];
type SchemaElement = Metadata['schema'][number];
type RowGroup = Metadata['row_groups'][number];
type ColumnChunk = RowGroup['columns'][number];

const magic = Buffer.from('PAR1');

/** As many rows as the engines that read it like to take at once. */
const rowsInAGroup = 122_880;

/**
 * A table as a Parquet file, one row group after the other: text as UTF-8, whole numbers as 64-bit integers, others as doubles, missing values as nulls.
 * Columns are packed by dictionaries and runs, which leaves next to nothing for a compression to find.
 */
export function* parquetBytes(table: Table): Generator<readonly Uint8Array[]> {
  const groups: RowGroup[] = [];
  const numbers = new NumberDictionary(Math.min(table.rows, rowsInAGroup));
  let offset = magic.length;
  yield [magic];
  const alike = table.columns.map((_, index) => firstAlike(table.columns, index));
  for (let begin = 0; begin < table.rows; begin += rowsInAGroup) {
    const end = Math.min(begin + rowsInAGroup, table.rows);
    const chunks: ColumnChunk[] = [];
    const encoded: { readonly pages: ColumnPages; readonly pieces: readonly Uint8Array[] }[] = [];
    for (const [index, column] of table.columns.entries()) {
      const { pages, pieces } = encoded[alike[index]!] ?? withHeaders(columnPages(column, begin, end, numbers));
      encoded.push({ pages, pieces });
      chunks.push(described(column.name, pages, pieces, offset));
      offset += lengthOf(pieces);
    }
    yield encoded.flatMap(({ pieces }) => pieces);
    groups.push(rowGroup(chunks, end - begin));
  }
  yield [footer(table, groups), magic];
}

function footer(table: Table, groups: RowGroup[]): Uint8Array {
  const writer = new ByteWriter();
  writeMetadata(writer, {
    version: 2,
    created_by: 'asterism',
    schema: schema(table),
    num_rows: BigInt(table.rows),
    row_groups: groups,
    metadata_length: 0,
  });
  return writer.getBytes();
}

function schema({ columns }: Table): SchemaElement[] {
  return [{ name: 'schema', num_children: columns.length }, ...columns.map(schemaElement)];
}

function schemaElement({ name, kind }: Column): SchemaElement {
  const field = { name, repetition_type: 'OPTIONAL' } as const;
  if (kind === 'text')
    return { ...field, type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } };
  return kind === 'integer' ? { ...field, type: 'INT64', converted_type: 'INT_64' } : { ...field, type: 'DOUBLE' };
}

/** The bytes of a column chunk: each page after its header. */
function withHeaders(pages: ColumnPages): { pages: ColumnPages; pieces: Uint8Array[] } {
  const { dictionary, levels, values } = pages;
  const pieces: Uint8Array[] = [];
  if (dictionary !== null) {
    pieces.push(
      header((writer) =>
        writePageHeader(writer, {
          type: 'DICTIONARY_PAGE',
          uncompressed_page_size: dictionary.bytes.length,
          compressed_page_size: dictionary.bytes.length,
          dictionary_page_header: { num_values: dictionary.entries, encoding: 'PLAIN' },
        }),
      ),
      dictionary.bytes,
    );
  }
  pieces.push(
    header((writer) =>
      writePageHeader(writer, {
        type: 'DATA_PAGE',
        uncompressed_page_size: levels.length + values.length,
        compressed_page_size: levels.length + values.length,
        data_page_header: {
          num_values: pages.rows,
          encoding: pages.encoding,
          definition_level_encoding: 'RLE',
          repetition_level_encoding: 'RLE',
        },
      }),
    ),
    levels,
    values,
  );
  return { pages, pieces };
}

function header(write: (writer: ByteWriter) => void): Uint8Array {
  const writer = new ByteWriter(64);
  write(writer);
  return writer.getBytes();
}

function described(name: string, pages: ColumnPages, pieces: readonly Uint8Array[], offset: number): ColumnChunk {
  const { type, dictionary, least, greatest } = pages;
  const bytes = BigInt(lengthOf(pieces));
  const dictionaryBytes = dictionary === null ? 0 : pieces[0]!.length + dictionary.bytes.length;
  const exact = (value: string | number): string | number | bigint => (type === 'INT64' ? BigInt(value) : value);
  return {
    file_offset: BigInt(offset),
    meta_data: {
      type,
      encodings: dictionary === null ? ['PLAIN', 'RLE'] : ['PLAIN', 'RLE', 'RLE_DICTIONARY'],
      path_in_schema: [name],
      codec: 'UNCOMPRESSED',
      num_values: BigInt(pages.rows),
      total_uncompressed_size: bytes,
      total_compressed_size: bytes,
      data_page_offset: BigInt(offset + dictionaryBytes),
      ...(dictionary === null ? {} : { dictionary_page_offset: BigInt(offset) }),
      statistics: {
        null_count: BigInt(pages.missing),
        ...(least === null || greatest === null ? {} : { min_value: exact(least), max_value: exact(greatest) }),
      },
    },
  };
}

function rowGroup(columns: ColumnChunk[], rows: number): RowGroup {
  const bytes = columns.reduce((sum, { meta_data: chunk }) => sum + chunk!.total_compressed_size, 0n);
  return { columns, total_byte_size: bytes, total_compressed_size: bytes, num_rows: BigInt(rows) };
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}
