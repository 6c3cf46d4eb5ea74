import type { FiguresRequest } from '../input/figuresRequest.ts';

/** Which figures a result is made of, and whether of categories or of single industries. */
export interface ResultRequest extends FiguresRequest {
  readonly by: 'category' | 'industry';
  /** Name of a built-in definition, or a path; without effect by industry. */
  readonly definition: string;
  readonly definitionVersion: string | null;
  /** Whether unknown cells are taken as absent, which every output then says. */
  readonly knownOnly: boolean;
}
