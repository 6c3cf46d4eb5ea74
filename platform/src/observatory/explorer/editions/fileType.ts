import { extname } from 'node:path';

/** What a file of an edition is: its media type, and its code in the EU's list of file types where it has one. */
export function fileType(name: string): { readonly mediaType: string; readonly euFileType: string | null } {
  const [mediaType, euFileType] = types[extname(name)] ?? ['application/octet-stream', null];
  return { mediaType, euFileType };
}

const types: Readonly<Record<string, readonly [mediaType: string, euFileType: string | null]>> = {
  '.csv': ['text/csv', 'CSV'],
  '.json': ['application/json', 'JSON'],
  '.html': ['text/html', 'HTML'],
  '.topojson': ['application/topo+json', null],
  '.parquet': ['application/vnd.apache.parquet', 'PARQUET'],
};
