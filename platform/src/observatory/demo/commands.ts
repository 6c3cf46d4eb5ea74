import { Command } from 'commander';
import { Problem } from '../../kernel/problem.ts';
import type { Terminal } from '../../kernel/terminal.ts';
import { MADE_UP } from './madeUp.ts';
import { writeDemo } from './writeDemo.ts';

/** `asterism demo`: writes the made-up demonstration data. */
export function demoCommand(terminal: Terminal): Command {
  return new Command('demo')
    .summary('write the made-up demonstration data')
    .description(
      'Writes the demonstration: a made-up continent of 8 countries and 120 hexagonal regions, employment and ' +
        'establishments by NACE division for 2012–2024, with clusters that rise and fall and some confidential figures. ' +
        'The same seed gives the same files, byte for byte. The README.txt among them tells what there is to be found.',
    )
    .option('--out <folder>', 'where the files go', 'out/demo-data')
    .option('--seed <number>', 'a whole number; another one makes up another continent', '1')
    .addHelpText(
      'after',
      '\nExample:\n  asterism demo --out out/demo-data\n' +
        '  asterism map out/demo-data/employment.csv --definition nace2-clusters --geometry out/demo-data/regions.topojson --out out/editions/demo',
    )
    .action(async ({ out, seed }: { out: string; seed: string }) => {
      if (!/^\d{1,15}$/.test(seed)) throw new Problem(400, `--seed takes a whole number such as 1, not “${seed}”.`);
      terminal.progress.step('Making up a continent');
      const files = await writeDemo(out, Number(seed), terminal.signal);
      terminal.progress.end();
      if (terminal.json)
        return terminal.out(`${JSON.stringify({ note: MADE_UP, seed: Number(seed), folder: out, files })}\n`);
      terminal.out(
        `${MADE_UP}\n${files.map(({ path, bytes }) => `  ${path}  ${bytes.toLocaleString('en-GB')} bytes`).join('\n')}\n`,
      );
    });
}
