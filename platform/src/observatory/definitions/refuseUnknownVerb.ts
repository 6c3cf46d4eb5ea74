import type { Command } from 'commander';
import { nearestName } from '../../kernel/nearestName.ts';
import { Problem } from '../../kernel/problem.ts';

/** For a verb that does something without a verb below it: any word left over is a mistyped one, and a Problem that names those there are. */
export function refuseUnknownVerb(command: Command): void {
  const [word] = command.args;
  if (word === undefined) return;
  const verbs = command.commands.map((verb) => verb.name());
  const meant = nearestName(word, verbs);
  throw new Problem(
    400,
    `"${command.name()}" knows no verb "${word}"${meant === null ? '' : `; did you mean ${meant}?`} (verbs: ${verbs.join(', ')}).`,
  );
}
