import { Command, InvalidArgumentError } from 'commander';
import { Problem } from '../../kernel/problem.ts';
import { nameAndCode } from '../../kernel/nameAndCode.ts';
import type { Terminal } from '../../kernel/terminal.ts';
import {
  figuresRequest,
  inputFiles,
  withInputOptions,
  withMeasureOption,
  type InputOptions,
} from '../input/inputOptions.ts';
import type { MapRequest } from './mapRequest.ts';
import { pairs, wholeYear } from './optionValues.ts';

interface MapOptions extends InputOptions {
  readonly definition: string;
  readonly definitionVersion?: string;
  readonly preset: string;
  readonly set: Record<string, string>;
  readonly specialisationBase?: string;
  readonly measure: string;
  readonly geometry?: string;
  readonly title?: string;
  readonly strict: boolean;
  readonly report: boolean;
  readonly out: string;
}

/** `asterism map`: employment files in, an edition out. */
export function mapCommand(terminal: Terminal): Command {
  const command = new Command('map')
    .summary('turn employment files into star-rated clusters')
    .description(
      'Reads employment by region and industry, groups industries into cluster categories, gives each cluster 0 to 3 stars for size,\nspecialisation and focus, and writes an edition: tables, proof, a report and a manifest that says how to get the same again.',
    )
    .argument('<input...>', inputFiles)
    .requiredOption('--out <dir>', 'folder of the edition; it appears whole when all is done')
    .option(
      '--definition <name-or-file>',
      'which industries make up which category (see asterism definitions)',
      'nace2-clusters',
    )
    .option(
      '--definition-version <vintage>',
      'classification vintage of a file that holds several; by itself each year takes its own',
    )
    .option('--preset <name-or-file>', 'the rules of the stars (see asterism presets)', 'eco-2007')
    .option('--set <rule=value>', 'change a rule, e.g. size.top=0.05 (repeatable)', pairs, {})
    .option(
      '--specialisation-base <base>',
      'what the location quotient compares with: all, or kind (within traded or local employment)',
    )
    .option('--year <year...>', 'years to rate, e.g. 2014 or 2008-2014; all by default');
  return withInputOptions(withMeasureOption(command))
    .option(
      '--geometry <file>',
      'region boundaries for the map: GeoJSON or TopoJSON, or us-atlas:states, us-atlas:counties',
    )
    .option('--title <text>', 'what the edition is called; its regions and years by default', title)
    .option('--strict', 'end at the first row that cannot be used (exit code 4)', false)
    .option('--no-report', 'write no report.html')
    .addHelpText(
      'after',
      `
Examples:
  asterism map employment.csv --out out/mine
  asterism map sbs_r_nuts06_r2.tsv.gz --year 2014 --region-level nuts2 --geometry nuts2.geojson --out out/eu2014
  asterism map data.csv --columns region=geo,industry=nace_r2,year=time,employment=n2015 --out out/own`,
    )
    .action(async (inputs: string[], options: MapOptions) => {
      const { mapRun } = await import('./mapRun.ts');
      const { runRemarks, runSummary } = await import('./runSummary.ts');
      const begun = performance.now();
      const manifest = await mapRun(requestFrom(inputs, options), options.out, { report: options.report }, terminal);
      const seconds = (performance.now() - begun) / 1000;
      const peakMegabytes = process.resourceUsage().maxRSS / 1024;
      if (terminal.json) terminal.out(JSON.stringify({ out: options.out, seconds, peakMegabytes, manifest }));
      else {
        terminal.out(runSummary(manifest, options.out, seconds, peakMegabytes));
        const { readRegionPlaces } = await import('./readRegionPlaces.ts');
        const { names } = await readRegionPlaces(options.out);
        const remarks = runRemarks(manifest, options.out, names.size > 0);
        if (remarks.length > 0) terminal.note(['', ...remarks].join('\n'));
      }
    });
}

/** `asterism verify`: an edition against its manifest and, with inputs, against a run made again. */
export function verifyCommand(terminal: Terminal): Command {
  return new Command('verify')
    .summary('check an edition against its manifest')
    .description(
      'Checks every file of an edition against the hashes in its manifest. With --inputs it makes the edition again and compares its tables\nand every word of the manifest.',
    )
    .argument('<edition>', 'folder of the edition')
    .option('--inputs <file...>', 'the input files, to run it all again')
    .addHelpText(
      'after',
      `
Examples:
  asterism verify out/mine
  asterism verify out/mine --inputs employment.csv`,
    )
    .action(async (folder: string, options: { inputs?: string[] }) => {
      const { verify } = await import('./verify.ts');
      const result = await verify(folder, options.inputs ?? [], terminal);
      const changed = result.files.filter((file) => file.state === 'changed' || file.state === 'missing');
      const unlike = (result.rerun ?? []).filter((table) => !table.same);
      if (terminal.json) terminal.out(JSON.stringify(result));
      else {
        for (const remark of result.remarks) terminal.note(remark);
        for (const file of result.files)
          if (file.state === 'not of the edition') terminal.note(`${file.name}: not of the edition.`);
        if (result.holds) {
          terminal.out(
            `${folder}: ${result.files.filter((file) => file.state === 'as stated').length} files are as the manifest states.`,
          );
          if (result.rerun !== null)
            terminal.out(
              `Made again from the inputs: ${result.rerun.length} files come out the same, byte for byte, and the manifest word for word.`,
            );
          else terminal.out('Add --inputs FILE… to make the tables again and compare them.');
        }
      }
      if (!result.holds) {
        throw new Problem(409, `${folder} is not what its manifest states.`, [
          ...changed.map((file) => ({ file: file.name, reason: file.state })),
          ...unlike.map((table) => ({
            file: table.name,
            reason: 'comes out differently when made again from the inputs',
          })),
          ...(result.words ?? []).map(({ place, stated, madeAgain }) => ({
            file: 'manifest.json',
            column: place,
            value: inShort(stated),
            reason: `comes out as ${inShort(madeAgain)} when made again from the inputs`,
          })),
        ]);
      }
    });
}

