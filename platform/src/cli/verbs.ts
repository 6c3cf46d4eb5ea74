import type { Command } from 'commander';
import type { Terminal } from '../kernel/terminal.ts';

/** One verb of the command line: where its help stands, a line on what it does, and how to get its command without loading the others. */
export interface Verb {
  readonly name: string;
  readonly group: string;
  readonly summary: string;
  readonly load: (terminal: Terminal) => Promise<Command>;
}

/** Every verb in the order in which `asterism --help` lists them. */
export const verbs: readonly Verb[] = [
  {
    name: 'map',
    group: 'Make and read editions:',
    summary: 'turn employment files into star-rated clusters',
    load: async (terminal) => (await import('../observatory/edition/commands.ts')).mapCommand(terminal),
  },
  {
    name: 'explain',
    group: 'Make and read editions:',
    summary: 'say why a cluster has its stars',
    load: async (terminal) => (await import('../observatory/edition/commands.ts')).explainCommand(terminal),
  },
  {
    name: 'verify',
    group: 'Make and read editions:',
    summary: 'check an edition against its manifest',
    load: async (terminal) => (await import('../observatory/edition/commands.ts')).verifyCommand(terminal),
  },
  {
    name: 'diff',
    group: 'Make and read editions:',
    summary: 'say which stars moved between two editions, and why',
    load: async (terminal) => (await import('../observatory/edition/commands.ts')).diffCommand(terminal),
  },
  {
    name: 'serve',
    group: 'Make and read editions:',
    summary: 'show editions in a browser, with an open API',
    load: async (terminal) => (await import('../server/commands.ts')).serveCommand(terminal),
  },
  {
    name: 'indicators',
    group: 'Measure:',
    summary: 'measure regions, industries and their relatedness',
    load: async (terminal) => (await import('../observatory/measures/commands.ts')).indicatorsCommand(terminal),
  },
  {
    name: 'shift-share',
    group: 'Measure:',
    summary: 'take the growth of regions apart',
    load: async (terminal) => (await import('../observatory/shiftShare/commands.ts')).shiftShareCommand(terminal),
  },
  {
    name: 'space',
    group: 'Measure:',
    summary: 'draw which categories or industries are near each other',
    load: async (terminal) => (await import('../observatory/space/commands.ts')).spaceCommand(terminal),
  },
  {
    name: 'definitions',
    group: 'Categories and rules:',
    summary: 'list, show, check, translate and derive cluster definitions',
    load: async (terminal) => (await import('../observatory/definitions/commands.ts')).definitionsCommand(terminal),
  },
  {
    name: 'presets',
    group: 'Categories and rules:',
    summary: 'list and show the rules that give stars',
    load: async (terminal) => (await import('../observatory/presets/commands.ts')).presetsCommand(terminal),
  },
  {
    name: 'demo',
    group: 'Data:',
    summary: 'write the made-up demonstration data',
    load: async (terminal) => (await import('../observatory/demo/commands.ts')).demoCommand(terminal),
  },
  {
    name: 'fetch',
    group: 'Data:',
    summary: "download a publisher's current files",
    load: async (terminal) => (await import('../observatory/fetch/commands.ts')).fetchCommand(terminal),
  },
  {
    name: 'completion',
    group: 'Help:',
    summary: 'print the completion script for bash, zsh or fish',
    load: async (terminal) => (await import('./completion/completionCommand.ts')).completionCommand(terminal),
  },
];
