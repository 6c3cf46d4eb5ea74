import { cbp } from './cbp.ts';
import { eurostatTsv } from './eurostatTsv.ts';
import { jsonStat } from './jsonStat.ts';
import { qcew } from './qcew.ts';
import type { Reader } from './reader.ts';
import { sdmxCsv } from './sdmxCsv.ts';

/** Every layout that can be read, in the order they are tried: the publishers' own before the tidy table. */
export const allReaders: readonly Reader[] = [eurostatTsv, sdmxCsv, jsonStat, cbp, qcew];
