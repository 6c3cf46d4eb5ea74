import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { Problem } from '../../kernel/problem.ts';
import { nearestName } from '../../kernel/nearestName.ts';
import { ShelvedEdition } from './shelvedEdition.ts';

/** How long, in milliseconds, a look into the folders holds: a new edition shows no later than that. */
const LOOK_HOLDS = 1000;

/** Names that can stand in an address and can't lead out of a folder. */
const sayable = /^[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,79}$/u;

/**
 * The editions that a server shows: each a folder with a manifest, given as such or found in a folder of editions. Folders are looked
 * into again as time goes, so an edition that is put there, taken away or replaced is noticed without a restart.
 */
export class EditionShelf {
  readonly #places: readonly string[];
  #editions: ReadonlyMap<string, ShelvedEdition> = new Map();
  #looked = -Infinity;
  #looking: Promise<void> | null = null;

  private constructor(places: readonly string[]) {
    this.#places = places;
  }

  /** A shelf of edition folders and folders of editions; a place that isn't there is a Problem. */
  static async open(places: readonly string[]): Promise<EditionShelf> {
    for (const place of places) {
      const found = await stat(place).catch(() => null);
      if (found === null || !found.isDirectory())
        throw new Problem(404, `There is no folder ${place}: give an edition, or a folder that holds editions.`);
    }
    const shelf = new EditionShelf(places.map((place) => resolve(place)));
    await shelf.#look();
    return shelf;
  }

  /** All editions, the latest first: by their last year, then by when they were put there, then by name. */
  async all(): Promise<readonly ShelvedEdition[]> {
    await this.#lookAgain();
    return [...this.#editions.values()].sort(
      (a, b) =>
        b.manifest.years.at(-1)! - a.manifest.years.at(-1)! || b.placed - a.placed || a.name.localeCompare(b.name),
    );
  }

  /** The edition of that name; `latest` is the first of all. */
  async edition(name: string): Promise<ShelvedEdition> {
    const all = await this.all();
    const found = name === 'latest' ? all[0] : this.#editions.get(name);
    if (found !== undefined) return found;
    if (all.length === 0)
      throw new Problem(404, 'There is no edition yet: make one with asterism map, into a folder that is served.');
    const near = nearestName(name, [...this.#editions.keys()]);
    throw new Problem(404, `There is no edition ${name} here${near === null ? '' : `; did you mean ${near}?`}`, [
      { column: 'edition', value: name.slice(0, 80), reason: `Here are: ${all.map((one) => one.name).join(', ')}.` },
    ]);
  }

  close(): void {
    for (const edition of this.#editions.values()) edition.close();
    this.#editions = new Map();
  }

  async #lookAgain(): Promise<void> {
    if (performance.now() - this.#looked < LOOK_HOLDS) return;
    this.#looking ??= this.#look().finally(() => {
      this.#looking = null;
    });
    await this.#looking;
  }

  async #look(): Promise<void> {
    const found = new Map<string, ShelvedEdition>();
    for (const folder of await this.#folders()) {
      const name = basename(folder);
      if (!sayable.test(name) || name === 'latest' || found.has(name)) continue;
      const known = this.#editions.get(name);
      const edition = await ShelvedEdition.open(name, folder, known?.folder === folder ? known : null);
      if (edition !== null) found.set(name, edition);
    }
    for (const [name, edition] of this.#editions) if (found.get(name) !== edition) edition.close();
    this.#editions = found;
    this.#looked = performance.now();
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
        if (entry.isDirectory() && !entry.name.startsWith('.') && (await isEdition(join(place, entry.name))))
          folders.push(join(place, entry.name));
      }
    }
    return folders;
  }
}

async function isEdition(folder: string): Promise<boolean> {
  const manifest = await stat(join(folder, 'manifest.json')).catch(() => null);
  return manifest?.isFile() === true;
}
