import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';

const notesSchema = z.looseObject({
  notes: z.array(z.looseObject({ madeUp: z.boolean().optional() })),
  tables: z.array(z.looseObject({ url: z.string() })),
});

/** Whether the metadata beside a file (`csv-metadata.json`, CSV on the Web 2015, 5.3) says that its figures are made up. */
export async function isMadeUp(path: string): Promise<boolean> {
  const text = await readFile(join(dirname(path), 'csv-metadata.json'), 'utf8').catch(() => null);
  if (text === null) return false;
  try {
    const parsed = notesSchema.safeParse(JSON.parse(text));
    return (
      parsed.success &&
      parsed.data.notes.some((note) => note.madeUp === true) &&
      parsed.data.tables.some((table) => table.url === basename(path))
    );
  } catch {
    return false;
  }
}
