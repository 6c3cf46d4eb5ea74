import { type CommandNode, withDescendants } from './commandNode.ts';
import { quoted } from './quoted.ts';

/** The completion script for bash: verbs and options by where the cursor stands, file names everywhere else. */
export function bashCompletion(root: CommandNode): string {
  const nodes = withDescendants(root);
  const below = nodes.filter(({ path }) => path !== root.path).map(({ path }) => quoted(path));
  const cases = nodes.map(
    ({ path, options, values, children }) =>
      `    ${quoted(path)})\n` +
      `      flags=${quoted(options.map(({ flag }) => flag).join(' '))}\n` +
      `      words=${quoted([...children.map(({ name }) => name), ...values].join(' '))}\n` +
      `      ;;`,
  );
  return `# bash completion for ${root.name}: source <(${root.name} completion bash)
_${root.name}() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" at=${quoted(root.name)} flags='' words='' i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$at \${COMP_WORDS[i]}" in
    ${below.join(' | ')}) at="$at \${COMP_WORDS[i]}" ;;
    esac
  done
  case "$at" in
${cases.join('\n')}
  esac
  if [[ $cur == -* ]]; then
    COMPREPLY=($(compgen -W "$flags" -- "$cur"))
  else
    COMPREPLY=($(compgen -W "$words" -- "$cur"))
  fi
}
complete -o default -F _${root.name} ${root.name}
`;
}
