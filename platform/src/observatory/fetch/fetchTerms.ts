import { setTimeout } from 'node:timers/promises';
import { version } from '../../kernel/version.ts';

/** How requests are made: to whom, how patiently, how much, and when to stop. */
export interface FetchTerms {
  /** Stands in for every publisher's host where set: a mirror, or a test's server. */
  readonly baseUrl: URL | null;
  /** Who we say we are. */
  readonly userAgent: string;
  readonly signal: AbortSignal;
  /** Tries of one file, the first included, before giving up. */
  readonly tries: number;
  /** Longest wait for the beginning of an answer, and between two pieces of it, in milliseconds. */
  readonly answerWithin: number;
  readonly pieceWithin: number;
  /** Largest file that is accepted, in bytes. */
  readonly mostBytes: number;
  /** How many times a queue is asked whether a file is ready. */
  readonly queueLooks: number;
  /** Waits so many milliseconds, or until the signal. */
  pause(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** A number in [0, 1) that spreads retries. */
  random(): number;
  now(): Date;
  /** Hears how much of the file is there, of how much (NaN where the publisher does not say). */
  advance(done: number, total: number): void;
  /** Hears why it takes longer. */
  remark(text: string): void;
}

/** The terms a run begins with: six tries, two minutes for an answer, one between its pieces, 4 GiB, twenty minutes of queueing. */
export function usualTerms(signal: AbortSignal, contact: string | undefined): FetchTerms {
  return {
    baseUrl: null,
    userAgent: `Asterism/${version} (open observatory of regional clusters${contact === undefined ? '' : `; ${contact}`}) Node/${process.versions.node}`,
    signal,
    tries: 6,
    answerWithin: 120_000,
    pieceWithin: 60_000,
    mostBytes: 4 * 1024 ** 3,
    queueLooks: 120,
    pause: (milliseconds, until) => setTimeout(milliseconds, undefined, { signal: until }),
    random: Math.random,
    now: () => new Date(),
    advance: () => undefined,
    remark: () => undefined,
  };
}
