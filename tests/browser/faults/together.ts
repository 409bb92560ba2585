import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { json } from '../../../lib/export/json.ts';
import { editNote } from '../../../lib/notes/make.ts';
import type { Note } from '../../../lib/notes/note.ts';
import { press } from '../popup-page.ts';
import { type Reader, startReader, until } from '../reader.ts';
import type { Fault, Trial } from './fault.ts';
import { deleteDatabase } from './raw.ts';
import { article, askFrom, count, noteOf, ownPage, write } from './writing.ts';

const launch = ({ name, executable, folder }: Trial): Promise<Reader> =>
  startReader({ name, executable, profile: join(folder, 'profile'), headless: true });

/** How often the one note is written by all pages together. */
const TIMES = 1_000;

/** Four of our pages write one note, each on from what it read last: whoever was overtaken is told, and nothing is overwritten unseen. */
export const manyWriters: Fault = {
  name: 'many-writers',
  cannot: () => undefined,
  async run(trial) {
    const reader = await launch(trial);
    const pages = [];
    for (const path of ['popup.html', 'notebook.html', 'options.html', 'popup.html'])
      pages.push(await reader.openOwn(path));
    const [first] = pages;
    if (!first) throw new Error('no page to write from');
    await write(first, [noteOf(0)]);
    let [asked, kept, serial] = [0, 0, 0];
    const current = async (own: Page): Promise<Note> => {
      const notes = await askFrom(own, 'notesOf', { article: article.id });
      const note = notes.ok ? notes.value[0] : undefined;
      if (!note) throw new Error('the note is gone while it is written');
      return note;
    };
    // Each kept version holds a line of its own: a version that was overwritten unseen is missed in the last one.
    const lines: string[] = [];
    await Promise.all(
      pages.map(async (own, who) => {
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
    const again = await launch(trial);
    const { body } = await current(await ownPage(again));
    await again.close();
    const there = new Set(body.split('\n'));
    const found = lines.filter((line) => there.has(line)).length;
    return { written: asked, acknowledged: kept, found, lost: kept - found };
  },
};

/** The browser killed while a file is brought in: all of it is there or nothing, and what was there before in any case. */
export const killImport: Fault = {
  name: 'kill-import',
  cannot: () => undefined,
  async run(trial) {
    const reader = await launch(trial);
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

    const again = await launch(trial);
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
    await again.close();
    // Half a file is a fault as well.
    return { ...counted, lost: counted.lost + (some === 0 || some === coming.length ? 0 : Math.abs(some)) };
  },
};

/** The database cleared away while the browser runs, and a new note written into the emptied one before anybody looks. */
export const siteData: Fault = {
  name: 'site-data-cleared',
  cannot: () => undefined,
  async run(trial) {
    const reader = await launch(trial);
    const own = await ownPage(reader);
    const before = await write(
      own,
      Array.from({ length: 30 }, (_, n) => noteOf(n)),
    );
    await deleteDatabase(own);
    const after = await write(own, [noteOf(100)]);
    await reader.close();
    const again = await launch(trial);
    const page = await ownPage(again);
    const counted = await count(page, [...before.written, ...after.written], [...before.kept, ...after.kept]);
    await again.close();
    return counted;
  },
};
