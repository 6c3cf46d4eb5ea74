import type { FigureKey } from '../../figure/figure.ts';
import type { Table } from '../../kernel/table.ts';

/** Something of a page that can be taken away: an image with its figures, or a table alone. */
export interface Downloadable {
  /** Unique on the page: the name of the figure in a frame, and of its files. */
  readonly id: string;
  /** What its files are called, where `id` says too little of it. */
  readonly file?: string;
  readonly title: string;
  readonly description?: string;
  readonly note?: string;
  readonly source: string;
  readonly key?: FigureKey;
  readonly data: () => Table;
  /** Draws the image for a file, apart from the page; absent where there is none. */
  readonly image?: () => Promise<SVGSVGElement>;
  /** The same in other formats, saved from their address. */
  readonly links?: readonly { readonly label: string; readonly href: string; readonly ending: string }[];
}

/**
 * The name of a file: the edition, what the page at the address is about (`DE21`, `DE21-automotive`) and what is shown, in letters
 * that any system takes.
 */
export function fileName(edition: string, address: string, id: string, ending: string): string {
  const about = new URL(address).pathname.split('/').slice(4).map(decodeURIComponent);
  return `${[edition, ...about, id].join('-').replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')}.${ending}`;
}
