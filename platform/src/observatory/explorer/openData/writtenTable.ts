import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { readDelimited } from '../../readers/delimitedText.ts';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';

/** The rows of a table that an edition holds as CSV alone, by the names of its columns; an empty field is null. Read once. */
export function writtenTable(
  edition: ShelvedEdition,
  name: 'agreement' | 'issues',
): Promise<readonly Readonly<Record<string, string | null>>[]> {
  return edition.once(`written ${name}`, async () => {
    const lines: string[][] = [];
    await readDelimited(
      createReadStream(join(edition.folder, `${name}.csv`)),
      { delimiter: 44, quote: 34 },
      (row) => void lines.push(Array.from({ length: row.count }, (_, field) => row.text(field))),
    );
    const [names = [], ...rows] = lines;
    return rows.map((fields) =>
      Object.fromEntries(names.map((column, at) => [column, fields[at] === '' ? null : (fields[at] ?? null)])),
    );
  });
}
