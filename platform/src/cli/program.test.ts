import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import type { ProcessTerminal } from './processTerminal.ts';
import { program } from './program.ts';
import { silentProgress } from './silentProgress.ts';
import { verbs } from './verbs.ts';

const terminal: ProcessTerminal = {
  json: false,
  signal: new AbortController().signal,
  progress: silentProgress,
  out() {},
  note() {},
  complain() {},
  hasResult: () => false,
  outputFault: () => null,
};
const whole = await program(() => true, terminal);

function withSubverbs(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withSubverbs)];
}

function helpOf(command: Command): string {
  let text = '';
  command.configureOutput({
    writeOut: (part) => (text += part),
    getOutHasColors: () => false,
    getOutHelpWidth: () => 100,
  });
  command.outputHelp();
  return text;
}

describe('help', () => {
  test.each(
    withSubverbs(whole).map((command) => [
      command.parent === null ? 'asterism' : `${command.parent.name()} ${command.name()}`,
      command,
    ]),
  )('of %s reads as it was written', (_, command) => {
    expect(helpOf(command)).toMatchSnapshot();
  });

  test.each(whole.commands.map((command) => [command.name(), command] as const))(
    'of %s has an example',
    (name, command) => {
      expect(helpOf(command)).toMatch(new RegExp(`Examples?:\\n {2}.*asterism ${name}`));
    },
  );
});

test('each verb is the one that the overview announces', async () => {
  for (const { name, load } of verbs) expect((await load(terminal)).name()).toBe(name);
});

test('only the wanted verb is loaded', async () => {
  const one = await program(({ name }) => name === 'demo', terminal);
  expect(one.commands.filter(({ options }) => options.length > 0).map((command) => command.name())).toEqual(['demo']);
});
