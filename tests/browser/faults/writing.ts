import { setTimeout as pause } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import type { Answer, ToBackground } from '../../../lib/browser/messages.ts';
import { makeArticle, makeNote } from '../../../lib/notes/make.ts';
import type { Article, Note } from '../../../lib/notes/note.ts';
import { isSameNote } from '../../../lib/notes/same.ts';
import { type Reader, until } from '../reader.ts';
import type { Count } from './fault.ts';

const AT = Date.parse('2026-08-19T01:00:00.000Z');
const at = (n: number): string => new Date(AT + n * 1000).toISOString();

/** The article that all notes of a trial stand in. */
export const article: Article = makeArticle(
  { url: 'https://bao.sonkhe.gov.vn/thu', title: 'Bài thử' },
  at(0),
);

/** The n-th note of a trial; `long` makes the browser's files grow past their first block. Its words are few, as a language's are. */
export function noteOf(n: number, long = false): Note {
  const words = Array.from({ length: long ? 2_500 : 20 }, (_, i) =>
    (50_000 + ((i * 7919 + n * 104_729) % 997) * 1009).toString(36),
  );
  return {
    ...makeNote({ id: `thu-${n}`, article: article.id, now: at(n), quote: `đoạn thứ ${n}` }),
    body: `Ghi chú thứ ${n}: ${words.join(' ')}`,
    tags: ['thử'],
  };
}

type Api = { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Asks our background from one of our own pages, once, as it is: no second try. */
export async function askFrom<Name extends keyof ToBackground>(
  own: Page | Frame,
  name: Name,
  request: Parameters<ToBackground[Name]>[0],
): Promise<Answer<ReturnType<ToBackground[Name]>>> {
  const message = JSON.stringify({ to: 'background', ask: name, request });
  const answer = await own.evaluate(async (text) => {
    const { runtime }: Api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    try {
      return JSON.stringify(await runtime.sendMessage(JSON.parse(text)));
    } catch {
      return '{"ok":false,"why":"unreachable"}';
    }
  }, message);
  return JSON.parse(answer ?? '{"ok":false,"why":"unreachable"}');
}

/** Writes notes one after another until all are written or `isOver`; tells which were answered as kept, and `onKept` of each at once. */
export async function write(
  own: Page | Frame,
  notes: readonly Note[],
  isOver: () => boolean = () => false,
  onKept: () => void = () => undefined,
): Promise<{ readonly written: readonly Note[]; readonly kept: readonly Note[] }> {
  const written: Note[] = [];
  const kept: Note[] = [];
  for (const note of notes) {
    if (isOver()) break;
    written.push(note);
    // The page goes with its browser.
    const answer = await askFrom(own, 'saveNote', { note, article }).catch(() => undefined);
    if (!answer?.ok) continue;
    kept.push(note);
    onKept();
  }
  return { written, kept };
}

/** Writes notes without end until the browser is killed, so many ms after the first was answered as kept, however slow the machine is. */
export async function writeUntilKilled(
  reader: Reader,
  ms: number,
): Promise<Awaited<ReturnType<typeof write>>> {
  const own = await ownPage(reader);
  const all = Array.from({ length: 5_000 }, (_, n) => noteOf(n));
  let isOver = false;
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const writing = write(own, all, () => isOver, begin);
  await Promise.race([begun, writing]);
  await pause(ms);
  isOver = true;
  await reader.kill();
  return writing;
}

/** What is there of the notes that were acknowledged, each as it was written, once the browser has been started again. */
export async function count(own: Page, written: readonly Note[], kept: readonly Note[]): Promise<Count> {
  const answer = await until('the notes to be read', async () => {
    const notes = await askFrom(own, 'notesOf', { article: article.id });
    return notes.ok && notes;
  });
  const there = new Map(answer.value.map((note) => [note.id, note]));
  const found = kept.filter((note) => {
    const other = there.get(note.id);
    return other !== undefined && isSameNote(other, note);
  });
  return {
    written: written.length,
    acknowledged: kept.length,
    found: found.length,
    lost: kept.length - found.length,
  };
}

/** One of our own pages to write from. */
export const ownPage = (reader: Reader): Promise<Page> => reader.openOwn('popup.html');
