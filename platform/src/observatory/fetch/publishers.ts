import { cbpFiles, census } from './cbp.ts';
import { eurostat, eurostatFiles } from './eurostat.ts';
import { gisco, nutsFiles } from './nuts.ts';
import type { Publisher } from './publisher.ts';
import { bls, qcewFiles } from './qcew.ts';

/** A publisher as `asterism fetch --list` shows it, with an example of where its files come from. */
export interface FetchSource extends Pick<Publisher, 'name' | 'title' | 'licence' | 'attribution' | 'documentation'> {
  readonly example: string;
  readonly exampleUrl: string;
}

/** Everything that can be fetched: by whom, under which licence, with which attribution, and from where. */
export function listSources(): FetchSource[] {
  return [
    source(eurostat, 'eurostat sbs_r_nuts06_r2', eurostatFiles(['sbs_r_nuts06_r2'])[0]?.url),
    source(census, 'cbp 2022', cbpFiles(['2022'], 'state')[0]?.url),
    source(bls, 'qcew 2023', qcewFiles({ years: ['2023'], areas: [], quarterly: false })[0]?.url),
    source(gisco, 'nuts 2021 --level 2', nutsFiles('2021', '2', '60M')[0]?.url),
  ];
}

function source(
  { name, title, licence, attribution, documentation }: Publisher,
  example: string,
  exampleUrl = '',
): FetchSource {
  return { name, title, licence, attribution, documentation, example: `asterism fetch ${example}`, exampleUrl };
}
