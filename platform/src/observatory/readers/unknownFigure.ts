const tokens = new Set([
  '',
  'na',
  'n/a',
  'n.a.',
  'nan',
  'null',
  'none',
  'c',
  'd',
  's',
  'x',
  'u',
  'nd',
  '(d)',
  '(s)',
  '.',
  '..',
  '...',
  '-',
  '–',
  '—',
  '*',
  '#',
  '?',
]);

/**
 * Whether a text says that a figure is missing or withheld, as publishers write it: nothing at all, `:` with or without flags,
 * `NA`, `c`, `.`, `..`, `x` and their like. A dash counts too, though some mean zero by it: zero lies in what it then may be.
 */
export function saysUnknown(text: string): boolean {
  return text.startsWith(':') || tokens.has(text.toLowerCase());
}
