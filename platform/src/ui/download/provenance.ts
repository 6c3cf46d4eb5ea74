/** What a file or a citation says about where its figures come from. */
export interface Provenance {
  /** The edition's name on this server. */
  readonly edition: string;
  readonly title: string;
  /** SHA-256 of the edition's manifest: the same mark, the same figures. */
  readonly mark: string;
  /** What made it, with its version. */
  readonly software: string;
  /** Who publishes the figures it rests on. */
  readonly publisher: string;
  /** On which terms the figures may be used. */
  readonly licence: string;
}

/** The beginning of a mark, which is enough to tell editions apart. */
export function shortMark(mark: string): string {
  return mark.slice(0, 12);
}

/** Where figures come from in one line, as it stands beneath an image that travels alone. */
export function provenanceLine({ title, edition, mark, software, licence }: Provenance): string {
  return `${title}: edition ${edition}, mark ${shortMark(mark)}, ${software}. ${licence}`;
}
