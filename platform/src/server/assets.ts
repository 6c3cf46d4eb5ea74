import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { takesGzip } from './accepted.ts';

/** The built pages, held in memory as they are sent: nothing outside their folder can be asked for. */
export class Assets {
  readonly #files: ReadonlyMap<string, Asset>;

  private constructor(files: ReadonlyMap<string, Asset>) {
    this.#files = files;
  }

  /** Reads a folder of built pages, with the zipped twin (`.gz`) of each file where the build made one. */
  static async read(folder: string): Promise<Assets> {
    const files = new Map<string, Asset>();
    const entries = await readdir(folder, { withFileTypes: true, recursive: true });
    const names = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const all = new Set(names);
    for (const path of names) {
      if (path.endsWith('.gz')) continue;
      files.set(`/${relative(folder, path).split(sep).join('/')}`, {
        plain: await readFile(path),
        gzip: all.has(`${path}.gz`) ? await readFile(`${path}.gz`) : null,
        type: types[extname(path)] ?? 'application/octet-stream',
      });
    }
    return new Assets(files);
  }

  /**
   * A file of the folder; any other address is the application's own, and where `isPage` knows of none at it, the application says so
   * (404). Codes of regions and categories may have dots.
   */
  async answer(request: Request, isPage: (pathname: string) => Promise<boolean>): Promise<Response> {
    const { pathname } = new URL(request.url);
    const found = this.#files.get(pathname);
    const isHashed = pathname.startsWith('/assets/');
    const isOfEdition = /^\/(embed\/[^/]+\/)?editions\//.test(pathname);
    if (found === undefined && (isHashed || (extname(pathname) !== '' && !isOfEdition)))
      return new Response('Not found', { status: 404 });
    const { plain, gzip, type } = found ?? this.#files.get('/index.html')!;
    const status = found !== undefined || (await isPage(pathname)) ? 200 : 404;
    const isZipped = gzip !== null && takesGzip(request.headers.get('accept-encoding') ?? undefined);
    return new Response(isZipped ? gzip : plain, {
      status,
      headers: {
        'content-type': type,
        'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
        vary: 'accept-encoding',
        ...(isZipped ? { 'content-encoding': 'gzip' } : {}),
      },
    });
  }
}

interface Asset {
  readonly plain: Buffer<ArrayBuffer>;
  readonly gzip: Buffer<ArrayBuffer> | null;
  readonly type: string;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};
