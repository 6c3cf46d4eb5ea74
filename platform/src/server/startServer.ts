import { serve } from '@hono/node-server';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { Problem } from '../kernel/problem.ts';
import { observatoryApi, pageExists } from '../observatory/api.ts';
import { EditionShelf } from '../observatory/store.ts';
import { app } from './app.ts';
import { Assets } from './assets.ts';
import { usualPort } from './usualPort.ts';

/** What `asterism serve` is told. */
export interface ServerRequest {
  /** Editions, and folders of editions. */
  readonly places: readonly string[];
  readonly host: string;
  /** 0 takes any free one; null takes the usual one, or the next free one above where that is taken. */
  readonly port: number | null;
  /** The folder of the built pages; null serves the API alone. */
  readonly pages: string | null;
  readonly requestsAMinute: number | null;
  /** Whether a proxy stands before it, whose X-Forwarded-For says who asks. */
  readonly isBehindProxy?: boolean;
  /** Where others reach it, without a slash at its end; where it isn't told, catalogue and citations have addresses without a host. */
  readonly site?: string;
  /** Tells the one who runs it what they should know. */
  readonly tell?: (remark: string) => void;
  /** Writes one structured line. */
  readonly writeLog: (line: string) => void;
}

/** A server that runs. */
export interface RunningServer {
  readonly address: string;
  readonly port: number;
  /** Takes no more requests, answers those under way, and closes the editions. */
  stop(): Promise<void>;
}

/** Milliseconds that requests under way are given when the server stops. */
const PATIENCE = 10_000;

/** Ports above the usual one that are tried before any free one is taken. */
const MOST_TRIED = 20;

const noSuchHost = ['ENOTFOUND', 'EAI_AGAIN', 'EAI_NONAME', 'EADDRNOTAVAIL'];

/** Why nothing can be listened to there, in words where it is up to the one who runs it. */
function refusal(error: NodeJS.ErrnoException, { host, port }: ServerRequest): Error {
  const code = error.code ?? '';
  if (code === 'EADDRINUSE')
    return new Problem(422, `Port ${port} is taken: stop what uses it, or choose another with --port.`);
  if (code === 'EACCES')
    return new Problem(422, `Port ${port} takes rights that you don't have: choose one above 1023 with --port.`);
  if (noSuchHost.includes(code))
    return new Problem(
      400,
      `--host ${host} is no address of this machine: leave it out, or give 0.0.0.0 to listen on all.`,
    );
  return error;
}

/** Opens the shelf, mounts every slice's endpoints and listens. */
export async function startServer(request: ServerRequest): Promise<RunningServer> {
  const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, { write: request.writeLog });
  const shelf = await EditionShelf.open(request.places, (unreadable) => {
    log.warn({ edition: unreadable.name, reason: unreadable.reason }, 'edition can not be shown');
    request.tell?.(`Edition ${unreadable.name} can't be shown. ${unreadable.reason}`);
  });
  let isStopping = false;
  const handler = app({
    served: observatoryApi(shelf, request.site ?? ''),
    assets: request.pages === null ? null : await Assets.read(request.pages),
    isPage: (pathname) => pageExists(shelf, pathname),
    log,
    requestsAMinute: request.requestsAMinute,
    isBehindProxy: request.isBehindProxy ?? false,
    isReady: () => !isStopping,
  });
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch: handler.fetch,
        hostname: request.host,
        port: request.port ?? usualPort,
        serverOptions: { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 5000 },
      },
      ({ port }: AddressInfo) => {
        const host = request.host.includes(':') ? `[${request.host}]` : request.host;
        resolve({
          address: `http://${host}:${port}`,
          port,
          stop: () =>
            new Promise((stopped) => {
              isStopping = true;
              const leave = setInterval(() => server.closeIdleConnections(), 50);
              const giveUp = setTimeout(() => server.closeAllConnections(), PATIENCE);
              server.close(() => {
                clearInterval(leave);
                clearTimeout(giveUp);
                shelf.close();
                stopped();
              });
            }),
        });
      },
    ) as Server;
    let next = usualPort;
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && request.port === null && next !== 0) {
        next = next < usualPort + MOST_TRIED ? next + 1 : 0;
        server.listen(next, request.host);
        return;
      }
      shelf.close();
      reject(refusal(error, request));
    });
  });
}
