import { setTimeout as pause } from 'node:timers/promises';
import type { Note } from '../../../lib/notes/note.ts';
import { until } from '../reader.ts';
import type { Fault } from './fault.ts';
import { article, askFrom, count, noteOf, ownPage, writeUntilKilled } from './writing.ts';

/** `kill -9` of the whole browser while notes are written. */
export const kill: Fault = {
  name: 'kill',
  cannot: () => undefined,
  async run(trial) {
    const reader = await trial.start();
    const { written, kept } = await writeUntilKilled(reader, 300 + 1_200 * trial.random());
    const again = await trial.start();
    const counted = await count(await ownPage(again), written, kept);
    trial.leave(again);
    return counted;
  },
};

/** `kill -9` while drafts are typed: what was answered as kept is there. */
export const killWhileTyping: Fault = {
  name: 'kill-while-typing',
  cannot: () => undefined,
  async run(trial) {
    const reader = await trial.start();
    const own = await ownPage(reader);
    let [asked, kept, isOver] = [0, -1, false];
    const typing = (async () => {
      for (; !isOver; asked++) {
        const draft = { note: { ...noteOf(0), body: `chữ thứ ${asked}` }, article, isNew: true };
        const answer = await askFrom(own, 'keepDraft', { draft }).catch(() => undefined);
        if (answer?.ok) kept = asked;
      }
    })();
    await until('a first draft to be kept', () => kept >= 0);
    await pause(300 + 700 * trial.random());
    isOver = true;
    await reader.kill();
    await typing;
    const again = await trial.start();
    const draft = await askFrom(await ownPage(again), 'draftOf', { id: noteOf(0).id });
    trial.leave(again);
    const found = draft.ok ? Number(/\d+$/.exec(draft.value.note.body)?.[0] ?? -1) : -1;
    const isThere = found >= kept;
    return {
      written: asked,
      acknowledged: kept + 1,
      found: isThere ? kept + 1 : found + 1,
      lost: isThere ? 0 : kept - found,
    };
  },
};

/**
 * The background killed while it is asked, once for each note. A page asks once more, as all of ours do: then it must be
 * answered, and the note be there once.
 */
export const killBackground: Fault = {
  name: 'kill-background',
  cannot: () => undefined,
  async run(trial) {
    const reader = await trial.start();
    const own = await ownPage(reader);
    const notes = Array.from({ length: 12 }, (_, n) => noteOf(n));
    const kept: Note[] = [];
    for (const note of notes) {
      const asked = askFrom(own, 'saveNote', { note, article });
      await pause(30 * trial.random());
      await reader.killBackground();
      let answer = await asked;
      if (!answer.ok) {
        await pause(250);
        answer = await askFrom(own, 'saveNote', { note, article });
      }
      if (answer.ok) kept.push(note);
    }
    const counted = await count(own, notes, kept);
    const all = await askFrom(own, 'notesOf', { article: article.id });
    trial.leave(reader);
    const tooMany = all.ok ? Math.max(0, all.value.length - notes.length) : 0;
    return { ...counted, lost: notes.length - counted.found + tooMany };
  },
};
