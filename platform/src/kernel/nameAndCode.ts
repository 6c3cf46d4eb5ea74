import { isolated } from './isolated.ts';

/** What a region or the like is called among other text: "Stuttgart (DE11)", its code alone where no name is known. */
export function nameAndCode(name: string | null, code: string): string {
  return name === null ? isolated(code) : `${isolated(name)} (${isolated(code)})`;
}
