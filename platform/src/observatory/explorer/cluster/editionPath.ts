import { isAbsolute, relative, sep } from 'node:path';

/** How an edition's folder is written in a command, and in which folder that command is to be run. */
export interface EditionPath {
  readonly path: string;
  /** In the folder from which the server was started, or, where the edition lies elsewhere, in the one that holds it. */
  readonly runIn: 'start' | 'editions';
}

/** The path of an edition's folder from the one in which the server was started; its name alone where it lies outside, since a server tells nobody how its disk is laid out. */
export function editionPath(folder: string, name: string, startedIn: string): EditionPath {
  const path = relative(startedIn, folder);
  const isInside = path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
  return isInside ? { path: path.replaceAll(sep, '/'), runIn: 'start' } : { path: name, runIn: 'editions' };
}
