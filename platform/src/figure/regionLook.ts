/** How a region looks on a map. */
export interface RegionLook {
  readonly fill: string;
  /** Whether it is hatched: the sign for what is not known. */
  readonly isHatched?: boolean;
  /** A star upon it: how large it is for certain and how large it could be, as shares of the largest star's area. */
  readonly mark?: { readonly sure: number; readonly possible: number };
}
