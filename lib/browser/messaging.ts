import { type Browser, browser } from 'wxt/browser';
import { answerFrom, failed } from './answer.ts';
import type { Answer, ToBackground, ToContent, ToEveryone } from './messages.ts';
import { report } from './report.ts';

/** The contexts that answer, and what each may be asked. */
type Rooms = { background: ToBackground; content: ToContent; everyone: ToEveryone };
type RoomName = keyof Rooms;
type Method = (request: never) => unknown;
export type Request<M> = M extends (request: infer R) => unknown ? R : never;
type Reply<M> = M extends Method ? ReturnType<M> : never;

/** Who asks, as the browser (not the message) says. */
export type Sender = Browser.runtime.MessageSender;

/** What a context answers. A message it has no handler for is left to others. */
export type Handlers<Api> = {
  readonly [Name in keyof Api]?: (
    request: Request<Api[Name]>,
    sender: Sender,
  ) => Answer<Reply<Api[Name]>> | Promise<Answer<Reply<Api[Name]>>>;
};

/** Asks the background. A worker that died before it answered is asked once more: every request may be repeated. */
export async function askBackground<Name extends keyof ToBackground>(
  name: Name,
  request: Request<ToBackground[Name]>,
): Promise<Answer<Reply<ToBackground[Name]>>> {
  const send = () => browser.runtime.sendMessage({ to: 'background', ask: name, request });
  const first = await reach<Reply<ToBackground[Name]>>(send);
  if (first.ok || first.why !== 'unreachable' || !isContextValid()) return first;
  await new Promise((resolve) => setTimeout(resolve, 250));
  return reach(send);
}

/** Asks the content script in a tab's own page. `unreachable`: we do not run there. */
export function askTab<Name extends keyof ToContent>(
  tab: number,
  name: Name,
  request: Request<ToContent[Name]>,
): Promise<Answer<Reply<ToContent[Name]>>> {
  return reach(() => browser.tabs.sendMessage(tab, { to: 'content', ask: name, request }, { frameId: 0 }));
}

/** Tells all open pages of the extension; nobody needs to be there. False: nobody was. */
export async function tellEveryone<Name extends keyof ToEveryone>(
  name: Name,
  request: Request<ToEveryone[Name]>,
): Promise<boolean> {
  return (await reach(() => browser.runtime.sendMessage({ to: 'everyone', ask: name, request }))).ok;
}

/** Tells our own frames in the pages of a tab: Firefox does not let them hear what is told to everyone. */
export async function tellFrames<Name extends keyof ToEveryone>(
  tab: number,
  name: Name,
  request: Request<ToEveryone[Name]>,
): Promise<void> {
  await reach(() => browser.tabs.sendMessage(tab, { to: 'everyone', ask: name, request }));
}

/** Answers what is asked of this context, until `signal` aborts. Only our own extension is heard. */
export function listen<Room extends RoomName>(
  room: Room,
  handlers: Handlers<Rooms[Room]>,
  signal?: AbortSignal,
): void {
  const onMessage = (message: unknown, sender: Sender, reply: (answer: unknown) => void): boolean => {
    const name = nameIn(message, room);
    if (name === undefined || sender.id !== browser.runtime.id || !Object.hasOwn(handlers, name))
      return false;
    const handler = handlers[name as keyof Rooms[Room]];
    if (!handler) return false;
    const request = (message as { request: Request<Rooms[Room][keyof Rooms[Room]]> }).request;
    Promise.resolve()
      .then(() => handler(request, sender))
      .catch((error: unknown) => {
        report(`${room}.${name}`, error);
        return failed('unreachable');
      })
      .then(reply);
    return true;
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal?.addEventListener('abort', () => {
    if (isContextValid()) browser.runtime.onMessage.removeListener(onMessage);
  });
}

/** False once the extension was updated, reloaded or removed under a page that still runs its old script. */
export function isContextValid(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

async function reach<T>(send: () => Promise<unknown>): Promise<Answer<T>> {
  try {
    return answerFrom<T>(await send());
  } catch {
    // Nobody there, or the context is gone: the asker is told by value.
    return failed('unreachable');
  }
}

function nameIn(message: unknown, room: RoomName): string | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  if (!('to' in message) || message.to !== room || !('ask' in message) || !('request' in message)) {
    return undefined;
  }
  return typeof message.ask === 'string' ? message.ask : undefined;
}
