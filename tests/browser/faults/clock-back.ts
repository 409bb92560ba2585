import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { editNote } from '../../../lib/notes/make.ts';
import { databaseFolder } from './damage.ts';
import type { Fault } from './fault.ts';
import { article, askFrom, count, noteOf, ownPage, write } from './writing.ts';

const SHIM = fileURLToPath(new URL('shifted-clock.c', import.meta.url));
/** Some three years back: before anything that the reader wrote. */
const SHIFT = -100_000_000;

/**
 * The clock is set back, and the reader writes on: edits and deletes with times that lie before those of what they change. Then
 * the database goes, and the second copy must know what came last.
 */
export const clockBack: Fault = {
  name: 'clock-back',
  cannot: () => {
    if (process.platform !== 'linux') return 'only Linux can be made to tell another time';
    return spawnSync('cc', ['--version']).status === 0 ? undefined : 'no C compiler (cc) for the shim';
  },
  async run(trial) {
    const { name, folder } = trial;
    const profile = join(folder, 'profile');
    const shim = join(folder, 'shifted-clock.so');
    const compiled = spawnSync('cc', ['-O2', '-shared', '-fPIC', '-o', shim, SHIM, '-ldl']);
    if (compiled.status !== 0) throw new Error(`the shim does not compile: ${compiled.stderr}`);

    const first = await trial.start();
    const before = await write(
      await ownPage(first),
      Array.from({ length: 20 }, (_, n) => noteOf(n)),
    );
    await first.close();

    const back = await trial.start({ env: { LD_PRELOAD: shim, CLOCK_SHIFT: String(SHIFT) } });
    const own = await ownPage(back);
    const now = await own.evaluate(() => new Date().toISOString());
    if (Date.parse(now) > Date.now() + SHIFT / 2) throw new Error(`the clock was not set back: ${now}`);
    const edits = before.kept.slice(0, 10).map((note) => editNote(note, { body: `${note.body} Sửa.` }, now));
    const kept = [...before.kept.slice(10)];
    for (const [n, note] of edits.entries()) {
      const base = before.kept[n]?.updatedAt ?? '';
      if ((await askFrom(own, 'saveNote', { note, article, base })).ok) kept.push(note);
    }
    const [gone] = kept;
    const trashed = gone && (await askFrom(own, 'trashNote', { id: gone.id }));
    const after = await write(own, [noteOf(100), noteOf(101)]);
    await back.kill();
    rmSync(databaseFolder(name, profile), { recursive: true });

    const again = await trial.start();
    const page = await ownPage(again);
    await askFrom(page, 'compareCopies', null);
    const all = [...kept.filter((note) => !trashed?.ok || note !== gone), ...after.kept];
    const counted = await count(page, [...before.written, ...edits, ...after.written], all);
    const there = await askFrom(page, 'notesOf', { article: article.id });
    // What was thrown away while the clock was wrong has not come back.
    const isBack = there.ok && there.value.some(({ id }) => trashed?.ok && id === gone?.id);
    trial.leave(again);
    return { ...counted, lost: counted.lost + (isBack ? 1 : 0) };
  },
};
