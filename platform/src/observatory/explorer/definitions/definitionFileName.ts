import type { Definition } from '../../definitions/definition.ts';

/** What a definition is called as a file: letters, digits, dots and hyphens of its name and version alone, so that it is never a path. */
export function definitionFileName({ name, version }: Pick<Definition, 'name' | 'version'>, ending: string): string {
  const plain = `${name}-${version}`
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9.-]+/g, '-')
    .replaceAll(/\.{2,}/g, '.')
    .replaceAll(/^[-.]+|[-.]+$/g, '')
    .slice(0, 80);
  return `${plain === '' ? 'definition' : plain}.${ending}`;
}
