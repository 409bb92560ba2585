/** How long a slice may hold the main thread, in milliseconds. */
const SLICE = 6;

/** Drives a generator to its end in slices, letting the page breathe between them. Undefined when `signal` aborts first. */
export async function inSlices<T>(
  steps: Generator<undefined, T, undefined>,
  signal: AbortSignal,
  now: () => number = () => performance.now(),
): Promise<T | undefined> {
  for (;;) {
    const until = now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) return signal.aborted ? undefined : step.value;
    } while (now() < until);
    await breath();
    if (signal.aborted) return undefined;
  }
}

/** Resolves after the page had its turn. */
export function breath(): Promise<void> {
  // Not `scheduler.yield()`: what goes on after it runs before the page's own timers and messages, which then starve.
  if ('scheduler' in globalThis && 'postTask' in scheduler) return scheduler.postTask(() => undefined);
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

declare const scheduler: { postTask(task: () => undefined): Promise<undefined> };
