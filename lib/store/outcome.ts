/** Why the store could not do what it was asked. */
export type Trouble = 'store-full' | 'store-broken' | 'not-found' | 'changed-elsewhere';

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
