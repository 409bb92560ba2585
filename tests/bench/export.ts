import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Bundle } from '../../lib/export/format.ts';
import { FORMAT_IDS } from '../../lib/export/format-ids.ts';
import { loadFormat } from '../../lib/export/formats.ts';
import { json } from '../../lib/export/json.ts';
import { jsonld } from '../../lib/export/jsonld.ts';
import { planImport } from '../../lib/export/plan-import.ts';
import { readFile } from '../../lib/export/read-file.ts';
import { makeArticle, makeNote } from '../../lib/notes/make.ts';
import { CATEGORIES } from '../../lib/notes/note.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import { bringIn } from '../../lib/store/bring-in.ts';
import { Database } from '../../lib/store/database.ts';
import { makeGuard } from '../../lib/store/guard.ts';
import { notesSince } from '../../lib/store/newer.ts';
import { take } from '../../lib/store/take.ts';
import { seeded } from './edits.ts';
import { type BenchRow, print, ROWS } from './row.ts';

const NOTES = 10_000;
const PER_ARTICLE = 4;
const AT = '2026-08-19T01:00:00.000Z';
const WORDS =
  'hội nghị tỉnh uỷ vân lĩnh bàn về sắp xếp bộ máy giảm 10% đầu mối trước ngày 30/9/2026 theo nghị quyết 27-NQ/TU'.split(
    ' ',
  );

/** As many notes as an eager reader writes in some years, always the same. */
function manyNotes(): Bundle {
  const random = seeded(27);
  const words = (count: number): string =>
    Array.from({ length: count }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
  const articles = Array.from({ length: NOTES / PER_ARTICLE }, (_, at) =>
    makeArticle(
      {
        url: `https://baovanlinh.vn/bai-${at}.html`,
        title: words(12),
        author: 'Hà Miên',
        site: 'Báo Vân Lĩnh',
        publishedOn: '2026-08-18',
      },
      AT,
    ),
  );
  const notes = articles.flatMap(({ id: article }, at) =>
    Array.from({ length: PER_ARTICLE }, (_, of) => {
      const quote = words(30);
      const anchor = {
        quote,
        prefix: words(12),
        suffix: words(12),
        start: of * 500,
        block: `${quote} ${words(40)}`,
      };
      return {
        ...makeNote({
          id: `${at}-${of}`,
          article,
          now: AT,
          anchor,
          quote,
          category: CATEGORIES[of % CATEGORIES.length] ?? 'key',
          about: [`person:đỗ hữu ${at % 50}`, 'document:27-nq/tu'] as EntityKey[],
        }),
        body: words(40),
        tags: ['bộ máy', `${at % 20}`],
      };
    }),
  );
  return { articles, notes };
}

/** The shorter of two runs, in ms. */
async function timed(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 2; i++) {
    const from = performance.now();
    await run();
    times.push(performance.now() - from);
  }
  return Math.min(...times);
}

const bundle = manyNotes();
const floor = await timed(() => JSON.stringify(bundle, null, 1));
const shared: BenchRow[] = [];
if (!ROWS)
  process.stdout.write(
    `${NOTES} notes in ${bundle.articles.length} articles; the floor, JSON.stringify: ${floor.toFixed(0)} ms\n` +
      'format              ms  × floor      MB  longest wait, ms\n',
  );
for (const id of FORMAT_IDS) {
  const format = await loadFormat(id);
  let bytes = 0;
  let last = 0;
  let longest = 0;
  const step = (): void => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  const ms = await timed(async () => {
    longest = 0;
    last = performance.now();
    const contents = await format.render(bundle, AT, step);
    step();
    bytes = typeof contents === 'string' ? Buffer.byteLength(contents) : contents.length;
  });
  row(id, ms, bytes, longest);
}
const file = new TextEncoder().encode(jsonld.render(bundle, AT));
row('import of jsonld', await timed(() => readFile(file, AT)), file.length);
const backup = new TextEncoder().encode(json.render(bundle, AT));
const restore = () => {
  const read = readFile(backup, AT);
  if (!read.ok) throw new Error(read.why);
  return planImport(read.bundle, { notes: new Map(), articles: new Map() });
};
row('report of a backup', await timed(restore), backup.length);
await store();

/** In memory: what our own code costs; the disk's part is measured in the browsers. */
async function store(): Promise<void> {
  const from = { indexedDB: new IDBFactory(), IDBKeyRange };
  const database = new Database('bench', from);
  const guard = makeGuard({
    onError: (error) => {
      throw error;
    },
  });
  const restored = async () => {
    await database.delete({ disableAutoOpen: false });
    await bringIn(database, guard, bundle);
  };
  row('restore', await timed(restored), backup.length);
  row('same again', await timed(() => bringIn(database, guard, bundle)), backup.length);
  row('read for backup', await timed(() => take(database, { of: 'all' })), backup.length);
  const last = { at: AT, notes: NOTES };
  row('count newer', await timed(() => notesSince(database, last)), 0);
}

if (ROWS) print(shared);

function row(name: string, ms: number, bytes: number, longest = ms): void {
  const what = `${NOTES} notes: ${name}`;
  shared.push({ room: 'export', what, unit: 'ms', ours: ms, floor });
  if (ROWS) return;
  process.stdout.write(
    `${name.padEnd(16)} ${ms.toFixed(0).padStart(6)} ${(ms / floor).toFixed(1).padStart(8)} ${(bytes / 1e6).toFixed(1).padStart(7)} ${longest.toFixed(0).padStart(8)}\n`,
  );
}
