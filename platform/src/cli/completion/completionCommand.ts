import { Argument, Command } from 'commander';
import type { Terminal } from '../../kernel/terminal.ts';
import { bashCompletion } from './bashCompletion.ts';
import { commandNode } from './commandNode.ts';
import { fishCompletion } from './fishCompletion.ts';
import { zshCompletion } from './zshCompletion.ts';

const scripts = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };

/** `asterism completion`: the script that teaches a shell the verbs and options of the tree it hangs in. */
export function completionCommand(terminal: Terminal): Command {
  return new Command('completion')
    .description('Prints a script that lets the Tab key complete verbs and options of asterism.')
    .addArgument(new Argument('<shell>', 'the shell to print it for').choices(Object.keys(scripts)))
    .addHelpText(
      'after',
      `
Examples:
  source <(asterism completion bash)       add this line to ~/.bashrc
  source <(asterism completion zsh)        add this line to ~/.zshrc, after compinit
  asterism completion fish | source        add this line to ~/.config/fish/config.fish`,
    )
    .action((shell: keyof typeof scripts, _options: unknown, command: Command) => {
      const script = scripts[shell](commandNode(command.parent ?? command));
      terminal.out(terminal.json ? JSON.stringify({ shell, script }) : script);
    });
}
