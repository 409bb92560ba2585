import { report } from './report.ts';

/** How much room the browser gives us, in bytes. `isLow`: the reader should be told before the disk is full. */
export type Room = { readonly used: number; readonly free: number; readonly isLow: boolean };

/** Below this the browser itself gets into trouble: its own files grow by as much in a day of reading. */
const LOW = 200 * 1024 * 1024;

/** Asks how much room there is; undefined where the browser does not say. */
export async function roomLeft(): Promise<Room | undefined> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    if (quota === undefined || usage === undefined) return undefined;
    const free = Math.max(0, quota - usage);
    return { used: usage, free, isLow: free < LOW };
  } catch (error) {
    report('room', error);
    return undefined;
  }
}

/** Asks the browser never to clear our storage to make room. With `unlimitedStorage` nobody is asked; only pages can, no worker. */
export async function stayForGood(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch (error) {
    report('room', error);
    return false;
  }
}
