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

/**
 * Labels in letters of `size` pixels beside or over their places so that none covers another or leaves the image; one that finds no
 * room is left out.
 */
export function labelPlaces(labels: readonly Label[], width: number, size: number): PlacedLabel[] {
  const taken: (readonly [left: number, top: number, right: number])[] = [];
  const third = size / 3;
  return labels.flatMap(({ text, x, y }) => {
    const long = text.length * size * 0.51;
    const beside = third + 4;
    const choices = [
      { text, x, y: y + third, anchor: 'middle', left: x - long / 2 },
      { text, x: x + beside, y: y + third, anchor: 'start', left: x + beside },
      { text, x: x - beside, y: y + third, anchor: 'end', left: x - beside - long },
      { text, x, y: y - size * 0.9, anchor: 'middle', left: x - long / 2 },
      { text, x, y: y + size * 1.5, anchor: 'middle', left: x - long / 2 },
    ] as const;
    const free = choices.find(
      ({ left, y: base }) =>
        left >= 0 &&
        left + long <= width &&
        taken.every(([l, t, r]) => left > r || left + long < l || Math.abs(base - t) > size * 1.15),
    );
    if (free === undefined) return [];
    taken.push([free.left, free.y, free.left + long]);
    return [{ text, x: free.x, y: free.y, anchor: free.anchor }];
  });
}
