import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';

const provenanceSchema = z.object({
  url: z.string(),
  title: z.string(),
  publisher: z.string(),
  licence: z.string(),
  attribution: z.string(),
  /** When the file came, and when the publisher last said that it is still the same; ISO 8601, UTC. */
  retrieved: z.string(),
  confirmed: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
});

/** Where a fetched file came from, under which terms, and what it must look like. */
export type Provenance = z.infer<typeof provenanceSchema>;

/** The provenance kept beside a fetched file; null where there is none that can be read. */
export async function readProvenance(file: string): Promise<Provenance | null> {
  try {
    return provenanceSchema.parse(JSON.parse(await readFile(pathFor(file), 'utf8')));
  } catch {
    return null;
  }
}

/** Writes the provenance beside a fetched file, as `NAME.provenance.json`. */
export async function writeProvenance(file: string, provenance: Provenance): Promise<void> {
  const part = `${pathFor(file)}.part`;
  await writeFile(part, `${JSON.stringify(provenance, null, 2)}\n`);
  await rename(part, pathFor(file));
}

function pathFor(file: string): string {
  return `${file}.provenance.json`;
}
