import { setTimeout as pause } from 'node:timers/promises';
import { until } from '../reader.ts';
import type { Fault } from './fault.ts';
import { dump, makeFirstRelease, makeLaterRelease, type Stores } from './raw.ts';
import { article, askFrom, count, noteOf, ownPage, write } from './writing.ts';

const notesOf = (many: number) => Array.from({ length: many }, (_, n) => noteOf(n));
/** Notes as the first release kept them. */
const firstRelease = (many: number): Stores => ({
  notes: notesOf(many).map((note) => ({ ...note, schema: 1, isDeleted: 0 })),
  articles: [{ ...article, schema: 1 }],
});

/** `kill -9` while a database of the first release is brought up to date and gets its second copy. */
export const killMigration: Fault = {
  name: 'kill-migration',
  cannot: () => undefined,
  async run(trial) {
    const reader = await trial.start();
    const own = await ownPage(reader);
    await askFrom(own, 'keeping', null);
    await makeFirstRelease(own, firstRelease(1_500));
    await reader.killBackground();
    await pause(200);
    const asked = askFrom(own, 'keeping', null).catch(() => undefined);
    await pause(500 * trial.random());
    await reader.kill();
    await asked;
    const again = await trial.start();
    const page = await ownPage(again);
    await askFrom(page, 'compareCopies', null);
    const counted = await count(page, notesOf(1_500), notesOf(1_500));
    trial.leave(again);
    return counted;
  },
};

/** An old tab holds the database and is deaf: that is said, nothing is written; once it is closed, all goes on. */
export const upgradeBlocked: Fault = {
  name: 'upgrade-blocked',
  cannot: () => undefined,
  async run(trial) {
    const reader = await trial.start();
    const [own, old] = [await ownPage(reader), await ownPage(reader)];
    await askFrom(own, 'keeping', null);
    await makeFirstRelease(old, firstRelease(20), true);
    await reader.killBackground();
    await pause(200);
    const blocked = await askFrom(own, 'saveNote', { note: noteOf(100), article });
    const isTold = !blocked.ok && blocked.why === 'store-blocked';
    await old.close();
    const after = await until('the database to be brought up to date', async () => {
      const some = await write(own, [noteOf(100)]);
      return some.kept.length > 0 && some;
    });
    await askFrom(own, 'compareCopies', null);
    const all = [...notesOf(20), ...after.kept];
    const counted = await count(own, all, all);
    trial.leave(reader);
    return { ...counted, lost: counted.lost + (isTold ? 0 : 1) };
  },
};

/** An older release opens what a later one wrote: it says so, and touches neither copy. */
export const downgrade: Fault = {
  name: 'downgrade',
  cannot: () => undefined,
  async run(trial) {
    const reader = await trial.start();
    const own = await ownPage(reader);
    const before = await write(own, notesOf(20));
    await makeLaterRelease(own);
    const laid = await dump(own);
    await reader.close();
    const again = await trial.start();
    const page = await ownPage(again);
    const refused = [
      await askFrom(page, 'saveNote', { note: noteOf(100), article }),
      await askFrom(page, 'compareCopies', null),
      await askFrom(page, 'trashNote', { id: noteOf(0).id }),
    ];
    const isTold = refused.every((answer) => !answer.ok && answer.why === 'store-newer');
    const keeping = await askFrom(page, 'keeping', null);
    const isSaid = keeping.ok && keeping.value.trouble === 'store-newer';
    const isUntouched = (await dump(page)) === laid;
    trial.leave(again);
    const found = isTold && isSaid && isUntouched ? before.kept.length : 0;
    return {
      written: before.written.length,
      acknowledged: before.kept.length,
      found,
      lost: before.kept.length - found,
    };
  },
};
