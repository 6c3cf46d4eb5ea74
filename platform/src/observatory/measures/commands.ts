import { Command, Option } from 'commander';
import { Problem } from '../../kernel/problem.ts';
import type { Terminal } from '../../kernel/terminal.ts';
import { quotientAboveZero, wholeFromOne } from '../edition/optionValues.ts';
import { inputFiles } from '../input/inputOptions.ts';
import { resultRequest, withResultOptions, type ResultOptions } from '../result/resultOptions.ts';
import type { MeasureChoice } from './measureChoice.ts';

interface IndicatorOptions extends ResultOptions, MeasureChoice {
  readonly measure: readonly string[];
  readonly list: boolean;
  readonly count: string;
  readonly out?: string;
}

/** `asterism indicators`: the measures of regional science for any file the observatory reads. */
export function indicatorsCommand(terminal: Terminal): Command {
  const command = new Command('indicators')
    .summary('measure regions, industries and their relatedness')
    .description(
      'Takes measures of regions, of categories or industries, and of their pairs: specialisation, concentration, diversity, relatedness,\ncomplexity, growth. Writes one CSV for each kind of thing measured, its columns told beside it, and a manifest. What rests on an\nunknown cell is empty.',
    )
    .argument('[input...]', inputFiles)
    .option('--out <dir>', 'folder of the tables; it appears whole when all is done')
    .option('--measure <name,...>', 'measures to take, e.g. eci,pci,relatedness-density (repeatable)', names, [])
    .option('--list', 'list all measures', false)
    .option('--threshold <quotient>', 'least location quotient that makes a specialisation', quotientAboveZero, 1)
    .option('--least-diversity <number>', 'leave out regions with fewer specialisations', wholeFromOne, 1)
    .option('--least-ubiquity <number>', 'leave out industries that fewer regions are specialised in', wholeFromOne, 1)
    .addOption(
      new Option('--relatedness <kind>', 'by what two industries are related, for density')
        .choices(['proximity', 'probability', 'association', 'cosine', 'jaccard'])
        .default('proximity'),
    )
    .option('--order <number>', 'how many reflections to take', wholeFromOne, 2)
    .option('--year <year...>', 'years to measure, e.g. 2014 or 2008-2014; all by default');
  return withResultOptions(command, '--count')
    .addHelpText(
      'after',
      `
Examples:
  asterism indicators --list
  asterism indicators employment.csv --measure eci,pci,relatedness-density --out out/measures
  asterism indicators sbs_r_nuts06_r2.tsv.gz --year 2014 --by industry --known-only --measure lq,locational-gini --out out/nuts2`,
    )
    .action(async (inputs: string[], options: IndicatorOptions) => {
      if (options.list) return list(terminal);
      const { out, measure } = options;
      if (inputs.length === 0) throw new Problem(400, 'No input is given: name at least one file, or ask for --list.');
      if (measure.length === 0)
        throw new Problem(400, 'No measure is asked for: name some with --measure (--list names them all).');
      if (out === undefined) throw new Problem(400, 'No folder is given to write to: name one with --out.');
      const { measureRun } = await import('./measureRun.ts');
      const { tellResult } = await import('../result/tellResult.ts');
      const { threshold, leastDiversity, leastUbiquity, relatedness, order } = options;
      const choice = { threshold, leastDiversity, leastUbiquity, relatedness, order };
      const manifest = await measureRun(resultRequest(inputs, options, options.count), measure, choice, out, terminal);
      if (terminal.json) terminal.out(JSON.stringify({ out, manifest }));
      else tellResult(terminal, manifest, out);
    });
}

async function list(terminal: Terminal): Promise<void> {
  const { allMeasures } = await import('./allMeasures.ts');
  const { measuresInWords } = await import('./measuresInWords.ts');
  terminal.out(
    terminal.json
      ? JSON.stringify({ measures: allMeasures.map(({ name, shape, summary }) => ({ name, shape, summary })) })
      : measuresInWords().join('\n'),
  );
}

function names(text: string, gathered: readonly string[]): readonly string[] {
  return [...gathered, ...text.split(',').map((name) => name.trim())].filter((name) => name !== '');
}
