/** What a Problem's status may be. */
export const problemStatuses = [400, 404, 405, 406, 409, 413, 414, 415, 422, 429, 503] as const;

/**
 * What went wrong, in the caller's terms: 400 wrong usage, 404 not there, 405 not done to it, 406 not to be had in that format,
 * 409 a check failed, 413 too much at once, 414 too long an address, 415 sent in a format that isn't taken, 422 input can't be used,
 * 429 too many requests, 503 too busy.
 */
export type ProblemStatus = (typeof problemStatuses)[number];

/** One place where the input can't be used: which file, which line and column, what stood there and why that won't do. */
export interface ProblemPlace {
  readonly file?: string;
  readonly line?: number;
  readonly column?: string;
  readonly value?: string;
  readonly reason: string;
}

/**
 * The one error for what a caller can act on: a sentence that says what, where and how to mend it.
 * It becomes problem+json on the server and a line on the command line; any other error is a fault of ours.
 */
export class Problem extends Error {
  readonly status: ProblemStatus;
  readonly places: readonly ProblemPlace[];

  constructor(status: ProblemStatus, sentence: string, places: readonly ProblemPlace[] = []) {
    super(sentence);
    this.name = 'Problem';
    this.status = status;
    this.places = places;
  }
}
