import type { z } from 'zod';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import type { PlainRow } from '../plainRows.ts';
import type { sdmxCell, sdmxCluster } from './sdmxContract.ts';

/** Cells in SDMX's words. */
export function sdmxOfCells(edition: ShelvedEdition, rows: readonly PlainRow[]): z.input<typeof sdmxCell>[] {
  return rows.map((row) => ({
    ...head(row, 'ASTERISM:CELLS(1.0.0)'),
    ACTIVITY: row['industry'] as string,
    ...observation(edition, row),
    ...bounds(row),
    PUBLISHED_FLAG: row['flag'] as string | null,
  }));
}

/** Clusters in SDMX's words. */
export function sdmxOfClusters(edition: ShelvedEdition, rows: readonly PlainRow[]): z.input<typeof sdmxCluster>[] {
  return rows.map((row) => ({
    ...head(row, 'ASTERISM:CLUSTERS(1.0.0)'),
    CLUSTER_CATEGORY: row['category'] as string,
    ...observation(edition, row),
    LQ: row['lq'] as number | null,
    FOCUS: row['focus'] as number | null,
    STARS: row['stars'] as number,
    STARS_MAX: row['stars_max'] as number,
    ...bounds(row),
  }));
}

type Head = Pick<z.input<typeof sdmxCell>, 'STRUCTURE' | 'STRUCTURE_ID' | 'ACTION' | 'REF_AREA'>;
type Observation = Pick<z.input<typeof sdmxCell>, 'INDICATOR' | 'TIME_PERIOD' | 'OBS_VALUE'>;
type Bounds = Pick<z.input<typeof sdmxCell>, 'OBS_VALUE_LOW' | 'OBS_VALUE_HIGH' | 'OBS_STATUS'>;

function head(row: PlainRow, dataflow: string): Head {
  return { STRUCTURE: 'dataflow', STRUCTURE_ID: dataflow, ACTION: 'I', REF_AREA: row['region'] as string };
}

function observation({ manifest }: ShelvedEdition, row: PlainRow): Observation {
  return {
    INDICATOR: manifest.measure.toUpperCase().replaceAll(/[^A-Z0-9_]/g, '_'),
    TIME_PERIOD: row['year'] as number,
    OBS_VALUE: row['value'] as number | null,
  };
}

function bounds(row: PlainRow): Bounds {
  return {
    OBS_VALUE_LOW: row['value_low'] as number | null,
    OBS_VALUE_HIGH: row['value_high'] as number | null,
    OBS_STATUS: row['value'] === null ? 'O' : 'A',
  };
}
