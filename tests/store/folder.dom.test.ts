import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canChooseFolder, chooseFolder, mayWrite, writeBackup } from '../../lib/browser/backup-folder.ts';
import { json } from '../../lib/export/json.ts';
import { makeArticle, makeNote } from '../../lib/notes/make.ts';
import { FolderMemory } from '../../lib/store/folder.ts';

const AT = '2026-08-19T01:00:00.000Z';
const USUAL = 'chu-giai-sao-luu.json';
const article = makeArticle({ url: 'https://a.vn/1', title: 'Một' }, AT);

/** A backup of so many notes, as the notebook writes it. */
function backup(count: number) {
  const notes = Array.from({ length: count }, (_, n) =>
    makeNote({ id: `n${n}`, article: article.id, now: AT, quote: `Câu ${n}` }),
  );
  return { blob: new Blob([json.render({ articles: [article], notes }, AT)]), notes: count, at: AT };
}

let folder: FileSystemDirectoryHandle;
beforeEach(async () => {
  // The browser's own disk stands for the reader's: the handles are the same.
  folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('sao-luu', { create: true });
});
afterEach(async () => {
  await (await navigator.storage.getDirectory()).removeEntry('sao-luu', { recursive: true });
});

const put = async (name: string, words: string): Promise<void> => {
  const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
  await stream.write(words);
  await stream.close();
};
const read = async (name: string) => (await (await folder.getFileHandle(name)).getFile()).text();
async function names(): Promise<string[]> {
  const found: string[] = [];
  for await (const name of folder.keys()) found.push(name);
  return found.toSorted();
}

describe('a folder kept up to date', () => {
  it('has one file, written over while it grows', async () => {
    for (const count of [1, 3, 3]) {
      expect(await writeBackup(folder, backup(count))).toEqual({ file: USUAL, isBeside: false });
    }
    expect(await names()).toEqual([USUAL]);
    expect(await read(USUAL)).toBe(await backup(3).blob.text());
  });

  it('never has a fuller backup replaced by an emptier one, unless the reader wants it', async () => {
    await writeBackup(folder, backup(5));
    const beside = { file: 'chu-giai-sao-luu-2026-08-19.json', isBeside: true };
    expect(await writeBackup(folder, backup(2))).toEqual(beside);
    expect(await writeBackup(folder, backup(1))).toEqual({
      file: 'chu-giai-sao-luu-2026-08-19-2.json',
      isBeside: true,
    });
    expect(await read(USUAL)).toBe(await backup(5).blob.text());
    expect(await read(beside.file)).toBe(await backup(2).blob.text());
    expect(await writeBackup(folder, backup(1), true)).toEqual({ file: USUAL, isBeside: false });
    expect(await read(USUAL)).toBe(await backup(1).blob.text());
  });

  it('never has a file of another kind written over; one that was begun and never filled is', async () => {
    await put(USUAL, '{"format":"chu-giai","version":9,"rows":[]}');
    expect(await writeBackup(folder, backup(1), true)).toMatchObject({ isBeside: true });
    expect(await read(USUAL)).toBe('{"format":"chu-giai","version":9,"rows":[]}');
    await put(USUAL, '');
    expect(await writeBackup(folder, backup(1))).toEqual({ file: USUAL, isBeside: false });
  });

  it('is remembered after the page is closed, until the reader leaves it', async () => {
    const memory = new FolderMemory();
    await memory.keep(folder);
    memory.close();
    const again = new FolderMemory();
    expect(await (await again.recall())?.isSameEntry(folder)).toBe(true);
    await again.keep(undefined);
    expect(await again.recall()).toBeUndefined();
    await again.delete();
  });

  it('is asked for in a click, and for leave again', async () => {
    const asked: unknown[] = [];
    const answers: (() => Promise<unknown>)[] = [
      async () => folder,
      () => Promise.reject(new DOMException('no', 'AbortError')),
    ];
    Reflect.set(globalThis, 'showDirectoryPicker', (options: unknown) => {
      asked.push(options);
      return answers.shift()?.();
    });
    expect(canChooseFolder()).toBe(true);
    expect(await chooseFolder()).toBe(folder);
    expect(await chooseFolder()).toBeUndefined();
    expect(asked).toMatchObject([{ mode: 'readwrite' }, {}]);
    const shut = (answer: string) => ({
      queryPermission: async () => 'prompt',
      requestPermission: async ({ mode }: { mode: string }) => (mode === 'readwrite' ? answer : 'denied'),
    });
    const of = (answer: string) => Object.assign(Object.create(folder), shut(answer));
    expect(await mayWrite(folder)).toBe(true);
    expect([await mayWrite(of('granted')), await mayWrite(of('granted'), true)]).toEqual([false, true]);
    expect(await mayWrite(of('denied'), true)).toBe(false);
  });
});
