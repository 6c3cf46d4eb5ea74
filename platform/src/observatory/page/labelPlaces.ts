/** A label to place: its text and the middle of what it names, in pixels. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Where a label came to stand. */
export interface PlacedLabel extends Label {
  readonly anchor: 'start' | 'middle' | 'end';
}

const letterWidth = 6.6;
const height = 15;

/** Labels beside or over their places so that none covers another or leaves the image; one that finds no room is left out. */
export function labelPlaces(labels: readonly Label[], width: number): PlacedLabel[] {
  const taken: (readonly [left: number, top: number, right: number])[] = [];
  return labels.flatMap(({ text, x, y }) => {
    const long = text.length * letterWidth;
    const choices = [
      { text, x, y: y + 4, anchor: 'middle', left: x - long / 2 },
      { text, x: x + 8, y: y + 4, anchor: 'start', left: x + 8 },
      { text, x: x - 8, y: y + 4, anchor: 'end', left: x - 8 - long },
      { text, x, y: y - 12, anchor: 'middle', left: x - long / 2 },
      { text, x, y: y + 20, anchor: 'middle', left: x - long / 2 },
    ] as const;
    const free = choices.find(
      ({ left, y: base }) =>
        left >= 0 &&
        left + long <= width &&
        taken.every(([l, t, r]) => left > r || left + long < l || Math.abs(base - t) > height),
    );
    if (free === undefined) return [];
    taken.push([free.left, free.y, free.left + long]);
    return [{ text, x: free.x, y: free.y, anchor: free.anchor }];
  });
}
