import type { Rejection, Unlisted } from './observations.ts';

/** Rejections of one reason in one file that are listed with their place; those after them are only counted. */
export const mostListed = 100_000;

interface Group {
  count: number;
  first: Rejection;
}

/** Gathers rejections in bounded memory: the first of each file and reason are listed, all of them are counted. */
export class RejectionList {
  readonly listed: Rejection[] = [];
  readonly #groups: Map<string, Group>[] = [];
  readonly #most: number;
  #count = 0;

  constructor(most: number = mostListed) {
    this.#most = most;
  }

  /** How many there are, listed or not. */
  get count(): number {
    return this.#count;
  }

  /** Takes one in; `place` says where it stands and what stood there, and is only asked where it will be listed. */
  add(source: number, reason: string, place: () => Pick<Rejection, 'line' | 'column' | 'value'>): void {
    this.#count++;
    const groups = (this.#groups[source] ??= new Map());
    const group = groups.get(reason);
    if (group !== undefined && group.count++ >= this.#most) return;
    const rejection = { source, ...place(), reason };
    this.listed.push(rejection);
    if (group === undefined) groups.set(reason, { count: 1, first: rejection });
  }

  /** Of one file: how many there are for each reason, and the first of each. */
  ofSource(source: number): ReadonlyMap<string, Readonly<Group>> {
    return this.#groups[source] ?? new Map();
  }

  /** Those that are counted but not listed, by file and reason. */
  unlisted(): Unlisted[] {
    return this.#groups.flatMap((groups, source) =>
      [...groups].flatMap(([reason, { count }]) =>
        count > this.#most ? [{ source, reason, count: count - this.#most }] : [],
      ),
    );
  }
}
