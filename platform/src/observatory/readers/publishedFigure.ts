import { scaledDecimal } from './eurostatMeasures.ts';
import { figureFault, largestFigure, parseFigure } from './figure.ts';
import type { ObservationBuilder } from './observationBuilder.ts';

/** The place of one published figure: codes by position, and where it stands in the file. */
export interface FigurePlace {
  region: number;
  industry: number;
  year: number;
  flag: number;
  line: number;
  column: string;
}

/**
 * Appends the figure written in a byte range, times ten to `power`; one that is no number, negative or beyond 2^53 is rejected at its
 * place and leaves an unknown cell. Whether the figure could be used.
 */
export function appendFigure(
  builder: ObservationBuilder,
  place: FigurePlace,
  bytes: Uint8Array,
  start: number,
  end: number,
  power: number,
): boolean {
  const value = power === 0 ? parseFigure(bytes, start, end) : scaledDecimal(textOf(bytes, start, end), power);
  if (value >= 0 && value <= largestFigure) {
    builder.known(place.region, place.industry, place.year, value, place.flag, place.line);
    return true;
  }
  const text = textOf(bytes, start, end).trim();
  builder.rejectFigure(
    place.region,
    place.industry,
    place.year,
    place.line,
    place.column,
    text,
    figureRefusal(value, text),
  );
  return false;
}

/** Why a text is refused as a figure, its value NaN, negative or beyond the largest figure. */
export function figureRefusal(value: number, text: string): string {
  if (Number.isNaN(value)) return figureFault(text);
  return value < 0 ? 'negative' : 'too large';
}

function textOf(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
}
