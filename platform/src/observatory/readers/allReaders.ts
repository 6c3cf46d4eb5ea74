import { cbp } from './cbp.ts';
import { eurostatTsv } from './eurostatTsv.ts';
import { jsonStat } from './jsonStat.ts';
import { parquet } from './parquet.ts';
import { qcew } from './qcew.ts';
import type { Reader } from './reader.ts';
import { sdmxCsv } from './sdmxCsv.ts';
import { tidy } from './tidy.ts';
import { xlsx } from './xlsx.ts';

/** Every layout that can be read, in the order they are tried: the publishers' own before the tidy table. */
export const allReaders: readonly Reader[] = [eurostatTsv, sdmxCsv, jsonStat, cbp, qcew, parquet, xlsx, tidy];
