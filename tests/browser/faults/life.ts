import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readBundle } from '../../../lib/export/read-bundle.ts';
import { paintedOn, paintedWith } from '../painted.ts';
import { press } from '../popup-page.ts';
import { type Reader, until } from '../reader.ts';
import { SAMPLES } from '../web.ts';
import type { Count, Fault } from './fault.ts';
import { article, askFrom, count, noteOf, ownPage, write } from './writing.ts';

const notesOf = (many: number) => Array.from({ length: many }, (_, n) => noteOf(n));

/** Writes notes, begins one in an open article, has something done to the extension under that page, and counts once it is back. */
const under = (name: string, deed: (reader: Reader) => Promise<void>): Fault => ({
  name,
  cannot: () => undefined,
  async run(trial) {
    const reader = await trial.start();
    const page = await reader.visit(SAMPLES['hoi-nghi']);
    await paintedWith(page, 'person');
    const own = await reader.openOwn('popup.html', page);
    const before = await write(own, notesOf(20));
    const draft = { note: noteOf(50), article, isNew: true };
    const isDraftKept = (await askFrom(own, 'keepDraft', { draft })).ok;
    await deed(reader);
    const back = await until('the extension to be back', () => ownPage(reader));
    const after = await until('notes to be kept again', async () => {
      const some = await write(back, [noteOf(100)]);
      return some.kept.length > 0 && some;
    });
    // The page is read anew, and only once.
    await page.bringToFront();
    await page.reload();
    await paintedWith(page, 'person');
    const kept = [...before.kept, ...after.kept];
    const counted = await count(back, [...before.written, ...after.written], kept);
    const found = await askFrom(back, 'draftOf', { id: draft.note.id });
    trial.leave(reader);
    return { ...counted, lost: counted.lost + (isDraftKept && found.ok ? 0 : 1) };
  },
});

/** The extension updated while an article is open. */
export const updated = under('updated', (reader) => reader.update());

/** The extension switched off and on again while an article is open. */
export const turnedOff = under('turned-off', async (reader) => {
  await reader.turn(false);
  await pause(300);
  await reader.turn(true);
});

/** The reader clears what all sites stored, from the browser's own settings, while an article is open. */
export const sitesCleared = under('sites-cleared', (reader) => reader.clearSites());

/** The browser killed while all notes are saved to a file: the notebook is as it was, and no half file passes for a whole one. */
export const killBackup: Fault = {
  name: 'kill-backup',
  cannot: () => undefined,
  async run(trial) {
    const { folder, random } = trial;
    const downloads = join(folder, 'downloads');
    rmSync(downloads, { recursive: true, force: true });
    const reader = await trial.start();
    const own = await ownPage(reader);
    await reader.set(own, 'language', 'vi');
    const before = await write(own, notesOf(300));
    const notebook = await reader.openOwn('notebook.html#files');
    await notebook.waitForSelector('select');
    await notebook.select('select', 'json');
    await press(notebook, 'Xuất 300 ghi chú');
    await pause(400 * random());
    await reader.kill();
    const again = await trial.start();
    const page = await ownPage(again);
    await askFrom(page, 'compareCopies', null);
    const counted = await count(page, before.written, before.kept);
    trial.leave(again);
    const files = existsSync(downloads)
      ? readdirSync(downloads).filter((each) => each.endsWith('.json'))
      : [];
    const halves = files.filter((file) => {
      const read = readBundle(readFileSync(join(downloads, file), 'utf8'));
      return read.ok && read.bundle.notes.length !== before.kept.length;
    });
    return { ...counted, lost: counted.lost + halves.length };
  },
};

/** A private window beside notes that are kept: we do not run there, and nothing of it is kept. */
export const privateWindow: Fault = {
  name: 'private-window',
  cannot: () => undefined,
  async run(trial): Promise<Count> {
    const first = await trial.start();
    const before = await write(await ownPage(first), notesOf(20));
    await first.close();
    const secret = await trial.start({ isPrivate: true });
    const page = await secret.visitPrivately(SAMPLES['hoi-nghi']);
    await pause(2_000);
    const seen = Object.keys(await paintedOn(page)).length;
    await secret.close();
    const again = await trial.start();
    const counted = await count(await ownPage(again), before.written, before.kept);
    trial.leave(again);
    return { ...counted, lost: counted.lost + seen };
  },
};
