import { CommanderError } from 'commander';
import { Problem, type ProblemPlace, type ProblemStatus } from '../kernel/problem.ts';
import { visibleLine } from '../kernel/visible.ts';
import { systemProblem } from './systemProblem.ts';

/** How a command came to its end: the exit code, what to tell a reader (null: nothing more) and the same for a program. */
export interface Ending {
  readonly code: number;
  readonly words: string | null;
  readonly document: object | null;
}

const codes: Readonly<Record<ProblemStatus, number>> = {
  400: 2,
  404: 3,
  405: 2,
  406: 2,
  409: 4,
  413: 3,
  414: 2,
  415: 2,
  422: 3,
  429: 3,
  503: 3,
};
const PLACES_SHOWN = 20;

/** What an error that reached the command line means to whoever typed the command. */
export function ending(error: unknown, signal: AbortSignal): Ending {
  if (signal.aborted) return { code: stopCode(signal.reason), words: 'Stopped.', document: null };
  if (error instanceof CommanderError && error.exitCode === 0) return { code: 0, words: null, document: null };
  const problem = error instanceof Problem ? error : systemProblem(error);
  if (problem !== null) return problemEnding(problem);
  return faultEnding(error);
}

function problemEnding({ status, message, places }: Problem): Ending {
  const shown = places.slice(0, PLACES_SHOWN).map((place) => `  ${placeWords(place)}`);
  if (places.length > PLACES_SHOWN) shown.push(`  … and ${places.length - PLACES_SHOWN} more`);
  return {
    code: codes[status],
    words: [message, ...shown].join('\n'),
    document: { problem: { status, detail: message, places } },
  };
}

function placeWords({ file, line, column, value, reason }: ProblemPlace): string {
  const where = [file, line, column].filter((part) => part !== undefined).join(':');
  const what = [where, value === undefined ? '' : `“${value}”`].filter((part) => part !== '').join(' ');
  return visibleLine(what === '' ? reason : `${what}: ${reason}`);
}

function faultEnding(error: unknown): Ending {
  const message = error instanceof Error ? error.message : String(error);
  const stack = process.env.ASTERISM_DEBUG && error instanceof Error ? `\n${error.stack}` : '';
  return {
    code: 1,
    words: `This is a fault of Asterism, not of your input: ${message}${stack === '' ? '\nASTERISM_DEBUG=1 shows where it happened.' : stack}`,
    document: { fault: message },
  };
}

function stopCode(reason: unknown): number {
  return reason === 'SIGTERM' ? 143 : 130;
}
