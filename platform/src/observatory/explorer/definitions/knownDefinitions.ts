import { join } from 'node:path';
import { nearestName } from '../../../kernel/nearestName.ts';
import { Problem } from '../../../kernel/problem.ts';
import { builtInDefinitions } from '../../definitions/builtInDefinitions.ts';
import type { Definition } from '../../definitions/definition.ts';
import { readDefinition } from '../../definitions/readDefinition.ts';
import { keptDefinitions } from '../../edition/keptDefinitions.ts';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import type { DefinitionSummary } from './contract.ts';

/** A definition that can be asked for by its id. */
export interface KnownDefinition {
  /** `own`, or `own-YEAR` by the first of its years where the edition has several; a built-in's name. */
  readonly id: string;
  readonly origin: 'edition' | 'built-in';
  /** Years of the edition that were rated by it. */
  readonly years: readonly number[];
  readonly value: Definition;
}

/** The definitions of an edition, the latest first, then those that are built in. */
export function knownDefinitions(edition: ShelvedEdition): Promise<readonly KnownDefinition[]> {
  return edition.once('definitions', async () => {
    const { folder, manifest } = edition;
    const kept = (await keptDefinitions(join(folder, 'definitions.json'), manifest.years)) ?? [];
    const own = kept.toReversed().map(({ years, definition }): KnownDefinition => ({
      id: kept.length === 1 ? 'own' : `own-${years[0]!}`,
      origin: 'edition',
      years,
      value: definition,
    }));
    const builtIn = await Promise.all(
      builtInDefinitions().map(async (name): Promise<KnownDefinition> => ({
        id: name,
        origin: 'built-in',
        years: [],
        value: await readDefinition(name),
      })),
    );
    return [...own, ...builtIn];
  });
}

/** The definition with that id, which is never taken for a path; `own` alone is the edition's latest. */
export async function knownDefinition(edition: ShelvedEdition, id: string): Promise<KnownDefinition> {
  const known = await knownDefinitions(edition);
  const found = known.find((one) => one.id === id) ?? (id === 'own' ? known[0] : undefined);
  if (found !== undefined) return found;
  const names = known.map((one) => one.id);
  const near = nearestName(id, names);
  throw new Problem(
    404,
    `There is no definition ${id.slice(0, 80)}${near === null ? '.' : `; did you mean ${near}?`} There are ${names.join(', ')}.`,
  );
}

/** A definition in one line. */
export function definitionInShort({ id, origin, years, value }: KnownDefinition): DefinitionSummary {
  const { name, version, title, classification, licence, categories } = value;
  return {
    definition: id,
    origin,
    years: [...years],
    name,
    version,
    title,
    classification: [classification.name, classification.version].filter((part) => part !== undefined).join(' '),
    licence,
    categories: categories.length,
    industries: categories.reduce((sum, { industries }) => sum + industries.length, 0),
  };
}
