import type { FigureKey } from '../../figure/figure.ts';
import type { Table } from '../../kernel/table.ts';

/** Something of a page that can be taken away: an image with its figures, or a table alone. */
export interface Downloadable {
  /** Unique on the page: the name of the file, and of the figure in a frame. */
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly note?: string;
  readonly source: string;
  readonly key?: FigureKey;
  readonly data: () => Table;
  /** Draws the image for a file, apart from the page; absent where there is none. */
  readonly image?: () => Promise<SVGSVGElement>;
  /** The same in other formats, by address. */
  readonly links?: readonly { readonly label: string; readonly href: string }[];
}

/** The name of a file: the edition and what is shown, in letters that any system takes. */
export function fileName(edition: string, id: string, ending: string): string {
  return `${`${edition}-${id}`.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')}.${ending}`;
}
