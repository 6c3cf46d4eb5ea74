import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Terminal } from '../../kernel/terminal.ts';
import { Problem } from '../../kernel/problem.ts';
import { version } from '../../kernel/version.ts';
import { fingerprint } from './editionFolder.ts';
import type { Manifest } from './manifest.ts';
import { manifestDifferences, type ManifestDifference } from './manifestDifferences.ts';
import { mapRun } from './mapRun.ts';
import { outlinesFile } from './outlinesFile.ts';
import { requestOf } from './requestOf.ts';

/** An edition made again, beside what its manifest states: every file but the report, every word of the manifest that differs, and what could not be compared. */
export interface MadeAgain {
  readonly files: readonly { readonly name: string; readonly same: boolean }[];
  readonly words: readonly ManifestDifference[];
  readonly remarks: readonly string[];
}

/** Makes an edition again from its inputs, in a folder that is taken away afterwards; inputs that are not the edition's own are a Problem. */
export async function makeAgain(
  manifest: Manifest,
  folder: string,
  inputs: readonly string[],
  terminal: Terminal,
): Promise<MadeAgain> {
  const given = new Map<string, string>();
  for (const path of inputs) given.set((await fingerprint(path)).sha256, path);
  const lacking = manifest.inputs.filter((input) => !given.has(input.sha256));
  if (lacking.length > 0) {
    throw new Problem(
      409,
      `The inputs given are not those of the edition: ${lacking.map((input) => input.name).join(', ')} ${lacking.length === 1 ? 'is' : 'are'} missing or changed (the SHA-256 differs).`,
    );
  }
  const paths = [...new Set(manifest.inputs.map((input) => given.get(input.sha256)!))];
  const scratch = await mkdtemp(join(tmpdir(), 'asterism-verify-'));
  try {
    const again = await mapRun(
      requestOf(manifest, folder, paths),
      join(scratch, 'edition'),
      { report: false },
      terminal,
    );
    const { comparable, remarks } = withoutCircumstances(manifest, again, given);
    return { files: sameFiles(manifest, again), words: manifestDifferences(manifest, comparable), remarks };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** The report and the outlines are drawn and not drawn again. */
function sameFiles(stated: Manifest, again: Manifest): MadeAgain['files'] {
  const made = new Map(again.outputs.map((output) => [output.name, output]));
  const names = new Set([...made.keys(), ...stated.outputs.map(({ name }) => name)]);
  for (const drawn of ['report.html', outlinesFile]) names.delete(drawn);
  return [...names].map((name) => ({
    name,
    same: isDeepStrictEqual(
      stated.outputs.find((output) => output.name === name),
      made.get(name),
    ),
  }));
}

/** The manifest as it came out, less what depends on how the inputs lie here and now; each such thing is a remark. */
function withoutCircumstances(
  stated: Manifest,
  again: Manifest,
  given: ReadonlyMap<string, string>,
): { comparable: Manifest; remarks: string[] } {
  const remarks: string[] = [];
  if (stated.asterism.version !== version)
    remarks.push(
      `The edition was made with Asterism ${stated.asterism.version}, this is ${version}; tables may differ for that reason alone.`,
    );
  const inputs = again.inputs.map((input, at) => {
    const own = stated.inputs[at];
    if (own === undefined || own.sha256 !== input.sha256 || own.name === input.name) return input;
    remarks.push(
      `${basename(given.get(input.sha256)!)} is called ${own.name} in the manifest; what is in it is the same.`,
    );
    return { ...input, name: own.name };
  });
  if (stated.madeUp && !again.madeUp)
    remarks.push(
      'The manifest says that the figures are made up; the metadata that says so does not lie beside the inputs.',
    );
  const { geometry } = stated.parameters;
  if (geometry !== null && !given.has(geometry.sha256))
    remarks.push(
      `${geometry.name} is not among the inputs given, so its hash is not compared: it gives the outlines of the map, and no figure.`,
    );
  return {
    comparable: {
      ...again,
      inputs,
      madeUp: stated.madeUp || again.madeUp,
      parameters: { ...again.parameters, geometry },
    },
    remarks,
  };
}
