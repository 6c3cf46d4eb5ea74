/**
 * Finds the definition's code that a shorter NAICS code of the data stands for. Publishers that write a parent and its only child once
 * keep the shorter code (`32731` for 327310, `2372` for 237210, `2379` for 237990). It is taken so only where nothing else can be
 * meant: the missing digits are those NAICS gives an only child (ones or nines, then a zero), the definition has no other code below, the data
 * have six-digit codes at all, and below the short code none but that same child.
 */
export function soleDescendant(
  definitionKeys: readonly string[],
  dataKeys: readonly string[],
): (key: string) => string | null {
  const wanted = definitionKeys.toSorted();
  const published = dataKeys.toSorted();
  if (!published.some((key) => /^\d{6}$/.test(key))) return () => null;
  return (key) => {
    if (!/^\d{3,5}$/.test(key)) return null;
    const below = startingWith(wanted, key);
    const child = below[0];
    if (child === undefined || below.length > 1 || !/^(1*|9*)0$/.test(child.slice(key.length))) return null;
    return startingWith(published, key).every((code) => child.startsWith(code)) ? child : null;
  };
}

/** The entries of a sorted list that begin with the prefix. */
function startingWith(sorted: readonly string[], prefix: string): string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < prefix) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let at = low; at < sorted.length && sorted[at]!.startsWith(prefix); at++) found.push(sorted[at]!);
  return found;
}
