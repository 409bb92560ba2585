import type { Fault } from './fault.ts';
import { askFrom, count, noteOf, ownPage, write } from './writing.ts';

/** Room for some dozens of long notes. */
const ROOM = 2 * 1024 * 1024;

/**
 * The browser is told to give us no more room while notes are written, though the disk has some. As it is, `unlimitedStorage` goes
 * before that and nothing is refused; should a browser refuse one day, it must be said, and nothing lost.
 */
export const quota: Fault = {
  name: 'quota',
  cannot: (name) =>
    name === 'firefox' ? 'Firefox lets an extension with unlimitedStorage fill the disk' : undefined,
  async run(trial) {
    const reader = await trial.start();
    const own = await ownPage(reader);
    const before = await write(
      own,
      Array.from({ length: 20 }, (_, n) => noteOf(n)),
    );
    const session = await own.createCDPSession();
    await session.send('Storage.overrideQuotaForOrigin', { origin: reader.origin, quotaSize: ROOM });
    const full = await write(
      own,
      Array.from({ length: 400 }, (_, n) => noteOf(100 + n, true)),
    );
    const isFull = full.kept.length < full.written.length;
    const keeping = await askFrom(own, 'keeping', null);
    const isTold = keeping.ok && (keeping.value.trouble === 'store-full') === isFull;
    await reader.close();
    const again = await trial.start();
    const page = await ownPage(again);
    await askFrom(page, 'compareCopies', null);
    const counted = await count(page, [...before.written, ...full.written], [...before.kept, ...full.kept]);
    const more = await write(page, [noteOf(3_000)]);
    trial.leave(again);
    return { ...counted, lost: counted.lost + (more.kept.length === 1 ? 0 : 1) + (isTold ? 0 : 1) };
  },
};
