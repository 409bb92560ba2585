import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { readBundle } from '../../../lib/export/read-bundle.ts';
import type { NoteId } from '../../../lib/notes/note.ts';
import { press } from '../popup-page.ts';
import { until } from '../reader.ts';
import type { Fault } from './fault.ts';
import { clearAll, deleteDatabase } from './raw.ts';
import { article, askFrom, count, noteOf, ownPage, write } from './writing.ts';

const notesOf = (many: number) => Array.from({ length: many }, (_, n) => noteOf(n));

/** The database cleared away while the browser runs, and a new note written into the emptied one before anybody looks. */
export const siteData: Fault = {
  name: 'site-data-cleared',
  cannot: () => undefined,
  async run(trial) {
    const reader = await trial.start();
    const own = await ownPage(reader);
    const before = await write(own, notesOf(30));
    await deleteDatabase(own);
    const after = await write(own, [noteOf(100)]);
    await reader.close();
    const again = await trial.start();
    const page = await ownPage(again);
    const counted = await count(page, [...before.written, ...after.written], [...before.kept, ...after.kept]);
    trial.leave(again);
    return counted;
  },
};

/**
 * All is cleared, the second copy too, and then a backup is made of the little that is written afterwards: the fuller one from
 * before stays as it is, in the folder that Chromium keeps up to date, and among the downloads.
 */
export const backupAfterClearing: Fault = {
  name: 'backup-after-clearing',
  cannot: () => undefined,
  async run(trial) {
    const { name, folder } = trial;
    const downloads = join(folder, 'downloads');
    rmSync(downloads, { recursive: true, force: true });
    const reader = await trial.start();
    const own = await ownPage(reader);
    const backedUp = async (isFirst: boolean): Promise<readonly (readonly NoteId[])[]> => {
      await reader.set(own, 'language', 'vi');
      const notebook = await reader.openOwn('notebook.html#files');
      if (name === 'firefox') await press(notebook, 'Sao lưu ngay');
      // From then on it is kept up to date by itself. Nobody can click the browser's dialog: its own disk stands for the reader's.
      else if (isFirst) await notebook.evaluate(stubPicker).then(() => press(notebook, 'Chọn thư mục…'));
      const backups = await until('the backup', async () => {
        const files = name === 'firefox' ? inDownloads(downloads) : await inOwnDisk(own);
        return files.length === (isFirst ? 1 : 2) && files.map(idsIn);
      });
      await notebook.close();
      return backups;
    };
    const before = await write(own, notesOf(30));
    await backedUp(true);
    await clearAll(own);
    await reader.killBackground();
    await until('the notebook to be empty', async () => {
      const left = await askFrom(own, 'notesOf', { article: article.id });
      return left.ok && left.value.length === 0;
    });
    const after = await write(own, [noteOf(100), noteOf(101)]);
    const there = new Set((await backedUp(false)).flat());
    trial.leave(reader);
    const kept = [...before.kept, ...after.kept];
    const found = kept.filter(({ id }) => there.has(id)).length;
    const written = before.written.length + after.written.length;
    return { written, acknowledged: kept.length, found, lost: kept.length - found };
  },
};

/** The notes in a backup; fails until the file is whole. */
function idsIn(text: string): readonly NoteId[] {
  const read = readBundle(text);
  if (!read.ok) throw new Error(`no backup: ${read.why}`);
  return read.bundle.notes.map(({ id }) => id);
}

const inDownloads = (downloads: string): readonly string[] =>
  existsSync(downloads)
    ? readdirSync(downloads)
        .filter((name) => name.endsWith('.json'))
        .map((name) => readFileSync(join(downloads, name), 'utf8'))
    : [];

const inOwnDisk = async (own: Page): Promise<readonly string[]> =>
  JSON.parse(
    await own.evaluate(async () => {
      const texts: string[] = [];
      const folder = await navigator.storage.getDirectory();
      for await (const [name, handle] of folder.entries())
        if (name.endsWith('.json') && handle instanceof FileSystemFileHandle)
          texts.push(await (await handle.getFile()).text());
      return JSON.stringify(texts);
    }),
  );

const stubPicker = (): void =>
  void Reflect.set(window, 'showDirectoryPicker', () => navigator.storage.getDirectory());
