import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Problem } from '../../kernel/problem.ts';
import { diskFull, fingerprint, isDiskFull } from '../edition/editionFolder.ts';
import type { FetchTerms } from './fetchTerms.ts';
import { interruption } from './interruption.ts';
import { PartFile } from './partFile.ts';
import { readProvenance, writeProvenance } from './provenance.ts';
import type { Provenance } from './provenance.ts';
import type { RemoteFile } from './publisher.ts';
import { readMessage, recogniseAnswer } from './recogniseAnswer.ts';
import { request } from './request.ts';
import type { Answer } from './request.ts';
import { retryPause } from './retryPause.ts';
import { waitInQueue } from './waitInQueue.ts';

/** A file that is there now, and whether it came anew or the publisher's is still the one that was there. */
export interface FetchedFile {
  readonly path: string;
  readonly state: 'fetched' | 'unchanged';
  readonly provenance: Provenance;
}

/** What one try came to: the file is whole, it is still the same, another try may help, or the host was not reached at all. */
type Outcome =
  | { readonly kind: 'whole' | 'same'; readonly etag: string | null; readonly lastModified: string | null }
  | { readonly kind: 'again'; readonly why: string; readonly retryAfter: string | null }
  | { readonly kind: 'unreached'; readonly why: string; readonly retryAfter: null };

/** Tries of a host that can't be reached, before giving up. */
const UNREACHED_TRIES = 2;
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Fetches a publisher's file into a folder, with `NAME.provenance.json` beside it. A file that is there already is only asked
 * after; what an interrupted run left is continued if the publisher still has the same file; the new file appears at once,
 * whole, of the promised length and the right form.
 */
export async function download(file: RemoteFile, folder: string, terms: FetchTerms): Promise<FetchedFile> {
  const path = join(folder, file.name);
  let part: PartFile;
  try {
    await mkdir(dirname(path), { recursive: true });
    part = await PartFile.hold(path, file.url);
  } catch (error) {
    throw notWritable(folder, error);
  }
  try {
    return await fetchWhole(file, path, part, terms);
  } catch (error) {
    throw notWritable(folder, error);
  } finally {
    await part.release();
  }
}

async function fetchWhole(file: RemoteFile, path: string, part: PartFile, terms: FetchTerms): Promise<FetchedFile> {
  const kept = await keptFile(file, path);
  let url = file.url;
  let unreached = 0;
  for (let tried = 1; ; tried++) {
    const outcome = await tryOnce(file, url, kept, part, terms);
    if (outcome.kind === 'again' || outcome.kind === 'unreached') {
      unreached = outcome.kind === 'unreached' ? unreached + 1 : 0;
      if (unreached === UNREACHED_TRIES) throw unreachable(url, outcome.why, terms);
      if (tried === terms.tries)
        throw new Problem(
          422,
          `${file.title} could not be fetched from ${url} in ${tried} tries: ${outcome.why}. Try again later.`,
        );
      const pause = retryPause(tried, outcome.retryAfter, terms.now(), terms.random());
      const trouble = unreached > 0 ? `No connection to ${hostOf(url, terms)}` : `${file.title}: ${outcome.why}`;
      terms.remark(`${trouble}; trying again in ${Math.ceil(pause / 1_000)} s.`);
      await terms.pause(pause, terms.signal);
      continue;
    }
    const confirmed = terms.now().toISOString();
    if (outcome.kind === 'same' && kept !== null) {
      const provenance = { ...kept, confirmed };
      await writeProvenance(path, provenance);
      return { path, state: 'unchanged', provenance };
    }
    const queued = await queuePlace(file, part);
    if (queued !== null) {
      await waitInQueue(queued.status, file, terms);
      await part.begin(null);
      url = queued.data;
      continue;
    }
    const { publisher, title } = file;
    const provenance: Provenance = {
      url: file.url,
      title,
      publisher: publisher.title,
      licence: publisher.licence,
      attribution: publisher.attribution,
      retrieved: confirmed,
      confirmed,
      ...(await fingerprint(part.path)),
      etag: outcome.etag,
      lastModified: outcome.lastModified,
    };
    await part.finish();
    await writeProvenance(path, provenance);
    return { path, state: 'fetched', provenance };
  }
}

/** The provenance of the file that is there, if it is from the same address and its bytes are still those that came. */
async function keptFile(file: RemoteFile, path: string): Promise<Provenance | null> {
  const provenance = await readProvenance(path);
  if (provenance === null || provenance.url !== file.url) return null;
  const found = await fingerprint(path).catch(() => null);
  return found !== null && found.sha256 === provenance.sha256 ? provenance : null;
}

async function tryOnce(
  file: RemoteFile,
  url: string,
  kept: Provenance | null,
  part: PartFile,
  terms: FetchTerms,
): Promise<Outcome> {
  let answer: Answer;
  try {
    answer = await request(url, conditions(kept, part), file.publisher, terms);
    if (answer.status === 304 && kept !== null)
      return { kind: 'same', etag: kept.etag, lastModified: kept.lastModified };
    if (answer.status === 416) {
      await part.begin(null);
      return { kind: 'again', why: 'the part that was there no longer fits', retryAfter: '0' };
    }
    if (PASSING.has(answer.status)) {
      await answer.beginning();
      return {
        kind: 'again',
        why: `the publisher answers ${answer.status}`,
        retryAfter: answer.headers.get('retry-after'),
      };
    }
    if (answer.status !== 200 && answer.status !== 206) throw await refusal(file, url, answer);
    return await takeBody(file, answer, part, terms);
  } catch (error) {
    terms.signal.throwIfAborted();
    const cause = interruption(error);
    if (cause === null) throw error;
    return { kind: cause.isReached ? 'again' : 'unreached', why: cause.why, retryAfter: null };
  } finally {
    await part.close();
  }
}

