import { failed } from '../../lib/browser/answer.ts';
import type { Answer, ToBackground } from '../../lib/browser/messages.ts';
import type { Sender } from '../../lib/browser/messaging.ts';
import { REQUESTS, type Requests } from '../../lib/browser/requests.ts';
import { parseBy } from '../../lib/notes/schema.ts';

type Replies = { [Name in keyof ToBackground]: ReturnType<ToBackground[Name]> };
/** How one message is answered, once it is known to be sound. */
type Answerer<Name extends keyof ToBackground> = (
  request: Requests[Name],
  sender: Sender,
) => Promise<Answer<Replies[Name]>>;

/** Lets only requests of the right shape through; what a sender added beside it is left out. */
export function checked<Name extends keyof ToBackground>(name: Name, answer: Answerer<Name>): Answerer<Name> {
  return async (request, sender) => {
    const parsed = parseBy<Requests[Name]>(REQUESTS[name], request);
    return parsed.ok ? answer(parsed.value, sender) : failed('bad-message');
  };
}
