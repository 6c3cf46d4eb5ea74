/** The candidate that a mistyped name most likely meant, within two changed letters (one in words of up to three), in longer words a third of them; null where none is that close. */
export function nearestName(name: string, candidates: readonly string[]): string | null {
  let nearest: string | null = null;
  let fewest = Math.max(name.length < 4 ? 1 : 2, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    const changes = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (changes < fewest) {
      fewest = changes;
      nearest = candidate;
    }
  }
  return nearest;
}

/** Letters to insert, delete or replace to get from one word to the other (Levenshtein 1966). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[to.length]!;
}
