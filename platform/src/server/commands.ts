import { Command, InvalidArgumentError } from 'commander';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Terminal } from '../kernel/terminal.ts';
import { visibleLine } from '../kernel/visible.ts';
import { usualPort } from './usualPort.ts';

const builtPages = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** `asterism serve`: the explorer and the open API over editions on disk. */
export function serveCommand(terminal: Terminal): Command {
  return new Command('serve')
    .description('Serves editions: pages to explore them and an open API. It stops on Ctrl-C.')
    .argument(
      '<edition...>',
      'folders of editions, or folders that hold editions; what is added there later is shown too',
    )
    .addHelpText('after', '\nExample:\n  asterism serve out/editions --port 8080')
    .option(
      '-p, --port <number>',
      `port to listen on; 0 takes any free one (default: ${usualPort}, or the next free one above)`,
      port,
    )
    .option('--host <name>', 'address to listen on; 0.0.0.0 lets others in', '127.0.0.1')
    .option(
      '--requests-a-minute <number>',
      'requests to the API that one address may make; 0 sets no limit',
      count,
      1200,
    )
    .option('--behind-proxy', 'the limit goes by the last address of X-Forwarded-For, which a proxy in front writes')
    .option(
      '--site <address>',
      'where others reach it, e.g. https://clusters.example: for catalogue and citations',
      site,
    )
    .option('--log', 'write a structured line for each request to standard error')
    .action(
      async (
        places: string[],
        {
          port: wanted,
          host,
          requestsAMinute,
          log,
          behindProxy,
          site: reachedAt,
        }: {
          port?: number;
          host: string;
          requestsAMinute: number;
          log?: true;
          behindProxy?: true;
          site?: string;
        },
      ) => {
        const { startServer } = await import('./startServer.ts');
        const pages = existsSync(builtPages) ? builtPages : null;
        const server = await startServer({
          places,
          host,
          port: wanted ?? null,
          pages,
          requestsAMinute: requestsAMinute === 0 ? null : requestsAMinute,
          ...(reachedAt === undefined ? {} : { site: reachedAt }),
          isBehindProxy: behindProxy === true,
          tell: (remark) => terminal.note(visibleLine(remark)),
          writeLog: log === true ? (line) => terminal.note(line.trimEnd()) : () => {},
        });
        if (wanted === undefined && server.port !== usualPort)
          terminal.note(`Port ${usualPort} is taken, so ${server.port} was chosen.`);
        if (pages === null) terminal.note('The pages are not built (npm run build): only the API answers.');
        terminal.out(
          terminal.json
            ? JSON.stringify({ address: server.address })
            : `Asterism listens on ${server.address} until Ctrl-C.`,
        );
        await stopped(terminal.signal);
        terminal.note('Stopping when the requests under way are answered; Ctrl-C again stops at once.');
        await server.stop();
      },
    );
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function port(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > 65_535) throw new InvalidArgumentError('It is a whole number up to 65535.');
  return value;
}

function count(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It is a whole number.');
  return Number(text);
}

function site(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new InvalidArgumentError('It is an address such as https://clusters.example.');
  return url.href.replace(/\/+$/, '');
}