/** Asks for the rest where a part is held, else for nothing if the file that is there is still the same. */
function conditions(kept: Provenance | null, part: PartFile): Record<string, string> {
  if (part.validator !== null) return { range: `bytes=${part.length}-`, 'if-range': part.validator };
  if (kept?.etag) return { 'if-none-match': kept.etag };
  return kept?.lastModified ? { 'if-modified-since': kept.lastModified } : {};
}

async function takeBody(file: RemoteFile, answer: Answer, part: PartFile, terms: FetchTerms): Promise<Outcome> {
  const { headers } = answer;
  const [etag, lastModified] = [headers.get('etag'), headers.get('last-modified')];
  const [, from, , whole] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(headers.get('content-range') ?? '') ?? [];
  const continues = answer.status === 206 && Number(from) === part.length;
  if (answer.status === 206 && !continues) {
    await part.begin(null);
    return { kind: 'again', why: 'the publisher sent another part than the one asked for', retryAfter: '0' };
  }
  if (!continues) await part.begin(etag !== null && !etag.startsWith('W/') ? etag : lastModified);
  const plain = (headers.get('content-encoding') ?? 'identity') === 'identity';
  const promised = continues ? Number(whole) : plain ? Number(headers.get('content-length') ?? NaN) : NaN;
  refuseTooMuch(file, promised, terms);
  terms.advance(part.length, promised);
  for await (const piece of answer.pieces()) {
    await part.append(piece);
    refuseTooMuch(file, part.length, terms);
    terms.advance(part.length, promised);
  }
  await part.close();
  if (!Number.isNaN(promised) && part.length !== promised) {
    if (part.length > promised) await part.begin(null);
    return { kind: 'again', why: `${part.length} bytes came of ${promised}`, retryAfter: null };
  }
  if (part.length === 0) return { kind: 'again', why: 'the answer was empty', retryAfter: null };
  return { kind: 'whole', etag, lastModified };
}

/** The place in the publisher's queue that came instead of data; null where it is data; a Problem where it is neither. */
async function queuePlace(file: RemoteFile, part: PartFile): ReturnType<typeof recogniseQueue> {
  return recogniseQueue(file, part.path).catch(async (error: unknown) => {
    await part.begin(null);
    throw error;
  });
}

async function recogniseQueue(
  { publisher, title, form, url }: RemoteFile,
  path: string,
): Promise<{ status: string; data: string } | null> {
  const instead = await recogniseAnswer(path, form);
  if (instead === null) return null;
  const place = publisher.queue?.(instead.text) ?? null;
  if (place !== null) return place;
  const what = { page: 'a web page', message: 'a message', 'something else': 'something else' }[instead.kind];
  const words = instead.words === '' ? '' : ` (“${instead.words}”)`;
  throw new Problem(
    422,
    `Instead of ${title}, ${what}${words} came from ${url}; it was not kept. Open the address in a browser to see what is the matter.`,
  );
}

async function refusal({ publisher, title, missing }: RemoteFile, url: string, answer: Answer): Promise<Problem> {
  const { words } = readMessage(await answer.beginning());
  const said = words === '' ? '' : ` (“${words}”)`;
  if (answer.status === 404 || answer.status === 410)
    return new Problem(404, `${publisher.title.split(',')[0]} has no ${title} at ${url}: ${missing}.`);
  const mend = answer.status === 401 || answer.status === 403 ? publisher.refused : `see ${publisher.documentation}`;
  return new Problem(422, `${url} was refused with ${answer.status}${said}: ${mend}.`);
}

function refuseTooMuch({ title, url }: RemoteFile, bytes: number, { mostBytes }: FetchTerms): void {
  if (bytes <= mostBytes) return;
  if (Number.isNaN(bytes)) return;
  throw new Problem(
    422,
    `${title} from ${url} is larger than ${Math.round(mostBytes / 1024 ** 2)} MiB: allow more with --most if that is right.`,
  );
}

function unreachable(url: string, why: string, terms: FetchTerms): Problem {
  const mend =
    terms.baseUrl === null
      ? 'Behind a proxy, set HTTPS_PROXY and NODE_USE_ENV_PROXY=1.'
      : 'Check the address given with --base-url or ASTERISM_FETCH_BASE.';
  return new Problem(422, `Could not reach ${hostOf(url, terms)}: ${why}. ${mend}`);
}

function hostOf(url: string, { baseUrl }: FetchTerms): string {
  return (baseUrl ?? new URL(url)).host;
}

function notWritable(folder: string, error: unknown): unknown {
  if (isDiskFull(error)) return diskFull(folder);
  const code = error instanceof Error && 'code' in error && 'syscall' in error ? String(error.code) : '';
  return ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code)
    ? new Problem(422, `Can't write to ${folder} (${code}): choose another folder with --out.`)
    : error;
}
