import { Command } from 'commander';
import { version } from '../kernel/version.ts';
import { helpLayout } from './helpLayout.ts';
import type { ProcessTerminal } from './processTerminal.ts';
import { refuseRepeats } from './refuseRepeats.ts';
import { verbs, type Verb } from './verbs.ts';
import { wrongUsage } from './wrongUsage.ts';

const closing = `
Examples:
  asterism demo --out out/demo-data
  asterism map out/demo-data/employment.csv --geometry out/demo-data/regions.topojson --out out/editions/demo
  asterism map employment.csv --columns region=geo,industry=nace,year=time,employment=persons --out out/editions/mine
  asterism explain out/editions/demo XB14 finance
  asterism serve out/editions

Exit codes:
  0  done
  2  wrong usage
  3  the input can't be used, or isn't there
  4  a verify or --strict check failed
  1  a fault of Asterism's own (ASTERISM_DEBUG=1 shows where)`;

/**
 * The command tree for a command line. Only the verbs that `wanted` names are loaded; the others stand there by name and summary,
 * which is all that the overview and the suggestions for a mistyped verb need.
 */
export async function program(wanted: (verb: Verb) => boolean, terminal: ProcessTerminal): Promise<Command> {
  const root = new Command('asterism')
    .description('Asterism turns employment files into star-rated regional clusters, with proof.')
    .usage('<verb> [options]')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .commandsGroup('Help:')
    .helpCommand('help [verb]', 'print the help of a verb')
    .option('--json', 'print one JSON object on standard output instead of words')
    .option('-q, --quiet', 'no progress and no remarks')
    .configureHelp(helpLayout)
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.complain(text),
      outputError: () => {},
    })
    .addHelpText('after', closing);
  tellWrongUsage(root);
  for (const verb of verbs) {
    const command = wanted(verb) ? await verb.load(terminal) : new Command(verb.name);
    inherit(command, root);
    root.addCommand(command.summary(verb.summary).helpGroup(verb.group));
  }
  return root;
}

function inherit(command: Command, from: Command): void {
  command.copyInheritedSettings(from);
  tellWrongUsage(command);
  refuseRepeats(command);
  for (const sub of command.commands) inherit(sub, command);
}

function tellWrongUsage(command: Command): void {
  command.exitOverride((error) => {
    throw error.exitCode === 0 ? error : wrongUsage(error, command);
  });
}
