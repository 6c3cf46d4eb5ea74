import type { Preset } from '../presets/preset.ts';
import { sizeBy } from './sizeBy.ts';

type Figure = number | null;

/** What the rule for size asks of a measure beside the edition's own, as it came out for a cluster; null where there is no such figure, or bound. */
export interface FurtherProof {
  readonly measure: string;
  /** The quantile of the category's clusters that is asked for. */
  readonly quantile: number;
  readonly met: 'yes' | 'no' | 'possible';
  readonly value_low: Figure;
  readonly value_high: Figure;
  readonly cutoff_low: Figure;
  readonly cutoff_high: Figure;
  readonly rank_low: Figure;
  readonly rank_high: Figure;
  readonly n_low: Figure;
  readonly n_high: Figure;
  readonly margin: Figure;
}

/** The further figures in a row of the proof, and the measures for which it has none because the edition is older than such columns. */
export function furtherProof(
  row: Readonly<Record<string, unknown>>,
  preset: Preset,
  measure: string,
): { readonly held: FurtherProof[]; readonly lacking: string[] } {
  const asked = Object.entries(preset.size?.quantile ?? {}).filter(([other]) => other !== measure);
  const isHeld = (other: string): boolean => `${sizeBy(other)}_met` in row;
  return {
    held: asked
      .filter(([other]) => isHeld(other))
      .map(([other, quantile]): FurtherProof => {
        const figure = (column: string): Figure => row[`${sizeBy(other)}_${column}`] as Figure;
        return {
          measure: other,
          quantile,
          met: row[`${sizeBy(other)}_met`] as FurtherProof['met'],
          value_low: figure('low'),
          value_high: figure('high'),
          cutoff_low: figure('cutoff_low'),
          cutoff_high: figure('cutoff_high'),
          rank_low: figure('rank_low'),
          rank_high: figure('rank_high'),
          n_low: figure('n_low'),
          n_high: figure('n_high'),
          margin: figure('margin'),
        };
      }),
    lacking: asked.map(([other]) => other).filter((other) => !isHeld(other)),
  };
}

/** Whether the rule for size asks anything of the edition's own measure; a rule may name others alone. */
export function asksOwnSize({ size }: Preset, measure: string): boolean {
  return size?.top !== undefined || size?.quantile?.[measure] !== undefined;
}
