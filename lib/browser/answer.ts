import type { Answer, Failure } from './messages.ts';

/** An answer that holds what was asked for. */
export const done = <T>(value: T): Answer<T> => ({ ok: true, value });

/** An answer that says why nothing came of it. */
export const failed = (why: Failure): { readonly ok: false; readonly why: Failure } => ({ ok: false, why });

const FAILURES: Readonly<Record<Failure, true>> = {
  'store-full': true,
  'store-broken': true,
  'store-newer': true,
  'store-blocked': true,
  'not-found': true,
  'changed-elsewhere': true,
  'bad-message': true,
  unreachable: true,
};

/** Reads what came back over the wire; anything but an answer means that nobody was there. */
export function answerFrom<T>(reply: unknown): Answer<T> {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) return failed('unreachable');
  if (reply.ok === true && 'value' in reply) return done(reply.value as T);
  const why = 'why' in reply && typeof reply.why === 'string' ? reply.why : '';
  return failed(Object.hasOwn(FAILURES, why) ? (why as Failure) : 'unreachable');
}
