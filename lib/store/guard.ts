import { kept, type Outcome, Refusal, refused, type Trouble } from './outcome.ts';

/**
 * Stands before every write. After the first error of the disk nothing is written until the browser restarts:
 * a store that was full once and is written again is empty after the next start.
 */
export type Guard = {
  /** Set once the disk failed; then only reading is left. */
  readonly trouble: () => 'store-full' | 'store-broken' | undefined;
  write<T>(work: () => Promise<T>): Promise<Outcome<T>>;
  read<T>(work: () => Promise<T>): Promise<Outcome<T>>;
};

/** Makes a guard; `onError` hears each error once, for the reporter. */
export function makeGuard(onError: (error: unknown) => void): Guard {
  let trouble: 'store-full' | 'store-broken' | undefined;

  const outcomeOf = async <T>(work: () => Promise<T>, isWrite: boolean): Promise<Outcome<T>> => {
    try {
      return kept(await work());
    } catch (error) {
      if (error instanceof Refusal) return refused(error.why);
      onError(error);
      const why = troubleOf(error);
      if (isWrite || why === 'store-full') trouble ??= why;
      return refused(why);
    }
  };
  return {
    trouble: () => trouble,
    write: async (work) => (trouble ? refused(trouble) : outcomeOf(work, true)),
    read: (work) => outcomeOf(work, false),
  };
}

/** Dexie wraps what the browser threw: the disk's own word may lie in `inner`, one or more levels down. */
function troubleOf(error: unknown): Extract<Trouble, 'store-full' | 'store-broken'> {
  for (let each = error, depth = 0; depth < 5 && each instanceof Object; depth++) {
    if ('name' in each && each.name === 'QuotaExceededError') return 'store-full';
    each = 'inner' in each ? each.inner : undefined;
  }
  return 'store-broken';
}
