import { ending } from './ending.ts';
import { processTerminal } from './processTerminal.ts';
import { program } from './program.ts';
import { stopOnSignals } from './stopOnSignals.ts';

/** Carries out one command line (without node and script) and ends the process with the exit code that says how it went. */
export async function main(words: readonly string[]): Promise<void> {
  const flags = words.slice(0, words.includes('--') ? words.indexOf('--') : words.length);
  const signal = stopOnSignals();
  const terminal = processTerminal({
    json: flags.includes('--json'),
    quiet: flags.some((flag) => flag === '--quiet' || flag === '-q'),
    signal,
  });
  const verb = words.find((word) => !word.startsWith('-') && word !== 'help');
  let code = 0;
  try {
    const root = await program(({ name }) => name === verb || verb === 'completion', terminal);
    await root.parseAsync(words, { from: 'user' });
  } catch (error) {
    const end = ending(error, signal);
    code = end.code;
    terminal.progress.end();
    if (terminal.json && end.document !== null && !terminal.hasResult()) terminal.out(JSON.stringify(end.document));
    else if (end.words !== null) terminal.complain(end.words);
  }
  await flushed(process.stdout);
  const fault = terminal.outputFault();
  if (fault !== null && code === 0) {
    const end = ending(Object.assign(fault, { path: 'Standard output' }), signal);
    code = end.code;
    if (end.words !== null) terminal.complain(end.words);
  }
  await flushed(process.stderr);
  process.exit(code);
}

function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()));
}
