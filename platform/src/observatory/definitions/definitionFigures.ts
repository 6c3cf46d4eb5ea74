import type { Terminal } from '../../kernel/terminal.ts';
import { chooseCells } from '../cells/chooseCells.ts';
import { columnRoles } from '../edition/columnRoles.ts';
import { readInputs } from '../readers/readInputs.ts';
import type { IndustryTotals } from './checkDefinition.ts';
import type { Definition } from './definition.ts';
import type { FigureOptions } from './figureOptions.ts';
import { industryTotals } from './industryTotals.ts';

/** Reads data files and adds each industry up over all regions of one year, at the level a run with this definition would use. */
export async function definitionFigures(
  definition: Definition,
  files: readonly string[],
  options: FigureOptions,
  terminal: Terminal,
): Promise<IndustryTotals> {
  terminal.progress.step(`Reading ${files.join(', ')}`);
  const observations = await readInputs(
    files,
    {
      measure: options.measure,
      columns: columnRoles(options.columns ?? {}, [options.measure], options.measure),
      where: options.where ?? {},
      ...(options.fileYear === undefined ? {} : { year: options.fileYear }),
      ...(options.decimal === undefined ? {} : { decimal: options.decimal }),
    },
    ({ bytes, of }) => terminal.progress.advance(bytes, of),
    terminal.signal,
  );
  terminal.progress.step('Adding up industries');
  const { cells, notes } = chooseCells(observations, {
    years: options.year === undefined ? null : [options.year],
    ...(options.regionLevel === undefined ? {} : { regionLevel: options.regionLevel }),
    ...(options.industryLevel === undefined ? {} : { industryLevel: options.industryLevel }),
    definition,
  });
  terminal.progress.end();
  for (const note of [...observations.notes, ...notes]) terminal.note(note);
  return industryTotals(cells, cells.years.at(-1)!, observations.sources[0]!.industrySystem);
}
