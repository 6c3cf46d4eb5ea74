import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Terminal } from '../../kernel/terminal.ts';
import { Problem } from '../../kernel/problem.ts';
import { version } from '../../kernel/version.ts';
import { readManifest } from './editionFrames.ts';
import { fingerprint } from './editionFolder.ts';
import { mapRun } from './mapRun.ts';
import { requestOf } from './requestOf.ts';

/** What verifying found, file by file. */
export interface Verification {
  readonly folder: string;
  readonly files: readonly {
    readonly name: string;
    readonly state: 'as stated' | 'changed' | 'missing' | 'not of the edition';
  }[];
  /** Tables made again from the inputs; null where no inputs were given. */
  readonly rerun: readonly { readonly name: string; readonly same: boolean }[] | null;
  readonly remarks: readonly string[];
  readonly holds: boolean;
}

/** Checks every file of an edition against its manifest's hashes and, where the inputs are at hand, makes its tables again and compares. */
export async function verify(folder: string, inputs: readonly string[], terminal: Terminal): Promise<Verification> {
  const manifest = await readManifest(folder);
  if (manifest.outputs.length === 0)
    throw new Problem(409, `The manifest of ${folder} lists no files: it is not the manifest that was written.`);
  const files: Verification['files'][number][] = [];
  for (const output of manifest.outputs) {
    terminal.signal.throwIfAborted();
    const found = await ownFingerprint(join(folder, output.name));
    files.push({
      name: output.name,
      state: found === null ? 'missing' : found.sha256 === output.sha256 ? 'as stated' : 'changed',
    });
  }
  const stated = new Set(['manifest.json', ...manifest.outputs.map((output) => output.name)]);
  for (const name of await readdir(folder)) if (!stated.has(name)) files.push({ name, state: 'not of the edition' });

  const remarks: string[] = [];
  const rerun = inputs.length === 0 ? null : await runAgain(folder, inputs, terminal, remarks);
  const holds =
    files.every((file) => file.state === 'as stated' || file.state === 'not of the edition') &&
    (rerun ?? []).every((table) => table.same);
  return { folder, files, rerun, remarks, holds };
}

/** Of a file of the folder itself; what is missing, no plain file, or a link to elsewhere has none. */
async function ownFingerprint(path: string): Promise<{ readonly sha256: string } | null> {
  const found = await lstat(path).catch(() => null);
  return found?.isFile() === true ? fingerprint(path).catch(() => null) : null;
}

async function runAgain(
  folder: string,
  inputs: readonly string[],
  terminal: Terminal,
  remarks: string[],
): Promise<NonNullable<Verification['rerun']>> {
  const manifest = await readManifest(folder);
  const have = new Map<string, string>();
  for (const path of inputs) have.set((await fingerprint(path)).sha256, path);
  const lacking = manifest.inputs.filter((input) => !have.has(input.sha256));
  if (lacking.length > 0) {
    throw new Problem(
      409,
      `The inputs given are not those of the edition: ${lacking.map((input) => input.name).join(', ')} ${lacking.length === 1 ? 'is' : 'are'} missing or changed (the SHA-256 differs).`,
    );
  }
  if (manifest.asterism.version !== version)
    remarks.push(
      `The edition was made with Asterism ${manifest.asterism.version}, this is ${version}; tables may differ for that reason alone.`,
    );
  const paths = [...new Set(manifest.inputs.map((input) => have.get(input.sha256)!))];
  const scratch = await mkdtemp(join(tmpdir(), 'asterism-verify-'));
  try {
    const again = await mapRun(
      requestOf(manifest, folder, paths),
      join(scratch, 'edition'),
      { report: false },
      terminal,
    );
    const tables = again.outputs.filter((output) => output.name !== 'report.html');
    const stated = new Map(manifest.outputs.map((output) => [output.name, output.sha256]));
    return tables.map((output) => ({ name: output.name, same: stated.get(output.name) === output.sha256 }));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
