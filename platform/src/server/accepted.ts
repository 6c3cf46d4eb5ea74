/** What a request's header takes (RFC 9110, 12.4.2): each name with its weight from 0 to 1. */
function weighed(header: string): { readonly name: string; readonly weight: number }[] {
  return header
    .toLowerCase()
    .split(',')
    .map((part) => {
      const [name, ...parameters] = part.split(';').map((text) => text.trim());
      const weight = parameters.find((text) => text.startsWith('q='))?.slice(2);
      return { name: name!, weight: weight === undefined ? 1 : Math.min(Math.max(Number(weight) || 0, 0), 1) };
    })
    .filter(({ name }) => name !== '');
}

/** The media type that an Accept header likes best of those offered, the first of them where it likes several alike; null where it takes none. */
export function acceptedType(header: string | undefined, offered: readonly string[]): string | null {
  if (header === undefined || header.trim() === '') return offered[0] ?? null;
  const ranges = weighed(header);
  let best: { readonly type: string; readonly weight: number; readonly exact: number } | null = null;
  for (const type of offered) {
    const fits = ranges
      .map((range) => ({ ...range, exact: exactness(range.name, type.split(';')[0]!) }))
      .filter(({ exact }) => exact > 0)
      .sort((a, b) => b.exact - a.exact);
    const { weight, exact } = fits[0] ?? { weight: 0, exact: 0 };
    if (weight > 0 && (best === null || weight > best.weight || (weight === best.weight && exact > best.exact)))
      best = { type, weight, exact };
  }
  return best?.type ?? null;
}

/** How closely a range names a type: 3 itself, 2 its plain form (JSON for GeoJSON, CSV for SDMX-CSV), 1.5 its kind, 1 anything; 0 where it does not. */
function exactness(range: string, type: string): number {
  if (range === type) return 3;
  if (range === 'application/json' && type.endsWith('+json')) return 2;
  if (range === 'text/csv' && type.endsWith('+csv')) return 2;
  if (range.endsWith('/*') && range !== '*/*' && type.startsWith(range.slice(0, -1))) return 1.5;
  return range === '*/*' ? 1 : 0;
}

/** Whether an Accept-Encoding header takes gzip. */
export function takesGzip(header: string | undefined): boolean {
  const coded = weighed(header ?? '');
  const found =
    coded.find(({ name }) => name === 'gzip' || name === 'x-gzip') ?? coded.find(({ name }) => name === '*');
  return found !== undefined && found.weight > 0;
}

/** Whether an If-None-Match header names a tag, weakly compared, or any at all. */
export function isMatched(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  const strong = (one: string): string => one.trim().replace(/^W\//, '');
  return (header.match(/(W\/)?"[^"]*"/g) ?? []).some((one) => strong(one) === strong(tag));
}
