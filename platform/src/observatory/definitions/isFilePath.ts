import { existsSync } from 'node:fs';

/** Whether a word that is no built-in's name is meant as a file: it is there, has a folder in it, or ends like a file. */
export function isFilePath(word: string): boolean {
  return existsSync(word) || /[/\\]/.test(word) || /\.(ya?ml|json|csv|tsv|txt)$/i.test(word);
}
