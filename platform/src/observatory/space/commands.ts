import { Command, InvalidArgumentError } from 'commander';
import type { Terminal } from '../../kernel/terminal.ts';
import { quotientAboveZero, wholeFromOne, wholeYear } from '../edition/optionValues.ts';
import { inputFiles } from '../input/inputOptions.ts';
import { resultRequest, withResultOptions, type ResultOptions } from '../result/resultOptions.ts';
import type { SpaceChoice } from './spaceRun.ts';

interface SpaceOptions extends Omit<ResultOptions, 'year'>, SpaceChoice {
  readonly year?: number;
  readonly measure: string;
  readonly out?: string;
}

/** `asterism space`: which categories or industries are near each other. */
export function spaceCommand(terminal: Terminal): Command {
  const command = new Command('space')
    .summary('draw which categories or industries are near each other')
    .description(
      'Makes the category space, or industry space (Hidalgo et al. 2007): nodes, links between those that the same regions are specialised in,\ncommunities, and a place for each. What unknown cells leave open counts as absent, and stands in the bounds of each link. With --out it writes them as tables, as JSON and as a plot; without, it tells of them.',
    )
    .argument('<input...>', inputFiles)
    .option('--out <dir>', 'folder of the tables, space.json and space.svg; it appears whole when all is done')
    .option('--links <proximity>', 'link from this proximity on, beside the maximum spanning tree', share, 0.55)
    .option('--threshold <quotient>', 'least location quotient that makes a specialisation', quotientAboveZero, 1)
    .option('--least-diversity <number>', 'leave out regions with fewer specialisations', wholeFromOne, 1)
    .option('--least-ubiquity <number>', 'leave out industries that fewer regions are specialised in', wholeFromOne, 1)
    .option('--year <year>', 'year of the figures; the latest by default', wholeYear);
  return withResultOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  asterism space employment.csv
  asterism space employment.csv --by industry --known-only --least-ubiquity 3 --out out/space`,
    )
    .action(async (inputs: string[], options: SpaceOptions) => {
      const { spaceRun } = await import('./spaceRun.ts');
      const { year, measure, out = null, threshold, leastDiversity, leastUbiquity, links, ...given } = options;
      const request = {
        ...resultRequest(inputs, given, measure),
        years: year === undefined ? null : [year],
      };
      const { space, json, manifest } = await spaceRun(
        request,
        { threshold, leastDiversity, leastUbiquity, links },
        out,
        terminal,
      );
      if (terminal.json) {
        terminal.out(JSON.stringify(manifest === null ? json : { out, manifest, space: json }));
        return;
      }
      const { spaceInWords } = await import('./spaceInWords.ts');
      if (manifest === null) {
        const { openInWords } = await import('./openInWords.ts');
        terminal.out(spaceInWords(space).join('\n'));
        for (const sentence of openInWords(space)) terminal.note(sentence);
        return;
      }
      const { tellResult } = await import('../result/tellResult.ts');
      tellResult(terminal, manifest, out!, spaceInWords(space));
    });
}

function share(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value <= 1)) throw new InvalidArgumentError(`"${text}" is no proximity above 0 and up to 1.`);
  return value;
}
