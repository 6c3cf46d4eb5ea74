/** What is found for what was typed: so many at most, the likeliest first, and how many there are. */
export interface Found<Item> {
  readonly shown: readonly Item[];
  readonly total: number;
}

/** Text as it is searched in: small letters without accents. */
export function searchText(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/**
 * Prepares a search among things that have a name and codes: it finds those in which every word that was typed stands, whatever its
 * case and accents. First what equals it, then names that begin with it, names with words that do, codes that do, and the rest; after
 * them things of whose texts it begins words. Those alike stay in the order given.
 */
export function typedSearch<Item>(
  items: readonly Item[],
  told: (item: Item) => {
    readonly name: string;
    readonly codes: readonly string[];
    /** What is said of it besides. */
    readonly texts?: readonly string[];
  },
): (typed: string, most: number) => Found<Item> {
  const entries = items.map((item) => {
    const { name, codes, texts = [] } = told(item);
    const [plainName, plainCodes] = [searchText(name), codes.map(searchText)];
    const all = [plainName, ...plainCodes].join(' ');
    return { item, name: plainName, codes: plainCodes, all, texts: [all, ...texts.map(searchText)].join(' ') };
  });
  type Entry = (typeof entries)[number];
  const rank = ({ name, codes, all }: Entry, query: string, words: readonly string[]): number => {
    if (name === query || codes.includes(query)) return 0;
    if (name.startsWith(query)) return 1;
    if (begin(words, name)) return 2;
    if (codes.some((code) => code.startsWith(query))) return 3;
    return begin(words, all) ? 4 : 5;
  };
  return (typed, most) => {
    const query = searchText(typed.trim());
    if (query === '') return { shown: items.slice(0, most), total: items.length };
    const words = query.split(/\s+/);
    const ranked: Item[][] = [[], [], [], [], [], [], []];
    for (const entry of entries) {
      if (words.every((word) => entry.all.includes(word))) ranked[rank(entry, query, words)]!.push(entry.item);
      else if (entry.texts !== entry.all && begin(words, entry.texts)) ranked[6]!.push(entry.item);
    }
    const found = ranked.flat();
    return { shown: found.slice(0, most), total: found.length };
  };
}

/** The first of some texts in which a word begins with a word that was typed; null where there is none. */
export function textFound(typed: string, texts: readonly string[]): string | null {
  const words = searchText(typed.trim()).split(/\s+/);
  return texts.find((text) => words.some((word) => begin([word], searchText(text)))) ?? null;
}

/** Whether each of them begins some word of the text. */
function begin(words: readonly string[], text: string): boolean {
  const parts = text.split(/[^\p{L}\p{N}]+/u);
  return words.every((word) => parts.some((part) => part.startsWith(word)));
}
