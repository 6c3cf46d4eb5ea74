import { isolated } from '../../kernel/isolated.ts';
import { shortMark, type Provenance } from './provenance.ts';

/** How to cite a part of an edition, or the edition where no part is named: what it is, its edition and mark, where and when it was seen. */
export function citation(
  { edition, title, mark, software, publisher }: Provenance,
  { part, address, accessed }: { readonly part: string | null; readonly address: string; readonly accessed: Date },
): string {
  const date = accessed.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  return [
    part === null ? `${isolated(title)}.` : `“${isolated(part)}”. In: ${isolated(title)}.`,
    `${software}, edition ${edition}, mark ${shortMark(mark)}.`,
    `Figures: ${publisher}.`,
    `${address} (accessed ${date}).`,
  ].join(' ');
}

/**
 * The lasting address of a page: `latest`, and the first page's edition where none is named, give way to the name of the edition that
 * is shown, a frame's address to the page's own.
 */
export function lastingAddress(address: string, edition: string): string {
  const url = new URL(address);
  url.pathname = url.pathname
    .replace(/^\/embed\/[^/]+\/?/, '/')
    .replace(/^\/editions\/latest(?=\/|$)/, `/editions/${encodeURIComponent(edition)}`);
  if (url.pathname === '/') url.searchParams.set('edition', edition);
  url.hash = '';
  return url.href;
}

/** The frame that shows one figure of a page, and nothing else, in a page elsewhere; its table is folded away there, whatever the page has unfolded. */
export function embedCode(
  address: string,
  figure: { readonly id: string; readonly title: string },
  height: number,
): string {
  const url = new URL(address);
  url.pathname = `/embed/${figure.id}${url.pathname}`;
  url.searchParams.delete('unfolded');
  return `<iframe src="${escaped(url.href)}" title="${escaped(figure.title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
