import { saved, type SavedColumn } from '../../../kernel/savedColumn.ts';
import type { SuspectCluster } from './contract.ts';

/** A cluster, or all of a region where no category is given. */
interface Place {
  readonly region: string;
  readonly category?: string | undefined;
}

/** Codes of the industries there whose figures look like a slip; none where it is not known which do. */
export function slipOf(suspects: readonly SuspectCluster[] | null, { region, category }: Place): readonly string[] {
  const found = (suspects ?? []).filter(
    (one) => one.region === region && (category === undefined || one.category === category),
  );
  return [...new Set(found.flatMap(({ industries }) => industries))].sort();
}

/** What a file has of the mark; no column where it is not known which figures look like a slip. */
export function slipColumn<Row>(
  suspects: readonly SuspectCluster[] | null,
  placeOf: (row: Row) => Place,
): readonly SavedColumn<Row>[] {
  if (suspects === null) return [];
  const meaning = 'Codes of industries whose figures look like a slip in the publication; missing where none do';
  return [saved.text('looks_like_a_slip', meaning, (row) => slipOf(suspects, placeOf(row)).join(' ') || null)];
}
