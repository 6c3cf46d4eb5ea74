import { Problem } from '../../kernel/problem.ts';
import type { Publisher, QueuePlace, RemoteFile } from './publisher.ts';

const API = 'https://ec.europa.eu/eurostat/api/dissemination';

/** Eurostat, the statistical office of the European Union. */
export const eurostat: Publisher = {
  name: 'eurostat',
  title: 'Eurostat, datasets as TSV by the SDMX 2.1 dissemination API',
  hosts: ['ec.europa.eu'],
  licence: 'CC BY 4.0 (reuse under Commission Decision 2011/833/EU), with exceptions the dataset’s page names',
  attribution: 'Source: Eurostat',
  documentation: 'https://ec.europa.eu/eurostat/web/user-guides/data-browser/api-data-access',
  refused: 'wait some minutes, since Eurostat slows down who asks for much at once',
  queue: placeInQueue,
};

/** The whole datasets of these codes, e.g. `sbs_r_nuts06_r2`, gzipped TSV as Eurostat prepares it. */
export function eurostatFiles(datasets: readonly string[]): RemoteFile[] {
  return datasets.map((dataset) => {
    if (!/^[a-z][a-z0-9_$]{2,63}$/i.test(dataset)) {
      throw new Problem(
        400,
        `“${dataset}” is no Eurostat dataset code; codes look like sbs_r_nuts06_r2 or lfst_r_lfe2en2.`,
      );
    }
    const code = dataset.toLowerCase();
    return {
      publisher: eurostat,
      url: `${API}/sdmx/2.1/data/${code.toUpperCase()}?format=TSV&compressed=true`,
      name: `${code}.tsv.gz`,
      title: `dataset ${code}`,
      form: 'gzip',
      missing: 'look the code up in Eurostat’s data browser (https://ec.europa.eu/eurostat/databrowser/)',
    };
  });
}

/** A big extraction is prepared while one waits: the answer is then an envelope with the number of the request. */
function placeInQueue(answer: string): QueuePlace | null {
  const id = /<(?:\w+:)?queued[\s>][\s\S]*?<(?:\w+:)?id[^>]*>\s*([A-Za-z0-9-]{8,64})\s*</.exec(answer)?.[1];
  return id === undefined ? null : { status: `${API}/1.0/async/status/${id}`, data: `${API}/1.0/async/data/${id}` };
}
