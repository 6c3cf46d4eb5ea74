import { Problem } from '../../kernel/problem.ts';

/** Why a request came to nothing, in words that finish a sentence, and whether its host was reached at all. */
export interface Interruption {
  readonly why: string;
  readonly isReached: boolean;
}

const UNREACHED: Readonly<Record<string, string>> = {
  ENOTFOUND: 'this machine seems to be offline',
  EAI_AGAIN: 'this machine seems to be offline',
  ENETUNREACH: 'this machine seems to be offline',
  EHOSTUNREACH: 'there is no way to it from this machine',
  ECONNREFUSED: 'the connection was refused',
};

/** What kept a publisher's answer from coming, where trying again may help; null for anything else. */
export function interruption(error: unknown): Interruption | null {
  if (error instanceof Problem || !(error instanceof Error)) return null;
  if (error.message.startsWith('no answer for')) return { why: error.message, isReached: true };
  if (error.name !== 'TypeError' || !(error.cause instanceof Error)) return null;
  const code = 'code' in error.cause ? String(error.cause.code) : '';
  const unreached = UNREACHED[code];
  if (unreached !== undefined) return { why: unreached, isReached: false };
  return { why: `the connection broke off (${code === '' ? error.cause.message : code})`, isReached: true };
}
