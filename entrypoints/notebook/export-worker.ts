import { exportFile } from '../../lib/export/export-file.ts';
import { previewOf } from '../../lib/export/preview.ts';
import { Database } from '../../lib/store/database.ts';
import { take, takeDrafts, takeSome } from '../../lib/store/take.ts';
import type { Order, Told } from './export-order.ts';

/** Reads and writes in a thread of its own, however much it is: no page stands still for it, and it is stopped by ending it. */

/** So many notes are shown beforehand. */
const SHOWN = 3;
/** Ms between two words on how far it is. */
const PAUSE = 100;

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  work(data).then(tell, (error: unknown) =>
    tell({
      told: 'failed',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }),
  );
});

const tell = (told: Told): void => postMessage(told);

async function work({ make, scope, format, at, title, extras }: Order): Promise<Told> {
  const database = new Database();
  try {
    const found = await (make === 'preview' ? takeSome(database, scope, SHOWN) : take(database, scope));
    const { notes, unreadable } = found;
    if (notes.length === 0 && (make === 'preview' || unreadable.length === 0)) return { told: 'none' };
    const bundle = extras ? { ...found, extras: { ...extras, drafts: await takeDrafts(database) } } : found;
    if (make === 'preview') return { told: 'preview', preview: await previewOf(format, found, at) };
    tell({ told: 'step', done: 0, total: notes.length });
    let told = performance.now();
    const file = await exportFile(format, bundle, {
      at,
      ...(title === undefined ? {} : { title }),
      step: (done, total) => {
        if (performance.now() - told < PAUSE) return;
        told = performance.now();
        tell({ told: 'step', done, total });
      },
    });
    const blob = new Blob([file.contents], { type: file.mime });
    return {
      told: 'file',
      file: { name: file.name, blob, count: file.count, unreadable: unreadable.length },
    };
  } finally {
    database.close();
  }
}
