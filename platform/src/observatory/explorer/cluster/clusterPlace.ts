import { nearestName } from '../../../kernel/nearestName.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Definition } from '../../definitions/definition.ts';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { askedYear } from '../askedYear.ts';
import { categoryTitles } from '../categoryTitles.ts';
import { knownRegion } from '../region/knownRegion.ts';
import type { ShownCluster } from './contract.ts';

/** Where a cluster may be: region, category and year that the edition has. */
export interface ClusterPlace {
  readonly region: string;
  readonly name: string | null;
  readonly category: string;
  readonly title: string;
  readonly kind: ShownCluster['kind'];
  readonly year: number;
  readonly definition: Definition;
}

/** What was asked for, where the edition has it in any of its years; a code it does not have is a Problem that names a near one. */
export async function clusterPlace(
  edition: ShelvedEdition,
  asked: { readonly region: string; readonly category: string; readonly year?: number | undefined },
): Promise<ClusterPlace> {
  const { region, category } = asked;
  const year = askedYear(edition, asked.year);
  const name = await knownRegion(edition, region);
  const titles = await categoryTitles(edition);
  const title = titles.get(category);
  if (title === undefined) throw noCategory(edition.name, category, titles);
  const definition = await edition.frames.definition(year);
  const kind = definition.categories.find(({ code }) => code === category)?.kind ?? null;
  return { region, name, category, title, kind, year, definition };
}

function noCategory(edition: string, category: string, titles: ReadonlyMap<string, string>): Problem {
  const byName = new Map([...titles].flatMap(([code, title]) => [[code, code] as const, [title, code] as const]));
  const near = nearestName(category, [...byName.keys()]);
  return new Problem(
    404,
    `Edition ${edition} has no category ${category}${near === null ? '.' : `; did you mean ${byName.get(near)!}?`}`,
    [
      {
        column: 'category',
        value: category,
        reason: `Its categories are ${[...titles.keys()].slice(0, 60).join(', ')}.`,
      },
    ],
  );
}
