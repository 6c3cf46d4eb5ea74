import { Command } from 'commander';
import { stringify } from 'yaml';
import type { Terminal } from '../../kernel/terminal.ts';
import { alignedRows } from '../definitions/alignedRows.ts';
import { refuseUnknownVerb } from '../definitions/refuseUnknownVerb.ts';
import { pairs } from '../edition/optionValues.ts';
import { overridePreset } from './overridePreset.ts';
import { presetSchemaJson } from './presetSchemaJson.ts';
import { builtInPresets, readPreset } from './readPreset.ts';

/** `asterism presets`: the rules that give stars. */
export function presetsCommand(terminal: Terminal): Command {
  const command = new Command('presets')
    .summary('list and show the rules that give stars')
    .description(
      'A preset is a named, versioned file of the rules by which clusters get stars. Without a verb: lists the built-in ones.',
    )
    .usage('[verb] [options]')
    .argument('[words...]')
    .action((_words, _options, parent: Command) => {
      refuseUnknownVerb(parent);
      return list(terminal);
    });
  command
    .command('list')
    .description('list the built-in presets')
    .action(() => list(terminal));
  command
    .command('show')
    .summary('print a preset as YAML')
    .description('Print a preset as YAML: the rules in full, to read or to start an own file from.')
    .argument('<name-or-file>', 'a built-in preset, or a file in YAML or JSON')
    .option(
      '--set <rule=value>',
      'change a rule, e.g. size.top=0.05, or take it out with focus=none (repeatable)',
      pairs,
    )
    .addHelpText(
      'after',
      '\nExamples:\n  asterism presets show eco-2007\n  asterism presets show eco-2007 --set size.top=0.05 > mine.yaml',
    )
    .action(async (nameOrFile: string, options: { set?: Record<string, string> }) => {
      const preset = overridePreset(await readPreset(nameOrFile), options.set ?? {});
      terminal.out(terminal.json ? JSON.stringify(preset) : stringify(preset, { lineWidth: 120 }));
    });
  command
    .command('schema')
    .description('print the JSON Schema of a preset file')
    .action(() => terminal.out(presetSchemaJson()));
  return command.addHelpText('after', '\nExample:\n  asterism presets show us-strong');
}

async function list(terminal: Terminal): Promise<void> {
  const presets = await Promise.all(builtInPresets().map(readPreset));
  if (terminal.json) {
    terminal.out(
      JSON.stringify({
        presets: presets.map(({ name, version, title, source }) => ({ name, version, title, source })),
      }),
    );
  } else terminal.out(alignedRows(presets.map((preset) => [preset.name, preset.title])).join('\n'));
}
