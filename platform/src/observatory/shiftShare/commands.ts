import { Command, Option } from 'commander';
import type { Terminal } from '../../kernel/terminal.ts';
import { wholeYear } from '../edition/optionValues.ts';
import { inputFiles } from '../input/inputOptions.ts';
import { resultRequest, withResultOptions, type ResultOptions } from '../result/resultOptions.ts';
import type { ShiftShareMethod } from './shiftShareParts.ts';

interface ShiftShareOptions extends ResultOptions {
  readonly from: number;
  readonly to: number;
  readonly method: ShiftShareMethod;
  readonly measure: string;
  readonly out: string;
}

/** `asterism shift-share`: what the change of regions is made of. */
export function shiftShareCommand(terminal: Terminal): Command {
  const command = new Command('shift-share')
    .summary('take the growth of regions apart')
    .description(
      'Takes the change of every region and category between two years apart: what growth as in the nation would have brought, what the mix\nof industries added, and what the region did itself. Writes both tables, a plot and a manifest; the parts of a row add up to its change.',
    )
    .argument('<input...>', inputFiles)
    .requiredOption('--from <year>', 'first year', wholeYear)
    .requiredOption('--to <year>', 'last year', wholeYear)
    .requiredOption('--out <dir>', 'folder of the tables and the plot; it appears whole when all is done')
    .addOption(
      new Option(
        '--method <name>',
        'classic (three parts), esteban-marquillas (competitive and allocation), arcelus (eight parts), dynamic (year by year)',
      )
        .choices(['classic', 'esteban-marquillas', 'arcelus', 'dynamic'])
        .default('classic'),
    );
  return withResultOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  asterism shift-share employment.csv --from 2014 --to 2024 --out out/change
  asterism shift-share employment.csv --from 2014 --to 2024 --method dynamic --by industry --out out/yearly`,
    )
    .action(async (inputs: string[], options: ShiftShareOptions) => {
      const { shiftShareRun } = await import('./shiftShareRun.ts');
      const { tellResult } = await import('../result/tellResult.ts');
      const { from, to, method, measure, out } = options;
      const manifest = await shiftShareRun(
        resultRequest(inputs, options, measure),
        { from, to, method },
        out,
        terminal,
      );
      if (terminal.json) terminal.out(JSON.stringify({ out, manifest }));
      else tellResult(terminal, manifest, out);
    });
}
