import fc from 'fast-check';

/** Property tests try the same cases each time, so that a red run is about the change it stands on; `FUZZ_SEED=$RANDOM` tries others. */
const seed = Number(globalThis.process?.env.FUZZ_SEED ?? 20260819);
fc.configureGlobal({ seed });
