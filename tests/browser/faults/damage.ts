import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../find-browser.ts';
import type { Reader } from '../reader.ts';
import { type Count, type Fault, NOTHING, type Trial } from './fault.ts';
import { askFrom, count, noteOf, ownPage, write } from './writing.ts';

/** Ways in which the files of a database are damaged between two starts of the browser. */
export const WAYS = [
  'block-in-log',
  'block-in-table',
  'file-truncated',
  'file-deleted',
  'manifest-zeroed',
  'manifest-deleted',
  'folder-gone',
] as const;
export type Way = (typeof WAYS)[number];

/** The files of each part of a database: Chromium's is a LevelDB in several files, Firefox's an SQLite file with its log. */
const PARTS = {
  chromium: { log: /\.log$/, table: /\.ldb$/, data: /\.(?:log|ldb)$/, manifest: /MANIFEST-/ },
  firefox: {
    log: /\.sqlite-wal$/,
    table: /\.sqlite$/,
    data: /\.sqlite(?:-wal)?$/,
    manifest: /\.sqlite(?:-wal)?$/,
  },
} as const satisfies Record<BrowserName, unknown>;

/** Where a browser keeps the extension's database in a profile. */
export function databaseFolder(name: BrowserName, profile: string): string {
  const places = name === 'chromium' ? join(profile, 'Default/IndexedDB') : join(profile, 'storage/default');
  const folder = readdirSync(places).find((each) =>
    name === 'chromium' ? /^chrome-extension_/.test(each) : /^moz-extension\+\+\+[^^]+$/.test(each),
  );
  if (!folder) throw new Error(`no database of ours in ${places}`);
  return name === 'chromium' ? join(places, folder) : join(places, folder, 'idb');
}

/** Damages a database's files; answers how many it hit. */
function damage(name: BrowserName, profile: string, way: Way, random: () => number): number {
  const folder = databaseFolder(name, profile);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
    .filter((path) => statSync(path).size > 0);
  const parts = PARTS[name];
  const hit = (part: RegExp, how: (path: string, size: number) => void): number => {
    const some = files.filter((path) => part.test(path));
    for (const path of some) how(path, statSync(path).size);
    return some.length;
  };
  const zero = (path: string, size: number) => {
    const bytes = readFileSync(path);
    // Of Firefox's files, the part that says how to read them.
    bytes.fill(0, 0, name === 'chromium' ? size : 100);
    writeFileSync(path, bytes);
  };
  switch (way) {
    case 'block-in-log':
      return hit(parts.log, (path) => flip(path, random()));
    case 'block-in-table':
      return hit(parts.table, (path) => flip(path, random()));
    case 'file-truncated':
      return hit(parts.data, (path, size) => truncateSync(path, Math.floor(size * random())));
    case 'file-deleted':
      return hit(parts.data, (path) => rmSync(path));
    case 'manifest-zeroed':
      return hit(parts.manifest, zero);
    case 'manifest-deleted':
      return hit(parts.manifest, (path) => rmSync(path));
    case 'folder-gone':
      rmSync(folder, { recursive: true });
      return 1;
    default:
      return way satisfies never;
  }
}

/** Turns over all bits of a block of 4 KB. */
function flip(path: string, where: number): void {
  const bytes = readFileSync(path);
  const start = Math.floor((where * bytes.length) / 4096) * 4096;
  for (let at = start; at < Math.min(start + 4096, bytes.length); at++) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  writeFileSync(path, bytes);
}

/** How many notes of the damaged database there are: together enough for Chromium to make a table of its log. */
const NOTES = 400;

/** Makes a profile that holds notes, for many damages. Firefox is killed, so that its log has something to damage. */
export async function fillProfile({ name, start }: Trial, profile: string): Promise<void> {
  const reader = await start({ profile });
  const own = await ownPage(reader);
  const { kept } = await write(
    own,
    Array.from({ length: NOTES }, (_, n) => noteOf(n, true)),
  );
  if (kept.length !== NOTES)
    throw new Error(`only ${kept.length} of ${NOTES} notes were kept before the damage`);
  await (name === 'firefox' ? reader.kill() : reader.close());
}

/** What came of one damage: the count, whether anything was hit, whether the reader was told, and the tabs that stood open. */
export type Damaged = Count & {
  readonly hit: number;
  readonly isTold: boolean;
  readonly tabs: readonly string[];
};

/** Damages a copy of a filled profile, starts the browser and looks; `look` at more, while it runs. */
export async function tryDamage(
  { name, folder, random, start }: Trial,
  filled: string,
  way: Way,
  look?: (reader: Reader) => Promise<void>,
): Promise<Damaged> {
  const profile = join(folder, 'damaged');
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  cpSync(filled, profile, { recursive: true });
  const hit = damage(name, profile, way, random);
  if (hit === 0) return { ...NOTHING, hit, isTold: false, tabs: [] };
  const notes = Array.from({ length: NOTES }, (_, n) => noteOf(n, true));
  const reader = await start({ profile });
  try {
    const own = await ownPage(reader);
    // Waits until both copies have been compared.
    await askFrom(own, 'compareCopies', null);
    const found = await count(own, notes, notes);
    const keeping = await askFrom(own, 'keeping', null);
    const more = await write(own, [noteOf(NOTES)]);
    const isTold = keeping.ok && (keeping.value.recovered?.notes ?? 0) > 0;
    const isWritable = more.kept.length === 1 && keeping.ok && keeping.value.trouble === undefined;
    const tabs = await tabsOf(own);
    await look?.(reader);
    return { ...found, lost: found.lost + (isWritable ? 0 : 1), hit, isTold, tabs };
  } finally {
    await reader.close();
  }
}

type Api = { readonly tabs: { query(query: object): Promise<{ url?: string }[]> } };

/** The addresses of all tabs that are ours, as one of our own pages sees them. */
const tabsOf = async (own: Page): Promise<string[]> =>
  JSON.parse(
    await own.evaluate(async () => {
      const { tabs }: Api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      return JSON.stringify((await tabs.query({})).map(({ url }) => url ?? ''));
    }),
  );

/** Each way as a fault of its own, on one profile that all of them share: `shared` is a folder for it. */
export const damageFaults = (shared: string): readonly Fault[] =>
  WAYS.map((way) => ({
    name: way,
    cannot: () => undefined,
    async run(trial) {
      const filled = join(shared, `filled-${trial.name}`);
      if (!existsSync(filled)) await fillProfile(trial, filled);
      return tryDamage(trial, filled, way);
    },
  }));
