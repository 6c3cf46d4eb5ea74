/** Milliseconds within which a signal of the same name is the one before, come by two ways: from the terminal and handed on by the process that started this one. */
const SAME_SIGNAL = 500;

/** A signal that Ctrl-C or a polite kill aborts, with the name of what came as the reason; a second one ends the process at once. */
export function stopOnSignals(): AbortSignal {
  const controller = new AbortController();
  let abortedAt = -Infinity;
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.reason === name && performance.now() - abortedAt < SAME_SIGNAL) return;
      if (controller.signal.aborted) process.exit(name === 'SIGTERM' ? 143 : 130);
      abortedAt = performance.now();
      controller.abort(name);
    });
  }
  return controller.signal;
}
