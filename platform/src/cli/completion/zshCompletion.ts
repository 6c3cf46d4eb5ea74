import { type CommandNode, withDescendants } from './commandNode.ts';
import { quoted } from './quoted.ts';

/** The completion script for zsh: verbs and options with what they are for, file names everywhere else. */
export function zshCompletion(root: CommandNode): string {
  const nodes = withDescendants(root);
  const below = nodes.filter(({ path }) => path !== root.path).map(({ path }) => quoted(path));
  const cases = nodes.map(
    ({ path, options, values, children }) =>
      `    ${quoted(path)})\n` +
      `      flags=(${options.map(({ flag, about }) => described(flag, about)).join(' ')})\n` +
      `      verbs=(${[...children.map(({ name, summary }) => described(name, summary)), ...values.map(quoted)].join(' ')})\n` +
      `      ;;`,
  );
  return `#compdef ${root.name}
# zsh completion for ${root.name}: source <(${root.name} completion zsh)
_${root.name}() {
  local at=${quoted(root.name)} i
  local -a flags verbs
  for ((i = 2; i < CURRENT; i++)); do
    case "$at \${words[i]}" in
    ${below.join(' | ')}) at="$at \${words[i]}" ;;
    esac
  done
  case "$at" in
${cases.join('\n')}
  esac
  if [[ \${words[CURRENT]} == -* ]]; then
    _describe option flags
  elif (( \${#verbs} )); then
    _describe verb verbs
  else
    _files
  fi
}
compdef _${root.name} ${root.name}
`;
}

function described(word: string, about: string): string {
  return quoted(`${word}:${about.replaceAll(':', '\\:')}`);
}
