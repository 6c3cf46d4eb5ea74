import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { Problem } from '../../kernel/problem.ts';
import { fileBytes, fileSize, type OnBytes } from './fileBytes.ts';
import { gunzipped } from './gunzipped.ts';
import { refuseForeign } from './refuseForeign.ts';
import { type Encoding, notText, Utf8Text } from './utf8Text.ts';
import { withinBounds } from './withinBounds.ts';
import { zipMembers } from './zipMembers.ts';

/** A file that a run was given, or one member of a zip archive: opened, unpacked and turned into UTF-8 as it is read. */
export interface InputFile {
  readonly path: string;
  /** Base name, followed by `!member` for a file inside a zip archive. */
  readonly name: string;
  /** Size as it lies on disk. */
  readonly bytes: number;
  /** SHA-256 of the file as it lies on disk, in hexadecimal. */
  readonly sha256: string;
  /** Up to 64 KiB from the beginning, unpacked and as text; of a Parquet or XLSX file its bytes as Latin-1. */
  readonly head: string;
  /** The same, unpacked but as it stands in the file. */
  readonly headBytes: Uint8Array;
  /** What the text was found to be encoded in so far (certain once it is read to its end); null for a Parquet or XLSX file. */
  readonly encoding: Encoding | null;
  /** The whole text from the beginning, unpacked, as UTF-8 without a byte order mark; may be asked for again. */
  chunks(): AsyncIterable<Uint8Array>;
}

type Content = (onBytes?: OnBytes) => AsyncGenerator<Uint8Array>;
type Identity = Pick<InputFile, 'path' | 'name' | 'bytes' | 'sha256'> & { readonly packed: boolean };

const headLength = 64 * 1024;

/** The one input that a path names; a Problem where it is a zip archive with several data files inside. */
export async function openInput(path: string): Promise<InputFile> {
  const [input, ...others] = await openInputs(path);
  if (input === undefined || others.length > 0)
    throw new Problem(
      422,
      `${path} holds ${others.length + 1} files where one is expected: unpack it and name the one.`,
    );
  return input;
}

/**
 * The inputs that a path names: the file itself, or each data file inside a zip archive, `passOver` telling which of its members are none.
 * `onBytes` is told of the bytes as they are read.
 */
export async function openInputs(
  path: string,
  onBytes?: OnBytes,
  passOver: (member: string) => boolean = () => false,
): Promise<InputFile[]> {
  const bytes = await fileSize(path);
  const name = basename(path);
  const hash = createHash('sha256');
  let magic = new Uint8Array(0);
  for await (const chunk of fileBytes(path, bytes)) {
    if (magic.length === 0) magic = Uint8Array.from(chunk.subarray(0, 4));
    hash.update(chunk);
  }
  const identity = { path, name, bytes, sha256: hash.digest('hex') };
  const plain: Content = (told) => fileBytes(path, bytes, told);
  if (magic[0] === 0x1f && magic[1] === 0x8b) {
    return [
      await opened({ ...identity, packed: true }, (told) => withinBounds(gunzipped(plain(told), name), name), onBytes),
    ];
  }
  if (!isZip(magic)) return [await opened({ ...identity, packed: false }, plain, onBytes)];
  const members = await zipMembers(path);
  if (members.some((member) => member.name === 'xl/workbook.xml')) {
    return [await opened({ ...identity, packed: false }, plain, onBytes)];
  }
  if (members.length === 0)
    throw new Problem(422, `${name} is a zip archive with no file inside: fetch or copy it again.`);
  const tables = members.filter((member) => !passOver(member.name));
  if (tables.length === 0)
    throw new Problem(
      422,
      `${name} is a zip archive without a table: it holds ${members.map((member) => member.name).join(', ')}.`,
    );
  return Promise.all(
    tables.map((member) => {
      const inside = `${name}!${member.name}`;
      return opened(
        { ...identity, name: inside, packed: true },
        (told) => withinBounds(member.chunks(told), inside),
        onBytes,
      );
    }),
  );
}

function isZip(magic: Uint8Array): boolean {
  return (
    magic[0] === 0x50 && magic[1] === 0x4b && (magic[2] === 3 || magic[2] === 5) && (magic[3] === 4 || magic[3] === 6)
  );
}

async function opened({ packed, ...identity }: Identity, content: Content, onBytes?: OnBytes): Promise<InputFile> {
  const headBytes = await beginning(content);
  const { name } = identity;
  if (headBytes.length === 0) throw new Problem(422, `${name} is empty: fetch or export it again.`);
  const latin1 = Buffer.from(headBytes).toString('latin1');
  const isTable = latin1.startsWith('PAR1') || isZip(headBytes);
  if (isTable) {
    if (packed && !latin1.startsWith('PAR1') && !/\.xlsx(\.gz)?$/i.test(name))
      throw new Problem(
        422,
        `${name} is a zip archive inside a packed file: unpack the outer one and name the archive.`,
      );
    if (packed) throw new Problem(422, `${name} is a packed Parquet or XLSX file: unpack it and name the file inside.`);
    return { ...identity, head: latin1, headBytes, encoding: null, chunks: () => content(onBytes) };
  }
  if (packed && headBytes[0] === 0x1f && headBytes[1] === 0x8b)
    throw new Problem(
      422,
      `${name} is packed by gzip inside a packed file: unpack the outer one and name the file inside.`,
    );
  refuseForeign(latin1, name);
  let text = new Utf8Text(headBytes, name);
  const head = Buffer.from(text.push(headBytes)).toString('utf8');
  if (head.includes('\0')) throw notText(name, headBytes.indexOf(0));
  if (/^\s*$/.test(head) && headBytes.length < headLength)
    throw new Problem(422, `${name} is empty: fetch or export it again.`);
  if (/^\s*<(!doctype html|html|head)\b/i.test(head)) {
    throw new Problem(
      422,
      `${name} is a web page, not data; the download probably met an error page. Fetch it again, or open it in a browser to see what it says.`,
    );
  }
  return {
    ...identity,
    head,
    headBytes,
    get encoding() {
      return text.encoding;
    },
    async *chunks() {
      text = new Utf8Text(headBytes, name);
      for await (const chunk of content(onBytes)) yield text.push(chunk);
      yield text.end();
    },
  };
}

async function beginning(content: Content): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of content()) {
    parts.push(chunk);
    length += chunk.length;
    if (length >= headLength) break;
  }
  return Buffer.concat(parts).subarray(0, headLength);
}
