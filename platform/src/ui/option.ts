/** One thing that can be chosen. */
export interface Option<Value extends string | number = string> {
  readonly value: Value;
  readonly label: string;
  /** Said beside the label, such as a code; found by too. */
  readonly note?: string;
}

/** Options that fit what was typed: so many of them at most, the likeliest first, and how many there are. */
export interface Matches<Value extends string | number> {
  readonly shown: readonly Option<Value>[];
  readonly total: number;
}

/**
 * Options whose label, note or value holds every word that was typed, whatever its case and accents. First what equals it, then what
 * begins with it, then what has a word that does; those alike stay in the order given.
 */
export function matchingOptions<Value extends string | number>(
  options: readonly Option<Value>[],
  typed: string,
  most: number,
): Matches<Value> {
  const query = plain(typed.trim());
  if (query === '') return { shown: options.slice(0, most), total: options.length };
  const words = query.split(/\s+/);
  const ranked: Option<Value>[][] = [[], [], [], []];
  for (const option of options) {
    const label = plain(option.label);
    const codes = `${option.note === undefined ? '' : plain(option.note)} ${plain(String(option.value))}`;
    const all = `${label} ${codes}`;
    if (!words.every((word) => all.includes(word))) continue;
    const rank =
      label === query || codes.split(' ').includes(query)
        ? 0
        : label.startsWith(query) || codes.split(' ').some((code) => code.startsWith(query))
          ? 1
          : words.every((word) => all.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(word)))
            ? 2
            : 3;
    ranked[rank]!.push(option);
  }
  const found = ranked.flat();
  return { shown: found.slice(0, most), total: found.length };
}

/** Text as it is searched in: small letters without accents. */
export function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
