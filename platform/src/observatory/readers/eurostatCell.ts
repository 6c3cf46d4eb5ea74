import type { Dictionary } from './observationBuilder.ts';

const blank = 32;
const colon = 58;
const atSign = 64;
const dot = 46;
const upperE = 69;
const lowerE = 101;

/** Where the parts of one Eurostat cell stand in the bytes: the figure (empty where missing) and the flags after it. */
export interface CellParts {
  /** Whether the publisher writes `:`, no figure available or published. */
  missing: boolean;
  figureStart: number;
  figureEnd: number;
  flagStart: number;
  flagEnd: number;
}

/** Finds the parts of a cell such as `4.0 bu`, `12 d`, `: c`, `:c`, `: `; a cell with neither figure nor `:` has an empty figure. */
export function splitCell(bytes: Uint8Array, start: number, end: number, parts: CellParts): void {
  let at = start;
  let stop = end;
  while (at < stop && bytes[at]! <= blank) at++;
  while (stop > at && bytes[stop - 1]! <= blank) stop--;
  parts.missing = bytes[at] === colon && at < stop;
  parts.figureStart = at;
  at = parts.missing ? at + 1 : endOfFigure(bytes, at, stop);
  parts.figureEnd = at;
  while (at < stop && bytes[at]! <= blank) at++;
  parts.flagStart = at;
  parts.flagEnd = stop;
  for (; at < stop; at++) {
    const byte = bytes[at]!;
    if (isLetter(byte) || byte === atSign || byte <= blank) continue;
    // What follows is no flag (`1 234`): the whole cell is then the figure, and no number.
    parts.missing = false;
    parts.figureEnd = stop;
    parts.flagStart = stop;
    return;
  }
}

/** The figure ends at a blank, or where a flag letter is glued to it (`12b`, `12e`; not the exponent of `1e3`). */
function endOfFigure(bytes: Uint8Array, start: number, stop: number): number {
  let at = start;
  for (; at < stop; at++) {
    const byte = bytes[at]!;
    if (byte <= blank) return at;
    if (isLetter(byte) && at > start && isDigitOrDot(bytes[at - 1]!) && !isExponent(bytes, at, stop)) return at;
  }
  return at;
}

function isExponent(bytes: Uint8Array, at: number, stop: number): boolean {
  if (bytes[at] !== lowerE && bytes[at] !== upperE) return false;
  const next = at + 1 < stop ? bytes[at + 1]! : 0;
  const signed = next === 43 || next === 45;
  return isDigit(signed && at + 2 < stop ? bytes[at + 2]! : next);
}

function isLetter(byte: number): boolean {
  return (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);
}

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
}

function isDigitOrDot(byte: number): boolean {
  return isDigit(byte) || byte === dot;
}

/**
 * The flag of an observation as this project writes it: the publisher's letters in alphabetical order, `:` before those of a cell
 * without a figure (`:` plain missing, `:c` confidential, `:cd`), and nothing for a figure without a flag. Since January 2025 the publisher
 * keeps confidentiality apart from the observation's status and writes `C` (`F` is free to publish, so no flag); both are `c` here.
 */
export function eurostatFlag(missing: boolean, status: string, confidentiality: string = ''): string {
  const letters = new Set((status + confidentiality.replace('F', '')).replace(/[^A-Za-z]/g, '').replaceAll('C', 'c'));
  return (missing ? ':' : '') + [...letters].toSorted().join('');
}

/** Positions of Eurostat's flags in the run's flag dictionary, each combination worked out once. */
export class EurostatFlags {
  readonly #dictionary: Dictionary;
  readonly #known = new Map<string, number>([['', 0]]);
  readonly #missing = new Map<string, number>();

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary;
  }

  position(missing: boolean, status: string, confidentiality: string = ''): number {
    const seen = missing ? this.#missing : this.#known;
    const key = confidentiality === '' ? status : `${status}|${confidentiality}`;
    let position = seen.get(key);
    if (position === undefined) {
      position = this.#dictionary.position(eurostatFlag(missing, status, confidentiality));
      seen.set(key, position);
    }
    return position;
  }
}
