import type { PlotOptions } from '@observablehq/plot';
import type { Table } from '../kernel/table.ts';

/** One plot or map with all that makes it readable without seeing it: what it says, where it comes from, and its figures as a table. */
export interface Figure {
  /** Unique on the page; letters, digits and hyphens. */
  readonly id: string;
  /** What its files are called, where `id` says too little of it; the same signs. */
  readonly file?: string;
  readonly title: string;
  /** What a reader who can't see it needs to know: the text alternative. */
  readonly description: string;
  readonly source: string;
  readonly note?: string;
  /** What colours and signs stand for, to be printed above the image; without it the image explains itself. */
  readonly key?: FigureKey;
  readonly options: PlotOptions;
  /** The same drawn for a phone, `phoneWidth` across; without it the one drawing is scaled to fit. */
  readonly narrow?: PlotOptions;
  /** The same drawn for the whole width of a page, `pageWidth` across; without it the one drawing is scaled. */
  readonly broad?: PlotOptions;
  /** The figures that are drawn. */
  readonly data: Table;
}

/** One entry of a key: the look of a thing and what it stands for. */
export interface KeyEntry {
  readonly label: string;
  readonly fill: string;
  readonly stroke?: string;
  /** Id of a hatching that lies over the fill. */
  readonly hatching?: string;
}

/** The entries of a key in order, under a title where they need one. */
export interface FigureKey {
  readonly title?: string;
  readonly entries: readonly KeyEntry[];
}

/** Which of a figure's drawings: the one that files and reports have, that for phones, that for a whole page. */
export type Drawing = 'wide' | 'narrow' | 'broad';

/** Pixels across every figure: the column of a report, and the width of an A4 page within its margins. */
export const figureWidth = 880;

/** Pixels across a figure drawn for a phone: a screen of 390 less its margins. */
export const phoneWidth = 350;

/** Pixels across a figure drawn for the whole width of a page. */
export const pageWidth = 1200;
