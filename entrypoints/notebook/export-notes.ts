import { readCorrections } from '../../lib/browser/corrections.ts';
import { rememberBackup } from '../../lib/browser/last-backup.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { chosenSettings } from '../../lib/browser/settings.ts';
import type { FormatId } from '../../lib/export/format-ids.ts';
import type { ArticleId } from '../../lib/notes/note.ts';
import type { Scope } from '../../lib/store/take.ts';
import type { MadeFile, Order, Told } from './export-order.ts';
import ExportWorker from './export-worker.ts?worker';

/** What came of an export: the file, how many notes it holds, and how many records could not be read for it. */
export type Exported = { readonly file: string; readonly count: number; readonly unreadable: number };

type Heard = { readonly step?: (done: number, total: number) => void; readonly signal?: AbortSignal };
type Made = Extract<Told, { readonly told: 'file' | 'preview' | 'none' }>;

/** Hands the reader a file with the notes of one article, or of all. Undefined where there are none; throws where the store cannot be read. */
export async function exportAs(format: FormatId, article?: ArticleId): Promise<Exported | undefined> {
  const scope: Scope = article === undefined ? { of: 'all' } : { of: 'article', article };
  return takeAway({ format, scope, ...(article === undefined ? { title: '' } : {}) });
}

/** Makes a file and hands it over; all notes as our own JSON are a backup, and remembered as one. */
export async function takeAway(
  what: Pick<Order, 'format' | 'scope' | 'title'>,
  heard?: Heard,
): Promise<Exported | undefined> {
  const at = new Date().toISOString();
  const isBackup = what.scope.of === 'all' && what.format === 'json';
  const extras = isBackup ? { extras: await extrasNow() } : {};
  const made = await order({ ...what, make: 'file', at, ...extras }, heard);
  if (made.told !== 'file') return undefined;
  const exported = handOver(made.file);
  if (isBackup) await rememberBackup({ at, notes: exported.count });
  return exported;
}

/** All there is as one file, for a folder; undefined where there is nothing. */
export async function makeBackup(): Promise<{ blob: Blob; notes: number; at: string } | undefined> {
  const at = new Date().toISOString();
  const made = await order({
    make: 'file',
    format: 'json',
    scope: { of: 'all' },
    at,
    extras: await extrasNow(),
  });
  return made.told === 'file' ? { blob: made.file.blob, notes: made.file.count, at } : undefined;
}

const extrasNow = async (): Promise<NonNullable<Order['extras']>> => ({
  corrections: await readCorrections(),
  settings: await chosenSettings(),
});

/** Gives a file that was made to the reader. */
function handOver({ name, blob, count, unreadable }: MadeFile): Exported {
  saveFile(name, blob);
  return { file: name, count, unreadable };
}

/** Has something made in a thread of its own; `signal` ends that at once. Throws where it fails or is ended. */
export function order(what: Order, { step, signal }: Heard = {}): Promise<Made> {
  const worker = new ExportWorker();
  return new Promise<Made>((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
    worker.addEventListener('error', ({ message }) => reject(new Error(`export: ${message}`)));
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (data.told === 'step') step?.(data.done, data.total);
      else if (data.told === 'failed') reject(new Error(`export: ${data.message}`));
      else resolve(data);
    });
    worker.postMessage(what);
  }).finally(() => worker.terminate());
}
