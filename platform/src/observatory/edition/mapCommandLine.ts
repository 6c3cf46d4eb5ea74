import { yearOption } from '../cells/yearSpans.ts';
import type { Manifest } from './manifest.ts';

/**
 * The command line that makes an edition again, to be run where the input files lie, with the folder of the edition beside them: its
 * definition and rules are read from there. The new edition is written beside it.
 */
export function mapCommandLine({ inputs, years, measure, parameters }: Manifest, folder: string): string {
  const options: [string, string | null][] = [
    ['--definition', `${folder}/definitions.json`],
    ['--preset', `${folder}/preset.json`],
    ['--year', yearOption(years)],
    ['--measure', measure === 'employment' ? null : measure],
    ['--columns', pairs(parameters.columns)],
    ['--where', pairs(parameters.where)],
    ['--file-year', parameters.fileYear === null ? null : String(parameters.fileYear)],
    ['--decimal', parameters.decimal],
    ['--region-level', parameters.regionLevel],
    ['--industry-level', parameters.industryLevel],
    ['--total-industry', parameters.totalIndustry],
    ['--total-region', parameters.totalRegion],
    ['--unbounded-regions', parameters.unboundedRegions === 'leave-out' ? null : parameters.unboundedRegions],
    ['--geometry', parameters.geometry?.name ?? null],
    ['--title', parameters.title ?? null],
    ['--out', `${folder}-again`],
  ];
  return [
    'npx asterism map',
    ...inputs.map(({ name }) => shellWord(name)),
    ...options.flatMap(([name, value]) => (value === null ? [] : [name, shellWord(value)])),
  ].join(' ');
}

/** A word as a POSIX shell takes it, whatever stands in it. */
export function shellWord(word: string): string {
  return /^[\w.+:/=,@-]+$/.test(word) && !word.startsWith('-') ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

function pairs(values: Readonly<Record<string, string>>): string | null {
  const entries = Object.entries(values);
  return entries.length === 0 ? null : entries.map(([name, value]) => `${name}=${value}`).join(',');
}
