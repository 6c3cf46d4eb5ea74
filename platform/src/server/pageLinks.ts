import type { z } from 'zod';
import type { Endpoint } from '../kernel/endpoint.ts';
import { isCsv } from './representation.ts';

/** A Link header (RFC 8288): the pages before and after where an answer is one of several, and what describes a CSV's columns. */
export function pageLinks(endpoint: Endpoint, url: URL, format: string, total: number | null): string {
  const at = (changes: Readonly<Record<string, string>>): string => {
    const query = new URLSearchParams(url.search);
    for (const [name, value] of Object.entries(changes)) query.set(name, value);
    return `${url.pathname}?${query.toString()}`;
  };
  const links: string[] = [];
  const shape = endpoint.input.shape as Readonly<Record<string, z.ZodType | undefined>>;
  const value = (name: string): number => Number(url.searchParams.get(name) ?? shape[name]?.parse(undefined));
  if (total !== null && shape['limit'] !== undefined && shape['offset'] !== undefined) {
    const [limit, offset] = [value('limit'), value('offset')];
    const page = (rel: string, from: number): number =>
      links.push(`<${at({ limit: String(limit), offset: String(from) })}>; rel="${rel}"`);
    if (offset > 0) page('prev', Math.max(offset - limit, 0));
    if (offset + limit < total) page('next', offset + limit);
  }
  if (isCsv(format)) links.push(`<${at({ format: 'csvw' })}>; rel="describedby"; type="application/csvm+json"`);
  return links.join(', ');
}
