import type { Incidence } from '../incidence.ts';
import type { Matrix } from '../matrix.ts';
import type { VectorFile } from './vectorFile.ts';

/** The cases that the reference values come in. */
export const vectorCases = ['small20x15', 'edge8x6', 'nested60x90'] as const;

/** One of the cases. */
export type VectorCase = (typeof vectorCases)[number];

/** What a check computes from: a case's tables of two periods over the same regions and industries, the empty ones among them. */
export interface VectorInput {
  readonly case: VectorCase;
  /** The first period, on which all measures but those of change rest. */
  readonly incidence: Incidence;
  /** The second period. */
  readonly later: Incidence;
  /** Gross domestic product per head by region, which PRODY and EXPY are computed with. */
  readonly gdpPerHead: Float64Array;
  /** The file to be matched: for the peer's own order, or a sign that the peer leaves to chance. */
  readonly wanted: VectorFile;
  /** Another file of the same case, e.g. one peer's result that another takes as its input. */
  file(indicator: string): VectorFile;
}

/** One part of a result: by region or by industry (matched by code), over both (matched by codes, either way round), or in the file's own order. */
export type VectorPart = number | ArrayLike<number> | Matrix;

/**
 * How one file of reference values, or all whose stem a pattern meets, is accounted for. With `compute` alone our value is the
 * peer's. With both, `compute` follows the peer's convention on top of our function, and `explained` says what that convention
 * is. With `explained` alone nothing is computed: the peer failed, or it is a bug that nobody needs again.
 */
export interface VectorCheck {
  /** The file's stem, e.g. `econgeo.noround.hachman`; `*` stands for any characters. Of several that fit, the one with the most other characters holds. */
  readonly indicator: string;
  /** The cases it holds for; all where absent. A check for some cases goes before one of the same stem for all. */
  readonly cases?: readonly VectorCase[];
  /** Our value; an object gives named parts: columns of a table, members of a list, columns of a matrix. */
  readonly compute?: (input: VectorInput) => VectorPart | Readonly<Record<string, VectorPart>>;
  /** One sentence: the convention or bug by which the peer differs from us. */
  readonly explained?: string;
  /** How far a value may lie from the peer's, absolutely, for a peer that rounds (half of its last place); must be explained. */
  readonly within?: number;
}
