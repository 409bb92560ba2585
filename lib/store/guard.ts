import { isRefusal, kept, type Outcome, refused, type StoreTrouble, troubleOf } from './outcome.ts';

/**
 * Stands before every write. After the first error of the disk nothing is written until the browser restarts:
 * a store that was full once and is written again is empty after the next start.
 */
export type Guard = {
  /** Set once the disk failed; then only reading is left. */
  readonly trouble: () => Promise<StoreTrouble | undefined>;
  write<T>(work: () => Promise<T>): Promise<Outcome<T>>;
  read<T>(work: () => Promise<T>): Promise<Outcome<T>>;
};

/** What outlives this context and ends with the browser: where the guard keeps what happened. */
export type Memory = {
  recall(): Promise<unknown>;
  remember(trouble: StoreTrouble): Promise<void>;
};

type From = {
  /** Hears each error once, for the reporter. */
  readonly onError: (error: unknown) => void;
  /** Comes before all work: whether the database may be used. */
  readonly opened?: () => Promise<void>;
  readonly memory?: Memory;
  /** Tries to make the database good after it could not be read; then it is read once more. */
  readonly repair?: () => Promise<void>;
};

/** Makes a guard. */
export function makeGuard({ onError, opened = async () => {}, memory, repair }: From): Guard {
  let trouble: StoreTrouble | undefined;
  let wasRepaired = false;

  const recall = async (): Promise<StoreTrouble | undefined> => {
    const before = trouble ?? (await memory?.recall().catch(onError));
    if (before === 'store-full' || before === 'store-broken') trouble = before;
    return trouble;
  };
  const fail = async (why: StoreTrouble): Promise<void> => {
    trouble ??= why;
    await memory?.remember(trouble).catch(onError);
  };
  const outcomeOf = async <T>(work: () => Promise<T>, isWrite: boolean): Promise<Outcome<T>> => {
    try {
      await opened();
      return kept(await work());
    } catch (error) {
      if (isRefusal(error)) return refused(troubleOf(error));
      onError(error);
      const why = troubleOf(error) === 'store-full' ? 'store-full' : 'store-broken';
      if (!isWrite && why === 'store-broken' && (await repaired())) return outcomeOf(work, false);
      if (isWrite || why === 'store-full') await fail(why);
      return refused(why);
    }
  };
  const repaired = async (): Promise<boolean> => {
    if (!repair || wasRepaired) return false;
    wasRepaired = true;
    return repair().then(
      () => true,
      () => false,
    );
  };
  return {
    trouble: recall,
    async write(work) {
      const before = await recall();
      return before ? refused(before) : outcomeOf(work, true);
    },
    read: (work) => outcomeOf(work, false),
  };
}
