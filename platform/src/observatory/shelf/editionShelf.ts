import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { Problem } from '../../kernel/problem.ts';
import { nearestName } from '../../kernel/nearestName.ts';
import { editionDatabase, type EditionDatabase } from '../edition/editionDatabase.ts';
import { folderState } from './folderState.ts';
import { ShelvedEdition } from './shelvedEdition.ts';
import { unreadableEdition, type UnreadableEdition } from './unreadableEdition.ts';

/** How long, in milliseconds, a look into the folders holds: a new edition shows no later than that. */
const LOOK_HOLDS = 1000;

/** Names that can stand in an address and can't lead out of a folder. */
const sayable = /^[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,79}$/u;

/** A folder as it was found: open, or why it can't be. */
interface Seen {
  readonly folder: string;
  readonly state: string;
  readonly edition: ShelvedEdition | null;
  readonly unreadable: UnreadableEdition | null;
}

/**
 * The editions that a server shows: each a folder with a manifest, given as such or found in a folder of editions. Folders are looked
 * into again as time goes, so an edition that is put there, taken away, replaced or damaged is noticed without a restart. What can't
 * be shown is kept with the reason.
 */
export class EditionShelf {
  readonly #places: readonly string[];
  readonly #tell: (unreadable: UnreadableEdition) => void;
  /** Held as long as the shelf is, so that an edition that goes takes no query of another with it. */
  readonly #database: EditionDatabase;
  #seen: ReadonlyMap<string, Seen> = new Map();
  #sorted: readonly ShelvedEdition[] = [];
  #unsayable: readonly UnreadableEdition[] = [];
  #looked = -Infinity;
  #looking: Promise<void> | null = null;

  private constructor(
    places: readonly string[],
    tell: (unreadable: UnreadableEdition) => void,
    database: EditionDatabase,
  ) {
    this.#places = places;
    this.#tell = tell;
    this.#database = database;
  }

  /** A shelf of edition folders and folders of editions; a place that isn't there is a Problem. What can't be shown is told once. */
  static async open(
    places: readonly string[],
    tell: (unreadable: UnreadableEdition) => void = () => {},
  ): Promise<EditionShelf> {
    for (const place of places) {
      const found = await stat(place).catch(() => null);
      if (found === null || !found.isDirectory())
        throw new Problem(404, `There is no folder ${place}: give an edition, or a folder that holds editions.`);
    }
    const shelf = new EditionShelf(
      places.map((place) => resolve(place)),
      tell,
      await editionDatabase(),
    );
    await shelf.#look();
    return shelf;
  }

  /** All editions, the latest first: by their last year, then by when they were put there, then by name. Made-up ones come last. */
  async all(): Promise<readonly ShelvedEdition[]> {
    if (performance.now() - this.#looked >= LOOK_HOLDS) await this.#lookNow();
    return this.#sorted;
  }

  /** The folders that look like editions and can't be shown, by name. */
  async unreadable(): Promise<readonly UnreadableEdition[]> {
    await this.all();
    return [...this.#unreadable()].sort((a, b) => a.name.localeCompare(b.name));
  }

  /** Changes whenever an edition comes, goes or changes. */
  async mark(): Promise<string> {
    const [all, unreadable] = [await this.all(), await this.unreadable()];
    const told = [
      ...all.map(({ name, mark }) => [name, mark]),
      ...unreadable.map(({ name, reason }) => [name, reason]),
    ];
    return createHash('sha256').update(JSON.stringify(told)).digest('hex');
  }

  /** The edition of that name, as it is there at this moment; `latest` is the first of all. */
  async edition(name: string): Promise<ShelvedEdition> {
    const found = await this.#named(name);
    if (found !== null && (await found.frames.isCurrent())) return found;
    if (found !== null) await this.#lookNow();
    const again = found === null ? null : await this.#named(name);
    if (again !== null) return again;
    const all = await this.all();
    const unreadable = this.#unreadable().find((one) => one.name === name);
    if (unreadable !== undefined) throw new Problem(404, `Edition ${name} can't be shown. ${unreadable.reason}`);
    if (all.length === 0)
      throw new Problem(404, 'There is no edition yet: make one with asterism map, into a folder that is served.');
    const names = all.map((one) => one.name);
    const near = nearestName(name, names);
    const shown = name.slice(0, 80);
    throw new Problem(404, `There is no edition ${shown} here${near === null ? '.' : `; did you mean ${near}?`}`, [
      { column: 'edition', value: shown, reason: `Here are: ${names.join(', ')}.` },
    ]);
  }

  /** Looks into the folders at once: for when reading an edition came to a fault, which its files may be the cause of. */
  async lookAgain(): Promise<void> {
    await this.#looking;
    await this.#lookNow();
  }

  close(): void {
    for (const { edition } of this.#seen.values()) edition?.close();
    this.#seen = new Map();
    this.#sorted = [];
    this.#looked = Infinity;
    this.#database.close();
  }

  async #named(name: string): Promise<ShelvedEdition | null> {
    const all = await this.all();
    return (name === 'latest' ? all[0] : all.find((one) => one.name === name)) ?? null;
  }

  #unreadable(): readonly UnreadableEdition[] {
    const within = [...this.#seen.values()].flatMap(({ unreadable }) => (unreadable === null ? [] : [unreadable]));
    return [...this.#unsayable, ...within];
  }

  async #lookNow(): Promise<void> {
    this.#looking ??= this.#look().finally(() => {
      this.#looking = null;
    });
    await this.#looking;
  }

