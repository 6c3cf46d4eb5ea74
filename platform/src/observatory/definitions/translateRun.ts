import { writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { Problem } from '../../kernel/problem.ts';
import type { Terminal } from '../../kernel/terminal.ts';
import { writeTableFile } from '../../report/tableFile.ts';
import { checkDefinition } from './checkDefinition.ts';
import { definitionFile } from './definitionFile.ts';
import type { Definition } from './definition.ts';
import type { FigureOptions } from './figureOptions.ts';
import { readCorrespondence } from './readCorrespondence.ts';
import { readDefinition } from './readDefinition.ts';
import { translateDefinition } from './translateDefinition.ts';
import type { IndustrySizes } from './translateDefinition.ts';
import { translationSummary } from './translationSummary.ts';
import type { TranslationSummary } from './translationSummary.ts';
import { translationTable } from './translationTable.ts';

/** What `asterism definitions translate` is asked to do. */
export interface TranslateOptions extends FigureOptions {
  readonly with: string[];
  readonly to: string;
  readonly weights: string;
  readonly digits?: number;
  readonly definitionVersion?: string;
  readonly out: string;
}

/** Translates a definition, writes it and its report (OUT without its ending, `.unclean.csv`), and says how it went. */
export async function translateRun(
  pathOrName: string,
  options: TranslateOptions,
  terminal: Terminal,
): Promise<TranslationSummary & { readonly files: string[] }> {
  const definition = await readDefinition(
    pathOrName,
    options.definitionVersion === undefined ? {} : { version: options.definitionVersion },
  );
  const tables = await Promise.all(options.with.map(readCorrespondence));
  const sizes =
    options.weights === 'equal' ? undefined : await sizesFrom(definition, options.weights, options, terminal);
  const translation = translateDefinition(definition, tables, options.to, {
    ...(sizes === undefined ? {} : { sizes }),
    ...(options.digits === undefined ? {} : { digits: options.digits }),
  });
  const text = definitionFile(translation.definition, options.out);
  await writeFile(options.out, text).catch((error: unknown) => {
    throw new Problem(
      422,
      `${options.out} can't be written (${error instanceof Error ? error.message : String(error)}): choose another --out.`,
    );
  });
  const report = `${basename(options.out).replace(/\.[^.]+$/, '')}.unclean`;
  await writeTableFile(translationTable(report, translation.industries), 'csv', dirname(options.out));
  return {
    ...translationSummary(translation),
    files: [options.out, `${options.out.replace(/\.[^.]+$/, '')}.unclean.csv`],
  };
}

/** Sizes from a data file: what is known of each industry, an unknown cell counting for the least it can be. */
async function sizesFrom(
  definition: Definition,
  file: string,
  options: FigureOptions,
  terminal: Terminal,
): Promise<IndustrySizes> {
  const { definitionFigures } = await import('./definitionFigures.ts');
  const totals = await definitionFigures(definition, [file], options, terminal);
  const { notInData } = checkDefinition(definition, totals);
  if (notInData.length > 0) {
    terminal.note(
      `${notInData.length} codes of the definition are not in ${basename(file)} and weigh nothing (is it another vintage?): ${notInData.join(', ')}`,
    );
  }
  return {
    industries: totals.industries,
    sizes: totals.low,
    source: `known ${totals.measure} ${totals.year} in ${basename(file)}`,
  };
}
