/** An answer that is a file on disk, sent as it is: where it stands, what it is, and the name under which it is kept by who downloads it. */
export class FileAnswer {
  readonly path: string;
  readonly mediaType: string;
  readonly name: string;
  readonly bytes: number;

  constructor(path: string, mediaType: string, name: string, bytes: number) {
    this.path = path;
    this.mediaType = mediaType;
    this.name = name;
    this.bytes = bytes;
  }
}
