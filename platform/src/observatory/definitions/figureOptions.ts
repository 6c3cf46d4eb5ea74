import { Option, type Command } from 'commander';
import { pairs, wholeYear } from '../edition/optionValues.ts';
import { decimalSigns, type DecimalSign } from '../readers/reader.ts';

/** Options of a verb that holds a definition against figures; they mean what they mean to `asterism map`. */
export interface FigureOptions {
  readonly year?: number;
  readonly measure: string;
  readonly columns?: Record<string, string>;
  readonly where?: Record<string, string>;
  readonly fileYear?: number;
  readonly decimal?: DecimalSign;
  readonly regionLevel?: string;
  readonly industryLevel?: string;
}

/** Adds the options to a verb. */
export function withFigureOptions(command: Command): Command {
  return command
    .option('--year <year>', 'year of the figures; the latest by default', wholeYear)
    .option(
      '--measure <name>',
      "what is counted: employment, wages, establishments or the publisher's own code",
      'employment',
    )
    .option('--columns <role=column,...>', 'columns of an unknown layout, as in asterism map', pairs)
    .option('--where <dimension=value>', 'one value of a further dimension (repeatable)', pairs)
    .option('--file-year <year>', 'the year of files that do not state one', wholeYear)
    .addOption(
      new Option('--decimal <sign>', 'what a decimal is written with, as in asterism map').choices(decimalSigns),
    )
    .option('--region-level <level>', 'level of regions to add up, e.g. nuts2, state')
    .option('--industry-level <level>', 'level of industries to use, e.g. division, 6-digit');
}
