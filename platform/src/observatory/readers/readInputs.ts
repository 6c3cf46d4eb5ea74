import { basename } from 'node:path';
import { firstFew } from '../../kernel/firstFew.ts';
import { Problem } from '../../kernel/problem.ts';
import { allReaders } from './allReaders.ts';
import { isCompanion, isProse } from './companion.ts';
import { headerFields } from './headerFields.ts';
import { type InputFile, openInputs } from './inputFile.ts';
import { ObservationBuilder } from './observationBuilder.ts';
import type { Observations } from './observations.ts';
import type { Reader, ReadRequest } from './reader.ts';
import { refuseUnusable } from './refuseUnusable.ts';
import { tidy } from './tidy.ts';

/** How far the reading has come: `bytes` of `of` in this file. */
export interface ReadingProgress {
  readonly file: string;
  readonly bytes: number;
  readonly of: number;
}

/** Rejections after which a file is judged before it is over, so that a wrong one does not fill the memory. */
const earlyJudgement = 10_000;

/**
 * Reads every file of a run by the first reader that recognises it and gathers what they say. A file of no known layout, given twice,
 * or of which nothing or less than half can be used is a Problem that names it; an aborted `signal` ends the reading at the next chunk.
 */
export async function readInputs(
  paths: readonly string[],
  request: ReadRequest,
  onProgress?: (done: ReadingProgress) => void,
  signal?: AbortSignal,
): Promise<Observations> {
  if (paths.length === 0) throw new Problem(400, 'No input is given: name at least one file of figures.');
  const builder = new ObservationBuilder(request.measure);
  const seen = new Map<string, string>();
  for (const path of paths) {
    let judge = (): void => undefined;
    const passedOver: string[] = [];
    const opened = await openInputs(
      path,
      (bytes, of) => {
        signal?.throwIfAborted();
        onProgress?.({ file: path, bytes, of });
        judge();
      },
      (member) => isCompanion(member) && passedOver.push(member) > 0,
    );
    const inputs = withoutProse(opened, request);
    for (const { name } of opened.filter((input) => !inputs.includes(input))) passedOver.push(name.split('!')[1]!);
    if (passedOver.length > 0) builder.notes.push(passedOverInWords(path, passedOver));
    const twin = seen.get(inputs[0]!.sha256);
    if (twin !== undefined) throw new Problem(422, `${path} and ${twin} are the same file: give it once.`);
    seen.set(inputs[0]!.sha256, path);
    for (const input of inputs) {
      const begin = {
        source: builder.sources.length,
        observations: builder.usable,
        rejections: builder.rejections.count,
      };
      judge = () => {
        if (builder.rejections.count - begin.rejections >= earlyJudgement)
          refuseUnusable(builder, begin, input.name, false);
      };
      await readInput(input, builder, request);
      refuseUnusable(builder, begin, input.name, true);
      if (builder.usable === begin.observations && builder.rejections.count === begin.rejections)
        throw nothingIn(input);
    }
  }
  return builder.finish();
}

/** Of several members of an archive those that may be tables; all of them where none may. */
function withoutProse(inputs: readonly InputFile[], request: ReadRequest): readonly InputFile[] {
  if (inputs.length === 1) return inputs;
  const tables = inputs.filter((input) => !isProse(input, request));
  return tables.length === 0 ? inputs : tables;
}

function passedOverInWords(path: string, names: readonly string[]): string {
  return `In ${basename(path)}, ${firstFew(names, 8)} ${names.length === 1 ? 'is no table and was' : 'are no tables and were'} passed over.`;
}

async function readInput(input: InputFile, builder: ObservationBuilder, request: ReadRequest): Promise<void> {
  const reader = readerOf(input, request);
  const summary = await reader.read(input, builder, request).catch((error: unknown) => {
    throw placedIn(input, error);
  });
  const { name, bytes, sha256, encoding } = input;
  builder.endSource({
    name,
    bytes,
    sha256,
    reader: reader.name,
    ...(encoding === null ? {} : { encoding }),
    ...summary,
  });
}

/** The columns that a run names itself make a file that has them all a tidy table, whoever published it. */
function readerOf(input: InputFile, request: ReadRequest): Reader {
  const named = Object.values(request.columns).map((name) => name.toLowerCase());
  if (named.length > 0 && tidy.recognises(input.head)) {
    const header = headerFields(input.head).map((name) => name.toLowerCase());
    if (named.every((name) => header.includes(name))) return tidy;
  }
  const reader = allReaders.find((candidate) => candidate.recognises(input.head));
  if (reader !== undefined) return reader;
  const line = input.head.trimStart().split(/[\r\n]/, 1)[0]!;
  throw new Problem(
    422,
    `${input.name} is of no layout known here; it begins "${line.length > 80 ? `${line.slice(0, 80)}…` : line}". Known are: ${allReaders.map(({ title }) => title).join(' · ')}.`,
    [{ file: input.name, line: 1, value: line.slice(0, 80), reason: 'unknown layout' }],
  );
}

function nothingIn(input: InputFile): Problem {
  return new Problem(
    422,
    `${input.name} has a header but no figures of this measure below it: export it again, or choose another measure.`,
    [{ file: input.name, reason: 'no figures' }],
  );
}

/** A Problem met while a file was read names that file. */
function placedIn(input: InputFile, error: unknown): unknown {
  if (!(error instanceof Problem)) return error;
  const sentence = error.message.includes(input.name) ? error.message : `${input.name}: ${error.message}`;
  return new Problem(
    error.status,
    sentence,
    error.places.map((place) => ({ file: input.name, ...place })),
  );
}
