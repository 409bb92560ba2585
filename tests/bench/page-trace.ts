import type { Page } from 'puppeteer-core';

/** What scripts did on a page's main thread, in milliseconds of that thread's own time: other work on the machine does not count. */
export type OwnWork = {
  readonly all: number;
  /** The longest stretch of script within one task. */
  readonly longest: number;
  /** Compiling and running the content script to the end of its first turn. */
  readonly evaluate: number;
  /** All tasks, the browser's own work for the page too. */
  readonly tasks: number;
};

type Event = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
};

const TASK = 'RunTask';
const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'v8.callFunction', 'v8.run']);

/** Has Chromium record what its main thread does while `work` is awaited. The page must have no script of its own for `all` to be ours. */
export async function traced(page: Page, work: () => Promise<unknown>): Promise<OwnWork> {
  await page.tracing.start({
    categories: ['-*', 'devtools.timeline', 'v8.execute', 'v8', 'disabled-by-default-devtools.timeline'],
  });
  try {
    await work();
  } finally {
    await page.evaluate(() => undefined);
  }
  const recorded = await page.tracing.stop();
  return ownWork(JSON.parse(new TextDecoder().decode(recorded)).traceEvents);
}

/** Adds up the scripts' turns of the thread that did most of them. */
export function ownWork(events: readonly Event[]): OwnWork {
  const threads = new Map<string, Event[]>();
  for (const event of events) {
    if (event.ph !== 'X' || (event.name !== TASK && !SCRIPT.has(event.name))) continue;
    const key = `${event.pid} ${event.tid}`;
    const known = threads.get(key);
    if (known) known.push(event);
    else threads.set(key, [event]);
  }
  const works = [...threads.values()].map(workOn);
  return works.toSorted((a, b) => b.all - a.all)[0] ?? { all: 0, longest: 0, evaluate: 0, tasks: 0 };
}

function workOn(events: readonly Event[]): OwnWork {
  let [all, longest, evaluate, tasks, inTask] = [0, 0, 0, 0, 0];
  let [taskEnd, scriptEnd] = [0, 0];
  for (const event of events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    const spent = (event.tdur ?? event.dur ?? 0) / 1_000;
    const end = event.ts + (event.dur ?? 0);
    if (event.name === TASK) {
      if (event.ts < taskEnd) continue;
      tasks += spent;
      taskEnd = end;
      inTask = 0;
    } else if (event.ts >= scriptEnd && !isDriver(event)) {
      scriptEnd = end;
      all += spent;
      inTask += spent;
      if (event.name === 'EvaluateScript') evaluate += spent;
      longest = Math.max(longest, inTask);
    }
  }
  return { all, longest, evaluate, tasks };
}

/** What we have the page do through its driver is not what we measure. */
const isDriver = ({ args }: Event): boolean => /^pptr:|^$/.test(args?.data?.url ?? 'none');
