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
  if ('scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

declare const scheduler: { yield(): Promise<void> };
