import { InvalidArgumentError } from 'commander';
import { Problem } from '../../kernel/problem.ts';

/** `a=1,b=2` added to the pairs gathered so far, for a repeatable option. */
export function pairs(text: string, gathered: Readonly<Record<string, string>> | undefined): Record<string, string> {
  const found = text.split(',').map((pair): [string, string] => {
    const at = pair.indexOf('=');
    if (at < 1 || at === pair.length - 1) throw new InvalidArgumentError(`"${pair}" is not of the form name=value.`);
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
  });
  return Object.fromEntries([...Object.entries(gathered ?? {}), ...found]);
}

/** A year of four digits as a number. */
export function wholeYear(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError(`"${text}" is no year.`);
  return Number(text);
}

/** The years that `2014`, `2008-2014` or a list of such with commas names. */
export function yearsOf(text: string): number[] {
  return text.split(',').flatMap((part) => {
    const range = /^(\d{4})[-–](\d{4})$/.exec(part.trim());
    if (range === null) {
      if (!/^\d{4}$/.test(part.trim()))
        throw new Problem(400, `--year takes years such as 2014 or 2008-2014, not "${part}".`);
      return [Number(part)];
    }
    const from = Number(range[1]);
    const to = Number(range[2]);
    if (to < from) throw new Problem(400, `--year ${part}: the range runs backwards.`);
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  });
}

/** A location quotient above 0. */
export function quotientAboveZero(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value < Infinity)) throw new InvalidArgumentError(`"${text}" is no quotient above 0.`);
  return value;
}

/** A whole number from 1 to 9,999. */
export function wholeFromOne(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError(`"${text}" is no whole number from 1.`);
  return Number(text);
}
