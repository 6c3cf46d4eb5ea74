import { parentPort, workerData } from 'node:worker_threads';
import { Problem, type ProblemPlace, type ProblemStatus } from '../../../kernel/problem.ts';
import type { Definition } from '../../definitions/definition.ts';
import { formOf } from '../../definitions/definitionText.ts';
import { parsedDefinition } from '../../definitions/parsedDefinition.ts';

/** The text of a definition, what its file is called, and which version is meant. */
export interface TextToRead {
  readonly text: string;
  readonly name: string;
  readonly version?: string | undefined;
}

/** The definition that was read, or why there is none. */
export type ReadText =
  | { readonly definition: Definition }
  | { readonly status: ProblemStatus; readonly sentence: string; readonly places: readonly ProblemPlace[] };

/** Places of what does not fit that are told. */
const mostPlaces = 100;

const { text, name, version } = workerData as TextToRead;
parentPort!.postMessage(await read(), []);

async function read(): Promise<ReadText> {
  try {
    return { definition: await parsedDefinition({ text, form: formOf(text) }, name, version) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const sentence = error.message.startsWith(name) ? `The file ${error.message}` : error.message;
    return { status: error.status, sentence, places: error.places.slice(0, mostPlaces) };
  }
}