/** A word of the manifest as one line of a terminal can hold it. */
function inShort(word: unknown): string {
  if (word === undefined) return 'nothing';
  const text = typeof word === 'string' ? word : JSON.stringify(word);
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}

/** `asterism explain`: why a cluster has its stars. */
export function explainCommand(terminal: Terminal): Command {
  return new Command('explain')
    .summary('say why a cluster has its stars')
    .description(
      'Prints what the stars of one cluster rest on: figures, rules, cut-offs, ranks, margins and the cells behind them.',
    )
    .argument('<edition>', 'folder of the edition')
    .argument('<region>', 'region code or name')
    .argument('<category>', 'category code or title')
    .option('--year <year>', 'year; the latest by default', wholeYear)
    .addHelpText(
      'after',
      `
Examples:
  asterism explain out/mine DE21 automotive
  asterism explain out/mine Oberbayern "Automotive" --year 2014`,
    )
    .action(async (folder: string, asked: string, category: string, options: { year?: number }) => {
      const { EditionFrames } = await import('./editionFrames.ts');
      const { explain } = await import('./explain.ts');
      const { explainSlip } = await import('./explainSlip.ts');
      const { readRegionPlaces } = await import('./readRegionPlaces.ts');
      const edition = await EditionFrames.open(folder);
      try {
        const { names } = await readRegionPlaces(folder);
        const { explainedRegion } = await import('./explainedRegion.ts');
        const region = await explainedRegion(edition, asked, names);
        const called = nameAndCode(names.get(region) ?? null, region);
        const explanation = await explain(edition, region, category, options.year ?? null, called);
        const slip = await explainSlip(edition, explanation, called);
        if (terminal.json) terminal.out(JSON.stringify({ ...explanation, slip }));
        else {
          const { cellLines } = await import('./cellLines.ts');
          const { lines, cells, furtherCells } = explanation;
          const further = furtherCells.flatMap((one) => cellLines(one.cells, one.measure, `Cells of ${one.measure}:`));
          const told = slip === null ? lines : [...lines, slip];
          terminal.out([...told, ...cellLines(cells, edition.manifest.measure), ...further].join('\n'));
        }
      } finally {
        edition.close();
      }
    });
}

/** `asterism diff`: which stars moved between two editions, and why. */
export function diffCommand(terminal: Terminal): Command {
  return new Command('diff')
    .summary('say which stars moved between two editions, and why')
    .description(
      'Compares two releases of the figures, or two sets of rules, over the years both editions have: cells revised, newly published, withdrawn, or in a region that one of them alone rates, and clusters whose stars moved with the nearest cause.',
    )
    .argument('<edition-a>', 'folder of the first edition')
    .argument('<edition-b>', 'folder of the second edition')
    .option('--all', 'list every cluster that moved, not the first 30', false)
    .addHelpText(
      'after',
      `
For change over time map all years into one edition (asterism map … --year 2013-2014): its trends.csv has the growth.

Examples:
  asterism diff out/first-release out/revised --all
  asterism diff out/eco-2007 out/us-strong`,
    )
    .action(async (a: string, b: string, options: { all: boolean }) => {
      const { diff } = await import('./diff.ts');
      const { diffLines, movedRows } = await import('./diffInWords.ts');
      const difference = await diff(a, b);
      if (terminal.json) terminal.out(JSON.stringify({ ...difference, moved: movedRows(difference.moved) }));
      else terminal.out(diffLines(difference, options.all ? Infinity : 30).join('\n'));
    });
}

const longestTitle = 120;

function title(text: string): string {
  const said = text.trim().replaceAll(/\s+/g, ' ');
  if (said === '' || said.length > longestTitle)
    throw new InvalidArgumentError(`A title has 1 to ${longestTitle} letters.`);
  return said;
}

function requestFrom(inputs: readonly string[], options: MapOptions): MapRequest {
  if (options.specialisationBase !== undefined && !['all', 'kind'].includes(options.specialisationBase)) {
    throw new Problem(400, `--specialisation-base is all or kind, not "${options.specialisationBase}".`);
  }
  return {
    ...figuresRequest(inputs, options, options.measure, options.strict),
    definition: options.definition,
    definitionVersion: options.definitionVersion ?? null,
    preset: options.preset,
    settings: {
      ...options.set,
      ...(options.specialisationBase === undefined ? {} : { 'specialisation.base': options.specialisationBase }),
    },
    geometry: options.geometry ?? null,
    title: options.title ?? null,
  };
}
