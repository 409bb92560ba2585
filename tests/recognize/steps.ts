import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';

/** Functions whose work is counted: those of these folders. */
const COUNTED = /\/lib\/(?:recognize|text)\//;

/** What the optimising compilers inline is not counted: they rest while we count. */
const OPTIMISERS = ['opt', 'maglev'];

/**
 * How many blocks of our own code a run goes through, as the engine's block coverage counts them: the same on every machine,
 * idle or busy, where seconds are not.
 */
export async function stepsOf(run: () => unknown): Promise<number> {
  const session = new Session();
  session.connect();
  for (const flag of OPTIMISERS) setFlagsFromString(`--no-${flag}`);
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    await session.post('Profiler.takePreciseCoverage');
    run();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    let steps = 0;
    for (const { url, functions } of result) {
      if (!COUNTED.test(url)) continue;
      for (const { ranges } of functions) for (const { count } of ranges) steps += count;
    }
    return steps;
  } finally {
    for (const flag of OPTIMISERS) setFlagsFromString(`--${flag}`);
    await session.post('Profiler.stopPreciseCoverage');
    session.disconnect();
  }
}
