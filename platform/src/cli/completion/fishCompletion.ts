import { type CommandNode, withDescendants } from './commandNode.ts';
import { quoted } from './quoted.ts';

/** The completion script for fish: verbs and options with what they are for, file names everywhere else. */
export function fishCompletion(root: CommandNode): string {
  const lines = withDescendants(root).flatMap((node) => {
    const here = `complete -c ${root.name} -n ${quoted(standsAt(node))}`;
    return [
      ...node.children.map(({ name, summary }) => `${here} -f -a ${quoted(name)} -d ${quoted(summary)}`),
      ...node.values.map((value) => `${here} -f -a ${quoted(value)}`),
      ...node.options.map(
        ({ flag, about, takesValue }) => `${here} -l ${flag.slice(2)}${takesValue ? ' -r' : ''} -d ${quoted(about)}`,
      ),
    ];
  });
  return `# fish completion for ${root.name}: ${root.name} completion fish | source\n${lines.join('\n')}\n`;
}

function standsAt({ path, children }: CommandNode): string {
  const seen = path
    .split(' ')
    .slice(1)
    .map((word) => `__fish_seen_subcommand_from ${word}`);
  if (children.length > 0) seen.push(`not __fish_seen_subcommand_from ${children.map(({ name }) => name).join(' ')}`);
  return seen.length === 0 ? 'true' : seen.join('; and ');
}
