/** A region ready to be drawn: its outline as an SVG path in pixels and its middle. */
export interface RegionShape {
  /** Its code. */
  readonly region: string;
  readonly name: string | null;
  readonly path: string;
  readonly x: number;
  readonly y: number;
  /** Whether it is too small to be seen without a mark. */
  readonly small: boolean;
}

/** What a map draws, laid out in pixels. */
export interface RegionShapes {
  readonly width: number;
  readonly height: number;
  readonly regions: readonly RegionShape[];
  /** Path of the land around. */
  readonly surroundings: string;
  /** Path of the borders between countries. */
  readonly borders: string;
  /** Frames with far-off regions. */
  readonly insets: readonly {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
    readonly regions: readonly string[];
  }[];
}

/** What is said of a region: its name, and a line or two. */
export interface RegionWords {
  readonly title: string;
  readonly lines: readonly string[];
}
