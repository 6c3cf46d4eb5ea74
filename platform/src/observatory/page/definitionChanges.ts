import type { Edition } from '../edition/edition.ts';

/** A year from which the categories are defined in another vintage of the classification than in the year before it. */
export interface DefinitionChange {
  readonly from: number;
  readonly before: string;
  readonly after: string;
}

/** The years in which an edition goes over to another vintage, in order. */
export function definitionChanges({ years, definitions }: Edition): DefinitionChange[] {
  const vintage = (year: number): string => {
    const used = definitions.find((entry) => entry.years.includes(year))!.definition;
    return `${used.classification.name} ${used.classification.version ?? used.version}`;
  };
  return years.slice(1).flatMap((year, at) => {
    const [before, after] = [vintage(years[at]!), vintage(year)];
    return before === after ? [] : [{ from: year, before, after }];
  });
}

/** A sentence that says where the classification changes; empty where it never does. */
export function changesInWords(changes: readonly DefinitionChange[]): string {
  const each = changes.map(({ from, before, after }) => `from ${before} to ${after} in ${from}`);
  return each.length === 0
    ? ''
    : `The classification changes ${each.join(' and ')}: a step there may be its work and not the economy’s.`;
}
