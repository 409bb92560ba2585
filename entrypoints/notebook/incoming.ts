import type { Incoming } from '../../components/notebook/files-state.ts';
import { correctionsIn } from '../../lib/browser/corrections.ts';
import { askBackground } from '../../lib/browser/messaging.ts';
import { fillSettings } from '../../lib/browser/settings.ts';
import { tellAllTabs } from '../../lib/browser/tabs.ts';
import type { Bundle, Extras } from '../../lib/export/format.ts';
import { MOST } from '../../lib/export/parse-json.ts';
import { type FileRead, readFile } from '../../lib/export/read-file.ts';
import { bringIn, previewImport } from '../../lib/store/bring-in.ts';
import type { Database } from '../../lib/store/database.ts';
import type { Guard } from '../../lib/store/guard.ts';

/** Brings a file in: read, shown, and only then written, all of it or nothing. */
export class Importer {
  readonly #database: Database;
  readonly #guard: Guard;
  readonly #show: (incoming: Incoming) => void;
  #bundle: { readonly file: string; readonly bundle: Bundle } | undefined;
  #turn = 0;

  constructor(database: Database, guard: Guard, show: (incoming: Incoming) => void) {
    this.#database = database;
    this.#guard = guard;
    this.#show = show;
  }

  /** Reads a file and shows what it would bring. */
  async pick(file: File): Promise<void> {
    const turn = ++this.#turn;
    const { name } = file;
    this.#bundle = undefined;
    this.#show({ phase: 'reading', file: name });
    const read = await readPicked(file);
    if (turn !== this.#turn) return;
    if (!read.ok) return this.#show({ phase: 'bad', file: name, why: read.why });
    const preview = await previewImport(this.#database, this.#guard, read.bundle);
    if (turn !== this.#turn) return;
    if (!preview.ok) return this.#show({ phase: 'bad', file: name, why: storeFault(preview.why) });
    const { fresh, same, changed, drafts } = preview.value;
    const corrections = correctionsIn(read.bundle.extras?.corrections ?? []).length;
    this.#bundle = { file: name, bundle: read.bundle };
    const { kind, unreadable } = read;
    this.#show({
      ...{ phase: 'report', file: name, kind, fresh, same, changed, unreadable },
      ...{ drafts: drafts.length, corrections },
    });
  }

  /** Writes what was shown, in one transaction. */
  async write(): Promise<void> {
    if (!this.#bundle) return;
    const { file, bundle } = this.#bundle;
    this.#bundle = undefined;
    this.#show({ phase: 'writing', file });
    const outcome = await bringIn(this.#database, this.#guard, bundle, () =>
      askBackground('compareCopies', null),
    );
    if (!outcome.ok) return this.#show({ phase: 'bad', file, why: storeFault(outcome.why) });
    if (bundle.extras) await bringExtras(bundle.extras);
    this.#show({ phase: 'done', count: outcome.value.notes.length });
    await tellAllTabs('notesChanged', {});
  }

  /** Forgets what was picked; nothing was written. */
  drop(): void {
    this.#turn++;
    this.#bundle = undefined;
    this.#show({ phase: 'none' });
  }
}

/** What the reader put right is added to what is; a setting comes in where none was chosen here. */
async function bringExtras({ corrections, settings }: Extras): Promise<void> {
  for (const correction of correctionsIn(corrections)) {
    await askBackground('correct', { correction, isTakenBack: false });
  }
  await fillSettings(settings);
}

async function readPicked(file: File): Promise<FileRead | { readonly ok: false; readonly why: 'unread' }> {
  // Told by its size before a single byte of it is read.
  if (file.size > MOST) return { ok: false, why: 'too-big' };
  try {
    return readFile(new Uint8Array(await file.arrayBuffer()), new Date().toISOString());
  } catch {
    // Moved, deleted or locked since it was picked.
    return { ok: false, why: 'unread' };
  }
}

const storeFault = (why: string): 'store-full' | 'store-broken' =>
  why === 'store-full' ? 'store-full' : 'store-broken';
