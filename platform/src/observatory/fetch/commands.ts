import { join } from 'node:path';
import { Command, Option } from 'commander';
import { Problem } from '../../kernel/problem.ts';
import type { Terminal } from '../../kernel/terminal.ts';
import { refuseUnknownVerb } from '../definitions/refuseUnknownVerb.ts';
import { cbpFiles } from './cbp.ts';
import { download } from './download.ts';
import type { FetchedFile } from './download.ts';
import { eurostatFiles } from './eurostat.ts';
import { usualTerms } from './fetchTerms.ts';
import type { FetchTerms } from './fetchTerms.ts';
import { nutsFiles } from './nuts.ts';
import type { RemoteFile } from './publisher.ts';
import { listSources } from './publishers.ts';
import { qcewFiles } from './qcew.ts';

/** `asterism fetch`: publishers' current files into a cache, each with its provenance. */
export function fetchCommand(terminal: Terminal): Command {
  const command = new Command('fetch')
    .summary('download publishers’ current files into a cache')
    .description(
      'Downloads current files from their publishers. A file that is there already is only asked after, an interrupted ' +
        'download goes on where it stopped, and NAME.provenance.json beside each file keeps its address, date, SHA-256, ' +
        'licence and the attribution to print.',
    )
    .option('--list', 'show the publishers, their licences and attributions')
    .addHelpText(
      'after',
      '\nExamples:\n  asterism fetch eurostat sbs_r_nuts06_r2\n  asterism fetch nuts 2013 --level 2\n' +
        '  asterism fetch cbp 2019-2021 --level county\n  asterism fetch qcew 2023 --contact you@example.org',
    )
    .usage('<publisher> [options]')
    .argument('[words...]')
    .action((_words, { list }: { list?: true }, self: Command) => {
      refuseUnknownVerb(self);
      if (list === undefined)
        throw new Problem(
          400,
          'Name a publisher: asterism fetch eurostat, cbp, qcew or nuts (asterism fetch --help shows how).',
        );
      const sources = listSources();
      if (terminal.json) return terminal.out(`${JSON.stringify({ sources })}\n`);
      terminal.out(
        sources
          .map(({ name, title, licence, attribution, documentation, example }) =>
            [
              name,
              `  ${title}`,
              `  licence      ${licence}`,
              `  attribution  ${attribution}`,
              `  described    ${documentation}`,
              `  example      ${example}\n`,
            ].join('\n'),
          )
          .join('\n'),
      );
    });

  const eurostat = command
    .command('eurostat <dataset...>')
    .summary('Eurostat datasets, by code')
    .description(
      'Downloads whole Eurostat datasets as gzipped TSV, e.g. sbs_r_nuts06_r2 (business statistics by region) or lfst_r_lfe2en2 (employment by region and activity).',
    );
  withTerms(eurostat).action((datasets: string[], options: Options) => run(eurostatFiles(datasets), options, terminal));

  const cbp = command
    .command('cbp <year...>')
    .summary('US County Business Patterns')
    .description('Downloads County Business Patterns of years or ranges of years (2019, 2012-2015), from 1998 on.')
    .addOption(new Option('--level <level>', 'which areas: state, county, metro, us').default('state'));
  withTerms(cbp).action((years: string[], options: Options & { level: string }) =>
    run(cbpFiles(years, options.level), options, terminal),
  );

  const qcew = command
    .command('qcew <year...>')
    .summary('US Quarterly Census of Employment and Wages')
    .description(
      'Downloads the Quarterly Census of years or ranges of years, all areas in one file (some 80 MB zipped a year), or single areas of the latest years.',
    )
    .option('--area <code...>', 'only these areas, e.g. 39000 (a state), 39049 (a county), US000')
    .option('--quarterly', 'quarters instead of yearly averages');
  withTerms(qcew).action((years: string[], options: Options & { area?: string[]; quarterly?: true }) =>
    run(qcewFiles({ years, areas: options.area ?? [], quarterly: options.quarterly ?? false }), options, terminal),
  );

  const nuts = command
    .command('nuts <version>')
    .summary('boundaries of NUTS regions')
    .description(
      'Downloads the boundaries of a NUTS version (2003, 2006, 2010, 2013, 2016, 2021 or 2024) as GeoJSON, for map --geometry.',
    )
    .option('--level <level>', 'NUTS level, 0 to 3', '2')
    .option('--scale <scale>', '60M, 20M, 10M, 03M or 01M (1 : 60 million and so on)', '60M');
  withTerms(nuts).action((version: string, options: Options & { level: string; scale: string }) =>
    run(nutsFiles(version, options.level, options.scale), options, terminal),
  );
  return command;
}

interface Options {
  readonly out: string;
  readonly contact?: string;
  readonly most: string;
  readonly baseUrl?: string;
}

function withTerms(command: Command): Command {
  return command
    .option('--out <folder>', 'the cache; each publisher has its folder there', 'cache')
    .addOption(
      new Option('--contact <address>', 'e-mail address to give to the publisher, as BLS asks').env('ASTERISM_CONTACT'),
    )
    .option('--most <MiB>', 'largest file to accept', '4096')
    .addOption(
      new Option('--base-url <url>', 'a mirror that stands in for the publisher’s host').env('ASTERISM_FETCH_BASE'),
    );
}

async function run(files: readonly RemoteFile[], options: Options, terminal: Terminal): Promise<void> {
  const terms: FetchTerms = {
    ...usualTerms(terminal.signal, contactOf(options)),
    mostBytes: mostBytesOf(options),
    baseUrl: baseUrlOf(options),
    advance: (done, total) => terminal.progress.advance(done, total),
    remark: (text) => terminal.note(text),
  };
  const fetched: FetchedFile[] = [];
  for (const file of files) {
    terminal.progress.step(`Fetching ${file.title}`);
    try {
      fetched.push(await download(file, join(options.out, file.publisher.name), terms));
    } catch (error) {
      if (terminal.signal.aborted)
        terminal.note(
          'What came so far is kept where the publisher lets it be continued: the same command goes on from there.',
        );
      throw error;
    }
  }
  terminal.progress.end();
  if (terminal.json) return terminal.out(`${JSON.stringify({ files: fetched })}\n`);
  const lines = fetched.map(
    ({ path, state, provenance }) =>
      `  ${path}  ${provenance.bytes.toLocaleString('en-GB')} bytes, ${state === 'fetched' ? 'fetched' : 'unchanged since'} ${provenance.retrieved.slice(0, 10)}, SHA-256 ${provenance.sha256.slice(0, 12)}…`,
  );
  const { attribution, licence } = files[0]?.publisher ?? { attribution: '', licence: '' };
  terminal.out(`${lines.join('\n')}\nTo print with the figures: ${attribution}\nLicence: ${licence}\n`);
}

function contactOf({ contact }: Options): string | undefined {
  if (contact !== undefined && !/^[\x21-\x7e]+@[\x21-\x7e]+$/.test(contact))
    throw new Problem(400, `--contact takes an e-mail address, not “${contact}”.`);
  return contact;
}

function mostBytesOf({ most }: Options): number {
  const size = Number(most);
  if (!(size > 0)) throw new Problem(400, `--most takes a number of MiB such as 500, not “${most}”.`);
  return size * 1024 ** 2;
}

function baseUrlOf({ baseUrl }: Options): URL | null {
  if (baseUrl === undefined) return null;
  if (!URL.canParse(baseUrl) || !/^https?:$/.test(new URL(baseUrl).protocol))
    throw new Problem(400, `--base-url takes an http or https address, not “${baseUrl}”.`);
  return new URL(baseUrl);
}
