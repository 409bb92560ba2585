import { backupNames, HEAD_LENGTH, notesInBackup } from '../export/backup-head.ts';

/** Where a backup was written: `isBeside` where the usual file was left alone, for it is fuller or not ours. */
export type Written = { readonly file: string; readonly isBeside: boolean };

type Picker = (options: object) => Promise<FileSystemDirectoryHandle>;

/** Whether this browser can keep a folder up to date: Chromium's can. */
export const canChooseFolder = (): boolean => picker() !== undefined;

/** Has the reader choose a folder; to be called in a click. Undefined where the reader turned away. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await picker()?.({ id: 'chu-giai', mode: 'readwrite', startIn: 'documents' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** Whether we may write there; `ask`, in a click, has the browser ask the reader again. */
export async function mayWrite(folder: FileSystemDirectoryHandle, ask = false): Promise<boolean> {
  const question: unknown = Reflect.get(folder, ask ? 'requestPermission' : 'queryPermission');
  // A folder of the browser's own needs no leave.
  if (typeof question !== 'function') return true;
  return (await question.call(folder, { mode: 'readwrite' })) === 'granted';
}

/**
 * Writes a backup of so many notes into a folder, whole or not at all. Neither a fuller backup nor a file that is none is
 * written over; `isWilling`: the reader wants that a fuller one is.
 */
export const writeBackup = (
  folder: FileSystemDirectoryHandle,
  backup: { readonly blob: Blob; readonly notes: number; readonly at: string },
  isWilling = false,
): Promise<Written> =>
  navigator.locks.request('backup-folder', async () => {
    let isBeside = false;
    for (const file of backupNames(backup.at)) {
      const there = await lookInto(folder, file);
      const isFree =
        there === 'nothing' || (typeof there === 'number' && (isWilling || there <= backup.notes));
      if (isFree) {
        await write(folder, file, backup.blob);
        return { file, isBeside };
      }
      isBeside = true;
    }
    throw new Error(`backup: no name is free in ${folder.name}`);
  });

/** How many notes the backup of this name holds; `other` where it is none. */
async function lookInto(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<number | 'nothing' | 'other'> {
  let file: File;
  try {
    file = await (await folder.getFileHandle(name)).getFile();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return 'nothing';
    throw error;
  }
  // Made and never filled: the browser was closed in between.
  if (file.size === 0) return 'nothing';
  return notesInBackup(await file.slice(0, HEAD_LENGTH).text()) ?? 'other';
}

async function write(folder: FileSystemDirectoryHandle, name: string, blob: Blob): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  // What is written stands beside the file until it is closed: a full disk leaves the old one whole.
  const stream = await handle.createWritable();
  await stream.write(blob);
  await stream.close();
  const { size } = await handle.getFile();
  if (size !== blob.size) throw new Error(`backup: ${size} of ${blob.size} bytes in ${name}`);
}

function picker(): Picker | undefined {
  const found: unknown = Reflect.get(globalThis, 'showDirectoryPicker');
  return typeof found === 'function' ? (options) => found.call(globalThis, options) : undefined;
}
