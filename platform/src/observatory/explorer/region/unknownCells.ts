import type { z } from 'zod';
import { matchingWithParts } from '../../definitions/yearMatching.ts';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { askedYear } from '../askedYear.ts';
import { measureColumns } from '../measureColumns.ts';
import { plainRows } from '../plainRows.ts';
import type { listUnknownCells, UnknownCell } from './contract.ts';
import { dataIndustrySystem } from '../../edition/dataIndustrySystem.ts';
import { bounds, interval, nothing, type Interval } from '../../cells/interval.ts';
import { knownRegion } from './knownRegion.ts';

/** A region's industries without a known figure, in the order of their codes. */
export async function unknownCells(
  edition: ShelvedEdition,
  { region, year: asked }: z.output<typeof listUnknownCells.input>,
): Promise<z.input<typeof listUnknownCells.output>> {
  await knownRegion(edition, region);
  const year = askedYear(edition, asked);
  const fields = measureColumns(['value', 'value_low', 'value_high'], edition);
  const [found, totals, definition] = await Promise.all([
    edition.frames.rows(
      `select industry, ${fields}, flag from {cells} where region = $region and year = $year order by industry`,
      { region, year },
    ),
    edition.frames.rows(`select ${fields} from {regions} where region = $region and year = $year`, { region, year }),
    edition.frames.definition(year),
  ]);
  const cells = plainRows(found);
  const unknown = cells.filter((cell) => cell['value'] === null);
  const known = cells.reduce((sum, cell) => sum + Number(cell['value'] ?? 0), 0);
  const { first, category } = matchingWithParts(
    definition,
    unknown.map((cell) => String(cell['industry'])),
    dataIndustrySystem(edition),
  );
  const total = plainRows(totals).map((row) => interval(row['value_low'], row['value_high']))[0] ?? null;
  return {
    year,
    cells: cells.length,
    known,
    share: bounds(total === null ? null : unknownShare(total, known, unknown.length)),
    industries: unknown.map((cell, at): UnknownCell => ({
      industry: String(cell['industry']),
      category: first[at] === first[at + 1] ? null : definition.categories[category[first[at]!]!]!.code,
      low: cell['value_low'] as number | null,
      high: cell['value_high'] as number | null,
      flag: cell['flag'] === '' ? null : (cell['flag'] as string | null),
    })),
  };
}

/** What the known figures leave of the total, as a share of it, which grows with the total. */
function unknownShare(total: Interval, known: number, unknown: number): Interval | null {
  if (unknown === 0) return nothing;
  if (total.low === 0 || total.high === Infinity) return null;
  const share = (whole: number): number => Math.max(0, 1 - known / whole);
  return { low: share(total.low), high: share(total.high) };
}
