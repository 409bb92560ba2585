/** How long a slice may hold the main thread, in milliseconds. */
const SLICE = 6;

/** What our own work took, in milliseconds, without the waiting between slices. */
export class Meter {
  spent = 0;
  readonly now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.now = now;
  }

  /** Runs `work` and adds what it took. */
  time<T>(work: () => T): T {
    const began = this.now();
    try {
      return work();
    } finally {
      this.spent += this.now() - began;
    }
  }
}

/**
 * Drives a generator to its end in slices, letting the page breathe between them; `told` hears the last step of each slice.
 * Undefined when `signal` aborts first.
 */
export async function inSlices<Step, T>(
  steps: Generator<Step, T, undefined>,
  signal: AbortSignal,
  meter = new Meter(),
  told?: (step: Step) => void,
): Promise<T | undefined> {
  while (!signal.aborted) {
    const step = meter.time(() => slice(steps, meter.now));
    if (step.done) return step.value;
    told?.(step.value);
    await breath();
  }
  return undefined;
}

function slice<Step, T>(steps: Generator<Step, T, undefined>, now: () => number): IteratorResult<Step, T> {
  const until = now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done || now() >= until) return step;
  }
}

/** Resolves after the page had its turn. */
function breath(): Promise<void> {
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
