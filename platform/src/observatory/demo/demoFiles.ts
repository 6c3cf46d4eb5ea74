import { tableNotes } from './tableNotes.ts';
import type { DemoData } from './demoData.ts';
import { employmentTable } from './employmentTable.ts';
import { COUNTRIES } from './placeNames.ts';
import { readMe } from './readMe.ts';
import { regionMap } from './regionMap.ts';

/** Every file of the demonstration by its name: the text to write, the same for the same seed. */
export function demoFiles(data: DemoData): ReadonlyMap<string, string> {
  return new Map([
    ['employment.csv', employmentTable(data)],
    ['regions.csv', regionNames(data)],
    ['regions.topojson', `${JSON.stringify(regionMap(data.regions))}\n`],
    ['csv-metadata.json', `${JSON.stringify(tableNotes(), null, 2)}\n`],
    ['README.txt', readMe(data)],
  ]);
}

function regionNames(data: DemoData): string {
  const lines = COUNTRIES.flatMap((country, at) => [
    `${country.code},${country.name},${country.code},country`,
    ...data.regions
      .filter((region) => region.country === at)
      .map(({ code, name }) => `${code},${name},${country.code},region`),
  ]);
  return `${['region,name,country,level', ...lines].join('\n')}\n`;
}
