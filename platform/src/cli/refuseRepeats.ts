import type { Command, Option } from 'commander';

/** Makes an option that takes one value wrong usage where it is typed twice; those that gather values may be. */
export function refuseRepeats(command: Command): void {
  for (const option of command.options) {
    if (!takesOne(option)) continue;
    let isGiven = false;
    command.on(`option:${option.name()}`, () => {
      if (isGiven) command.error(`error: option '${option.flags}' is given more than once; give it one value.`);
      isGiven = true;
    });
  }
}

/** A parser that looks at what came before gathers values, but for the one that commander makes of choices. */
function takesOne({ required, optional, variadic, parseArg, argChoices }: Option): boolean {
  if (variadic || !(required || optional)) return false;
  return parseArg === undefined || argChoices !== undefined || parseArg.length < 2;
}
