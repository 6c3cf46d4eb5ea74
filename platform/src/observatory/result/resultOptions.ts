import { Option, type Command } from 'commander';
import { figuresRequest, withInputOptions, withMeasureOption, type InputOptions } from '../input/inputOptions.ts';
import type { ResultRequest } from './resultRequest.ts';

/** Options of the verbs that make tables of region × category, or region × industry. */
export interface ResultOptions extends InputOptions {
  readonly by: 'category' | 'industry';
  readonly definition: string;
  readonly definitionVersion?: string;
  readonly knownOnly: boolean;
  readonly strict: boolean;
}

/** Adds the options to a verb; `measureFlag` is what says what is counted where `--measure` says something else. */
export function withResultOptions(command: Command, measureFlag = '--measure'): Command {
  command
    .addOption(
      new Option('--by <what>', 'categories of a definition, or each industry by itself')
        .choices(['category', 'industry'])
        .default('category'),
    )
    .option(
      '--definition <name-or-file>',
      'which industries make up which category (see asterism definitions)',
      'nace2-clusters',
    )
    .option('--definition-version <vintage>', 'classification vintage of a file that holds several')
    .option('--known-only', 'take unknown cells as absent; every output says so', false);
  return withInputOptions(withMeasureOption(command, measureFlag)).option(
    '--strict',
    'end at the first row that cannot be used (exit code 4)',
    false,
  );
}

/** What the command line asks for; `measure` is what is counted. */
export function resultRequest(inputs: readonly string[], options: ResultOptions, measure: string): ResultRequest {
  return {
    ...figuresRequest(inputs, options, measure, options.strict),
    by: options.by,
    definition: options.definition,
    definitionVersion: options.definitionVersion ?? null,
    knownOnly: options.knownOnly,
  };
}
