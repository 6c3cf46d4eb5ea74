/** Who publishes files that can be fetched, under which terms, and how it behaves. */
export interface Publisher {
  /** The word on the command line, e.g. `eurostat`. */
  readonly name: string;
  readonly title: string;
  /** The only hosts a request for its files may reach, by https. */
  readonly hosts: readonly string[];
  readonly licence: string;
  /** The line to print wherever the figures show. */
  readonly attribution: string;
  /** Where the publisher describes its files. */
  readonly documentation: string;
  /** What to do when it refuses a request (401 or 403). */
  readonly refused: string;
  /** Reads an answer that is no data but a place in a queue; null where it is something else. */
  readonly queue?: (answer: string) => QueuePlace | null;
}

/** Where to ask whether a prepared file is ready, and where it will be. */
export interface QueuePlace {
  readonly status: string;
  readonly data: string;
}

/** One file of a publisher. */
export interface RemoteFile {
  readonly publisher: Publisher;
  readonly url: string;
  /** The name it is kept under. */
  readonly name: string;
  /** What it is, in words that finish "Fetching …" and "… has no …". */
  readonly title: string;
  readonly form: 'gzip' | 'zip' | 'csv' | 'json';
  /** What to do when the publisher has no such file (404). */
  readonly missing: string;
}
