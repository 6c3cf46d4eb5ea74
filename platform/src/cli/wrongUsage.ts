import type { Command, CommanderError } from 'commander';
import { Problem } from '../kernel/problem.ts';

/** What is wrong with the words typed for a command, in a sentence that ends with what was meant or where to read on. */
export function wrongUsage(error: CommanderError, command: Command): Problem {
  if (error.code === 'commander.help') return new Problem(400, 'Name a verb: asterism --help lists them.');
  const message = error.message.replace(/^error: /, '').replaceAll('\n', ' ');
  const [sentence, meant] = message.split(/ \((?=Did you mean)/);
  const capital = `${sentence!.slice(0, 1).toUpperCase()}${sentence!.slice(1)}`;
  const next = meant === undefined ? `See ${pathOf(command)} --help.` : meant.slice(0, -1);
  return new Problem(400, `${capital}${capital.endsWith('.') ? '' : '.'} ${next}`);
}

/** The words that lead to a command, e.g. `asterism definitions show`. */
function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}
