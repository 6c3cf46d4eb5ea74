import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** An answer as it is sent. */
export interface KeptAnswer {
  readonly plain: Buffer<ArrayBuffer>;
  /** Null where zipping would not pay. */
  readonly gzip: Buffer<ArrayBuffer> | null;
  /** The beginning of the SHA-256 of the plain answer, as hexadecimal digits. */
  readonly print: string;
  /** How many rows there are in all, where the answer is a page of them. */
  readonly total: number | null;
}

/** Bytes of answers that are kept. */
const ROOM = 128 * 1024 * 1024;
/** Bytes from which zipping pays. */
const WORTH_ZIPPING = 1400;

const zip = promisify(gzip);

/** Answers about editions, kept until room is needed: an edition never changes, so neither do they. One question is worked out once at a time. */
export class AnswerCache {
  readonly #kept = new LRUCache<string, KeptAnswer>({
    maxSize: ROOM,
    maxEntrySize: ROOM / 4,
    sizeCalculation: ({ plain, gzip: zipped }, key) => plain.byteLength + (zipped?.byteLength ?? 0) + key.length,
  });
  readonly #underWay = new Map<string, Promise<KeptAnswer>>();

  /** Bytes of the answers that are kept. */
  get bytes(): number {
    return this.#kept.calculatedSize;
  }

  async get(
    key: string,
    make: () => Promise<{ readonly text: string; readonly total: number | null }>,
  ): Promise<KeptAnswer> {
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    let underWay = this.#underWay.get(key);
    if (underWay === undefined) {
      underWay = this.#made(key, make).finally(() => this.#underWay.delete(key));
      this.#underWay.set(key, underWay);
    }
    return underWay;
  }

  async #made(
    key: string,
    make: () => Promise<{ readonly text: string; readonly total: number | null }>,
  ): Promise<KeptAnswer> {
    const { text, total } = await make();
    const plain = Buffer.from(text);
    const answer = {
      plain,
      gzip: plain.byteLength < WORTH_ZIPPING ? null : await zip(plain),
      print: createHash('sha256').update(plain).digest('hex').slice(0, 12),
      total,
    };
    this.#kept.set(key, answer);
    return answer;
  }
}
