/** A signal that Ctrl-C or a polite kill aborts, with the name of what came as the reason; a second one ends the process at once. */
export function stopOnSignals(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(name === 'SIGTERM' ? 143 : 130);
      controller.abort(name);
    });
  }
  return controller.signal;
}
