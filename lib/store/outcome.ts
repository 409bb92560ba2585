/** Why the store could not do what it was asked. */
export type Trouble =
  | StoreTrouble
  /** The database was written by a later release: nothing of it is touched. */
  | 'store-newer'
  /** An old page of ours holds the database, so that it cannot be brought up to date. */
  | 'store-blocked'
  | 'not-found'
  | 'changed-elsewhere';

/** What the disk did to us: nothing is written any more until the browser restarts. */
export type StoreTrouble = 'store-full' | 'store-broken';

/** What the store did, or why it did not. Never an exception. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: Trouble };

export const kept = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const refused = (why: Trouble): { readonly ok: false; readonly why: Trouble } => ({ ok: false, why });

/** Thrown inside a transaction so that all of it is undone; ends as an `Outcome`. */
export class Refusal extends Error {
  readonly why: Trouble;
  constructor(why: Trouble) {
    super(why);
    this.why = why;
  }
}

/** Why something failed. Libraries wrap what was thrown: the first word may lie in `inner`, one or more levels down. */
export function troubleOf(error: unknown): Trouble {
  for (const each of layersOf(error)) {
    if (each instanceof Refusal) return each.why;
    if ('name' in each && each.name === 'QuotaExceededError') return 'store-full';
  }
  return 'store-broken';
}

/** Whether it was we who said no, and not the browser. */
export const isRefusal = (error: unknown): boolean =>
  [...layersOf(error)].some((each) => each instanceof Refusal);

function* layersOf(error: unknown): Generator<object> {
  for (let each = error, depth = 0; depth < 5 && each instanceof Object; depth++) {
    yield each;
    each = 'inner' in each ? each.inner : undefined;
  }
}
