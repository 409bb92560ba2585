import { saveFile } from '../../lib/browser/save-file.ts';
import type { FormatId } from '../../lib/export/format-ids.ts';
import type { ArticleId } from '../../lib/notes/note.ts';
import type { MadeFile, Order, Told } from './export-order.ts';
import ExportWorker from './export-worker.ts?worker';

/** What came of an export: the file, how many notes it holds, and how many records could not be read for it. */
export type Exported = { readonly file: string; readonly count: number; readonly unreadable: number };

type Heard = { readonly step?: (done: number, total: number) => void; readonly signal?: AbortSignal };
type Made = Extract<Told, { readonly told: 'file' | 'preview' | 'none' }>;

/** Hands the reader a file with the notes of one article, or of all. Undefined where there are none; throws where the store cannot be read. */
export async function exportAs(format: FormatId, article?: ArticleId): Promise<Exported | undefined> {
  const all = { scope: { of: 'all' }, title: '' } as const;
  const at = new Date().toISOString();
  const made = await order({
    ...{ make: 'file', format, at },
    ...(article === undefined ? all : { scope: { of: 'article', article } }),
  });
  return made.told === 'file' ? handOver(made.file) : undefined;
}

/** Gives a file that was made to the reader. */
export function handOver({ name, blob, count, unreadable }: MadeFile): Exported {
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
