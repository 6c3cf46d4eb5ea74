import { Problem } from '../../kernel/problem.ts';
import { classificationKey, sameClassification } from './classificationKey.ts';
import type { Definition } from './definition.ts';
import type { Correspondence } from './readCorrespondence.ts';

/** One table of a translation and the direction in which it is read. */
export interface CorrespondenceStep {
  readonly table: Correspondence;
  readonly from: string;
  readonly to: string;
}

/**
 * How the tables, in the order given, lead from the definition's classification to the one wanted. Each table is read in whichever direction
 * fits; a table that does not join on, or a last one that ends elsewhere, is a Problem that says what it joins.
 */
export function correspondencePath(
  definition: Definition,
  tables: readonly Correspondence[],
  to: string,
): CorrespondenceStep[] {
  const wanted = classificationKey(to);
  let reached = classificationKey([definition.classification.name, definition.classification.version ?? ''].join(' '));
  const steps = tables.map((table, position) => {
    const from = table.sides
      .filter((side) => sameClassification(side.classification, reached))
      .map((side) => side.classification);
    if (from.length !== 1) {
      throw new Problem(
        422,
        from.length === 0
          ? `${table.file} does not lead on from ${reached}: it joins ${sides(table)}; name the tables in the order in which they are to be used.`
          : `${table.file} joins ${sides(table)} and the definition only says ${reached}: state the version in its classification.`,
      );
    }
    const others = table.sides.map((side) => side.classification).filter((side) => side !== from[0]);
    const next = tables[position + 1];
    const onward =
      others.find((side) => sameClassification(side, wanted)) ??
      others.find(
        (side) => next?.sides.some((candidate) => sameClassification(candidate.classification, side)) === true,
      ) ??
      others[0]!;
    reached = onward;
    return { table, from: from[0]!, to: onward };
  });
  if (!sameClassification(reached, wanted)) {
    const road = steps.map((step) => `${step.table.file}: ${step.from} to ${step.to}`).join('; ');
    throw new Problem(
      422,
      `The tables lead to ${reached}, not to ${to} (${road}): add a table from ${reached} to ${to}.`,
    );
  }
  return steps;
}

function sides(table: Correspondence): string {
  return table.sides.map((side) => side.classification).join(', ');
}
