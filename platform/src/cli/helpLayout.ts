import { styleText } from 'node:util';
import { type Command, Help, type Option } from 'commander';

const headings: Readonly<Record<string, string>> = {
  'Global Options:': 'Options of every verb:',
  'Commands:': 'Verbs:',
};

/** How help reads: required options stand in the usage line, verbs are told in one sentence, empty defaults are left out. */
export const helpLayout: Partial<Help> = {
  showGlobalOptions: true,
  styleTitle: (title) => styleText('bold', headings[title] ?? title, { validateStream: false }),
  commandUsage(command) {
    const required = command.options.filter(({ mandatory }) => mandatory).map(({ flags }) => flags);
    return Help.prototype.commandUsage.call(this, command).replace('[options]', [...required, '[options]'].join(' '));
  },
  commandDescription: (command) => command.description().replaceAll(/(?<!\n)\n(?!\n)/g, ' '),
  subcommandDescription: (command) => command.summary() || firstSentence(command.description()),
  optionDescription(option) {
    return Help.prototype.optionDescription.call(this, option).replace(/ \(default: (\{\}|false)\)$/, '');
  },
  visibleGlobalOptions(command: Command): Option[] {
    return Help.prototype.visibleGlobalOptions.call(this, command).filter(({ long }) => long !== '--version');
  },
};

function firstSentence(text: string): string {
  return /^.*?[.:](?=\s|$)/s.exec(text)?.[0].replace(/[.:]$/, '') ?? text;
}