  async #look(): Promise<void> {
    const seen = new Map<string, Seen>();
    const unsayable: UnreadableEdition[] = [];
    const before = new Set(this.#unreadable().map(({ name, reason }) => `${name} ${reason}`));
    for (const folder of await this.#folders()) {
      const name = basename(folder);
      const objection = notSayable(name, seen.has(name));
      if (objection !== null) unsayable.push({ name, reason: objection });
      else seen.set(name, await this.#seenNow(name, folder));
    }
    for (const [name, { edition }] of this.#seen) if (seen.get(name)?.edition !== edition) edition?.close();
    this.#seen = seen;
    this.#sorted = [...seen.values()]
      .flatMap(({ edition }) => (edition === null ? [] : [edition]))
      .sort(
        (a, b) =>
          Number(a.manifest.madeUp) - Number(b.manifest.madeUp) ||
          b.manifest.years.at(-1)! - a.manifest.years.at(-1)! ||
          b.placed - a.placed ||
          a.name.localeCompare(b.name),
      );
    this.#unsayable = unsayable;
    this.#looked = performance.now();
    for (const one of this.#unreadable()) if (!before.has(`${one.name} ${one.reason}`)) this.#tell(one);
  }

  /** What was seen before where nothing in the folder moved since; else it is opened anew. */
  async #seenNow(name: string, folder: string): Promise<Seen> {
    const state = await folderState(folder);
    const before = this.#seen.get(name);
    if (before?.folder === folder && before.state === state) return before;
    try {
      return { folder, state, edition: await ShelvedEdition.open(name, folder), unreadable: null };
    } catch (error) {
      const unreadable = await unreadableEdition(name, folder, error);
      if (unreadable === null) throw error;
      return { folder, state, edition: null, unreadable };
    }
  }

  /** Each place that is an edition, and each folder in a place that isn't. */
  async #folders(): Promise<string[]> {
    const folders: string[] = [];
    for (const place of this.#places) {
      if (await isEdition(place)) {
        folders.push(place);
        continue;
      }
      const entries = await readdir(place, { withFileTypes: true }).catch(() => []);
      for (const entry of entries.sort((a, b) => a.name.localeCompare(b.name))) {
        const isFolder = entry.isDirectory() || entry.isSymbolicLink();
        if (isFolder && !entry.name.startsWith('.') && (await isEdition(join(place, entry.name))))
          folders.push(join(place, entry.name));
      }
    }
    return [...new Set(folders)];
  }
}

function notSayable(name: string, isTaken: boolean): string | null {
  if (name === 'latest') return 'Its folder is called latest, which means the newest edition: call it otherwise.';
  if (isTaken) return 'Another folder of the same name is served: call one of them otherwise.';
  if (sayable.test(name)) return null;
  return "Its folder's name can't stand in an address: use letters, digits, _ . and -, up to 80 of them.";
}

async function isEdition(folder: string): Promise<boolean> {
  const manifest = await stat(join(folder, 'manifest.json')).catch(() => null);
  return manifest?.isFile() === true;
}
