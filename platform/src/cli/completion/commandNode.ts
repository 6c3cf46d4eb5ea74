import type { Command } from 'commander';

/** An option as a shell completes it: `--out`, what it is for, and whether a value follows. */
export interface OptionNode {
  readonly flag: string;
  readonly about: string;
  readonly takesValue: boolean;
}

/** A verb as a shell needs to know it: the words that lead to it, its options, the values its arguments can have, and the verbs below it. */
export interface CommandNode {
  /** "asterism", "asterism definitions", "asterism definitions show" … */
  readonly path: string;
  readonly name: string;
  readonly summary: string;
  readonly options: readonly OptionNode[];
  readonly values: readonly string[];
  readonly children: readonly CommandNode[];
}

/** The tree at a command; `above` is the path that leads there. The options of the levels above count too, as the parser takes them anywhere. */
export function commandNode(command: Command, above = ''): CommandNode {
  const help = command.createHelp();
  const path = `${above} ${command.name()}`.trim();
  return {
    path,
    name: command.name(),
    summary: help.subcommandDescription(command),
    options: [...help.visibleOptions(command), ...help.visibleGlobalOptions(command)].flatMap(
      ({ long, description, required, optional }) =>
        long === undefined ? [] : [{ flag: long, about: firstLine(description), takesValue: required || optional }],
    ),
    values: command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []),
    children: command.commands.map((sub) => commandNode(sub, path)),
  };
}

/** A node and every node below it, each before those under it. */
export function withDescendants(node: CommandNode): CommandNode[] {
  return [node, ...node.children.flatMap(withDescendants)];
}

function firstLine(text: string): string {
  return text.split('\n')[0]!;
}
