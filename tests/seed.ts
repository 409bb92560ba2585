import fc from 'fast-check';

const { FUZZ_SEED, FUZZ_COUNT } = globalThis.process?.env ?? {};

/**
 * Property tests try the same cases each time, so that a red run is about the change it stands on; `npm run fuzz` tries others, and
 * has each property say how many it tried.
 */
fc.configureGlobal({
  seed: Number(FUZZ_SEED ?? 20260819),
  ...(FUZZ_COUNT ? { reporter: tell } : {}),
});

function tell(run: fc.RunDetails<unknown>): void {
  console.log(`fuzz: ${run.numRuns}`);
  if (run.failed) throw new Error(fc.defaultReportMessage(run));
}
