import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { json } from '../../../lib/export/json.ts';
import { editNote } from '../../../lib/notes/make.ts';
import type { Note } from '../../../lib/notes/note.ts';
import { paintedWith } from '../painted.ts';
import { press } from '../popup-page.ts';
import { type Reader, until } from '../reader.ts';
import { selectSentence } from '../sentence.ts';
import { SAMPLES } from '../web.ts';
import type { Fault } from './fault.ts';
import { article, askFrom, count, noteOf, ownPage, write } from './writing.ts';

/** How often the one note is written by all pages together. */
const TIMES = 1_000;

/**
 * Two tabs with an editor in each, popup, panel and notebook write one note, each on from what it read last: whoever was overtaken
 * is told, and nothing is overwritten unseen.
 */
export const manyWriters: Fault = {
  name: 'many-writers',
  cannot: () => undefined,
  async run(trial) {
    const reader = await trial.start();
    const writers: (Page | Frame)[] = [await editorInTab(reader), await editorInTab(reader)];
    for (const path of ['popup.html', 'sidepanel.html', 'notebook.html'])
      writers.push(await reader.openOwn(path));
    const [first] = writers;
    if (!first) throw new Error('nowhere to write from');
    await write(first, [noteOf(0)]);
    let [asked, kept, serial] = [0, 0, 0];
    // Each kept version holds a line of its own: a version that was overwritten unseen is missed in the last one.
    const lines: string[] = [];
    await Promise.all(
      writers.map(async (own, who) => {
        while (asked < TIMES) {
          asked++;
          const note = await current(own);
          const line = `${who}.${serial++}`;
          const next = editNote(
            note,
            { body: `${note.body}\n${line}` },
            new Date(Date.parse(note.updatedAt) + 1).toISOString(),
          );
          const answer = await askFrom(own, 'saveNote', { note: next, article, base: note.updatedAt });
          if (!answer.ok) continue;
          kept++;
          lines.push(line);
        }
      }),
    );
    await reader.close();
    const again = await trial.start();
    const { body } = await current(await ownPage(again));
    trial.leave(again);
    const there = new Set(body.split('\n'));
    const found = lines.filter((line) => there.has(line)).length;
    const wrote = new Set(lines.map((line) => line.split('.')[0])).size;
    if (wrote < writers.length) throw new Error(`only ${wrote} of ${writers.length} had anything kept`);
    return { written: asked, acknowledged: kept, found, lost: kept - found };
  },
};

/** The editor of a new note over a sentence of an article in a tab of its own. */
async function editorInTab(reader: Reader): Promise<Frame> {
  const page = await reader.visit(SAMPLES['bo-nhiem']);
  await paintedWith(page, 'person');
  await selectSentence(page);
  const popup = await reader.openOwn('popup.html', page);
  await reader.ask(popup, 'startNote', null);
  const editor = await reader.editorIn(page);
  await popup.close();
  return editor;
}

async function current(own: Page | Frame): Promise<Note> {
  const notes = await askFrom(own, 'notesOf', { article: article.id });
  const note = notes.ok ? notes.value[0] : undefined;
  if (!note) throw new Error('the note is gone while it is written');
  return note;
}

/** The browser killed while a file is brought in: all of it is there or nothing, and what was there before in any case. */
export const killImport: Fault = {
  name: 'kill-import',
  cannot: () => undefined,
  async run(trial) {
    const reader = await trial.start();
    const own = await ownPage(reader);
    await reader.set(own, 'language', 'vi');
    const before = await write(
      own,
      Array.from({ length: 10 }, (_, n) => noteOf(n)),
    );
    const coming = Array.from({ length: 600 }, (_, n) => noteOf(100 + n));
    const file = join(trial.folder, 'so.json');
    writeFileSync(file, json.render({ articles: [article], notes: coming }, '2026-08-19T01:00:00.000Z'));
    const notebook = await reader.openOwn('notebook.html#files');
    const field = await notebook.waitForSelector('input[type=file]');
    await field?.uploadFile(file);
    await press(notebook, 'Nhập 600 ghi chú');
    await pause(600 * trial.random());
    const isTold = await notebook
      .evaluate(() => document.body.textContent.includes('Đã nhập 600'))
      .catch(() => false);
    await reader.kill();

    const again = await trial.start();
    const page = await ownPage(again);
    await askFrom(page, 'compareCopies', null);
    const answer = await until('the notes to be read', async () => {
      const notes = await askFrom(page, 'notesOf', { article: article.id });
      return notes.ok && notes;
    });
    const some = answer.value.length - before.kept.length;
    const counted = await count(
      page,
      [...before.written, ...coming],
      isTold ? [...before.kept, ...coming] : before.kept,
    );
    trial.leave(again);
    // Half a file is a fault as well.
    return { ...counted, lost: counted.lost + (some === 0 || some === coming.length ? 0 : Math.abs(some)) };
  },
};
