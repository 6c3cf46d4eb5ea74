import { Option, type Command } from 'commander';
import { unboundedRegions, type UnboundedRegions } from '../cells/unboundedRegions.ts';
import { pairs, wholeYear, yearsOf } from '../edition/optionValues.ts';
import { decimalSigns, type DecimalSign } from '../readers/reader.ts';
import type { FiguresRequest } from './figuresRequest.ts';

/** What a verb that reads employment files is told about them; every verb calls it the same. */
export interface InputOptions {
  readonly year?: string[];
  readonly columns: Record<string, string>;
  readonly where: Record<string, string>;
  readonly fileYear?: number;
  readonly decimal?: DecimalSign;
  readonly regionLevel?: string;
  readonly industryLevel?: string;
  readonly totalIndustry?: string;
  readonly totalRegion?: string;
  readonly unboundedRegions: UnboundedRegions;
}

/** The files that a verb reads, in words for its help. */
export const inputFiles =
  'employment files: CSV, TSV, Parquet, XLSX, Eurostat (TSV, SDMX-CSV, JSON-stat), County Business Patterns, QCEW; gzip and zip are opened';

/** Adds the option that says what is counted, under the name it has in this verb. */
export function withMeasureOption(command: Command, flag = '--measure'): Command {
  return command.option(
    `${flag} <name>`,
    "what is counted: employment, wages, establishments or the publisher's own code",
    'employment',
  );
}

/** Adds the options on columns, dimensions, levels and totals of the input files. */
export function withInputOptions(command: Command): Command {
  return command
    .option(
      '--columns <role=column,...>',
      'columns of an unknown layout: region, industry, year, low, high, flag and the measure by its name',
      pairs,
      {},
    )
    .option(
      '--where <dimension=value>',
      "one value of a further dimension, e.g. age=Y_GE15 (repeatable); the publisher's total by default",
      pairs,
      {},
    )
    .option('--file-year <year>', 'the year of files that do not state one', wholeYear)
    .addOption(
      new Option(
        '--decimal <sign>',
        'what a decimal is written with in CSV and TSV tables of your own; thousands may be set off by the other one where it is a comma',
      ).choices(decimalSigns),
    )
    .option('--region-level <level>', 'level of regions to rate, e.g. nuts2, state, county')
    .option('--industry-level <level>', 'level of industries to use, e.g. division, 6-digit')
    .option('--total-industry <code>', "industry code that stands for all industries, for the regions' totals")
    .option('--total-region <code>', "region code that stands for all regions, for the categories' totals")
    .addOption(
      new Option(
        '--unbounded-regions <way>',
        'regions with a figure that nothing bounds: leave them out of every rank and total, or keep them, which leaves open what rests on them',
      )
        .choices(unboundedRegions)
        .default('leave-out'),
    );
}

/** The figures that a command line asks for. */
export function figuresRequest(
  inputs: readonly string[],
  options: InputOptions,
  measure: string,
  strict: boolean,
): FiguresRequest {
  return {
    inputs,
    years: options.year === undefined ? null : [...new Set(options.year.flatMap(yearsOf))].sort((x, y) => x - y),
    measure,
    columns: options.columns,
    where: options.where,
    fileYear: options.fileYear ?? null,
    decimal: options.decimal ?? null,
    regionLevel: options.regionLevel ?? null,
    industryLevel: options.industryLevel ?? null,
    totalIndustry: options.totalIndustry ?? null,
    totalRegion: options.totalRegion ?? null,
    unboundedRegions: options.unboundedRegions,
    strict,
  };
}
