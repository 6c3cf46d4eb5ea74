import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Problem } from '../../kernel/problem.ts';
import { version } from '../../kernel/version.ts';

/** A folder that looks like an edition and can't be shown, with a sentence on why and how to mend it; no path of the server's is told. */
export interface UnreadableEdition {
  readonly name: string;
  readonly reason: string;
}

const maker = z.looseObject({ asterism: z.looseObject({ version: z.string().max(40) }) });

/** Says why an edition's folder can't be shown; null where the failure is a fault of ours. */
export async function unreadableEdition(
  name: string,
  folder: string,
  error: unknown,
): Promise<UnreadableEdition | null> {
  if (error instanceof Problem) {
    if (error.status === 422) return { name, reason: `It ${await otherMaker(folder)}` };
    const files = error.places.map(({ file, reason }) => `${file ?? ''} ${reason}`.trim());
    const named = files.length === 0 ? '' : ` (${files.slice(0, 5).join('; ')})`;
    return {
      name,
      reason:
        error.status === 409
          ? `It is not what its manifest states${named}: make it again, or copy the whole folder anew.`
          : error.message.replaceAll(folder, name),
    };
  }
  if (error instanceof Error && 'syscall' in error && 'code' in error)
    return { name, reason: `Its files can't be read (${String(error.code)}): see to their permissions.` };
  return null;
}

/** What a manifest that does not fit says of who made it. */
async function otherMaker(folder: string): Promise<string> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => '');
  const found = maker.safeParse(parsed(text));
  if (!found.success) return 'has a manifest that is not of an Asterism edition: make it with asterism map.';
  const other = found.data.asterism.version;
  return other === version
    ? `has a manifest of another build of Asterism ${version}: make it again with asterism map.`
    : `was made by Asterism ${other}, and this is ${version}, which can't read it: make it again with asterism map.`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
