import { Command, InvalidArgumentError, Option } from 'commander';
import type { Terminal } from '../../kernel/terminal.ts';
import { wholeYear } from '../edition/optionValues.ts';
import {
  figuresRequest,
  inputFiles,
  withInputOptions,
  withMeasureOption,
  type InputOptions,
} from '../input/inputOptions.ts';
import type { DeriveChoice, SimilarityName } from './deriveChoice.ts';

interface DeriveOptions extends Omit<InputOptions, 'year'> {
  readonly out: string;
  readonly method: 'ward' | 'average' | 'kmeans';
  readonly similarity: SimilarityName;
  readonly k?: readonly [number, number];
  readonly samples: number;
  readonly knownOnly: boolean;
  readonly strict: boolean;
  readonly year?: number;
  readonly measure: string;
}

/** `asterism definitions derive`: a definition made from data. */
export function deriveCommand(terminal: Terminal): Command {
  const command = new Command('derive')
    .summary('make a definition from data')
    .description(
      'Make a definition from data: industries that are found in the same regions become a cluster (Delgado, Porter and Stern 2016). Several ' +
        'numbers of clusters are tried, and the one with the best validation score is taken; all scores, and where each industry stands, are ' +
        'written beside the definition. Industries with an unknown cell are in no cluster.',
    )
    .argument('<input...>', inputFiles)
    .requiredOption('--out <file>', 'the new definition: .yaml, .json or .csv')
    .addOption(
      new Option('--method <name>', 'how industries are gathered')
        .choices(['ward', 'average', 'kmeans'])
        .default('ward'),
    )
    .addOption(
      new Option('--similarity <name>', 'by what industries are alike')
        .choices(['locational-correlation', 'coagglomeration', 'proximity', 'composite'])
        .default('locational-correlation'),
    )
    .option(
      '--k <number>',
      'how many clusters, or a range to try, e.g. 10-30; by default from clusters of 20 industries to clusters of 3',
      range,
    )
    .option('--samples <number>', 'samples of regions that the clusters are tried on; 0 for none', wholeNumber, 20)
    .option('--known-only', 'take unknown cells as absent; every output says so', false)
    .option('--year <year>', 'year of the figures; the latest by default', wholeYear);
  return withInputOptions(withMeasureOption(command))
    .option('--strict', 'end at the first row that cannot be used (exit code 4)', false)
    .addHelpText('after', '\nExample:\n  asterism definitions derive employment.csv --k 10-30 --out mine.yaml')
    .action(async (inputs: string[], options: DeriveOptions) => {
      const { year, method, similarity, k = null, samples, knownOnly, out, measure, strict, ...given } = options;
      const { deriveRun } = await import('./deriveRun.ts');
      const request = { ...figuresRequest(inputs, given, measure, strict), years: year === undefined ? null : [year] };
      const choice: DeriveChoice = {
        method: method === 'kmeans' ? 'k-means' : method,
        similarity,
        clusters: k,
        samples,
        knownOnly,
      };
      const derived = await deriveRun(request, choice, out, terminal);
      for (const note of derived.notes) terminal.note(note);
      if (terminal.json) {
        const { deriveJson } = await import('./deriveJson.ts');
        terminal.out(JSON.stringify(deriveJson(derived, choice)));
        return;
      }
      const { deriveInWords } = await import('./deriveInWords.ts');
      terminal.out(deriveInWords(derived).join('\n'));
    });
}

function range(text: string): readonly [number, number] {
  const found = /^([1-9]\d{0,3})(?:[-–]([1-9]\d{0,3}))?$/.exec(text);
  const least = Number(found?.[1]);
  const most = Number(found?.[2] ?? found?.[1]);
  if (found === null || least < 2 || most < least) {
    throw new InvalidArgumentError(`"${text}" is no number of clusters from 2, nor a range of such.`);
  }
  return [least, most];
}

function wholeNumber(text: string): number {
  if (!/^\d{1,4}$/.test(text)) throw new InvalidArgumentError(`"${text}" is no whole number.`);
  return Number(text);
}
