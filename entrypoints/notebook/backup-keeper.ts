import type { Said } from '../../components/export-words.ts';
import type { BackupView, FolderView } from '../../components/notebook/files-state.ts';
import { canChooseFolder, chooseFolder, mayWrite, writeBackup } from '../../lib/browser/backup-folder.ts';
import { lastBackup, rememberBackup } from '../../lib/browser/last-backup.ts';
import type { Database } from '../../lib/store/database.ts';
import { FolderMemory } from '../../lib/store/folder.ts';
import { isBackupDue, notesSince } from '../../lib/store/newer.ts';
import { watch } from '../../lib/store/read.ts';
import { type Exported, makeBackup, takeAway } from './export-notes.ts';

type From = {
  show(backup: BackupView): void;
  told(exported: Exported | undefined | 'failed'): Said | undefined;
  report(error: unknown): void;
};

/** So long after the last change the folder is brought up to date, in ms. */
const QUIET = 3_000;

/** Makes backups: a file when the reader wants one, and a folder that is kept up to date by itself. */
export class BackupKeeper {
  readonly #database: Database;
  readonly #from: From;
  readonly #memory = new FolderMemory();
  #state: BackupView = {
    ...{ newer: 0, isDue: false, isRunning: false },
    folder: { phase: canChooseFolder() ? 'none' : 'unable' },
  };
  #soon: ReturnType<typeof setTimeout> | undefined;

  constructor(database: Database, from: From) {
    this.#database = database;
    this.#from = from;
  }

  get state(): BackupView {
    return this.#state;
  }

  /** Follows all that is changed, by any page, until `signal` aborts. */
  follow(signal: AbortSignal): void {
    let isFirst = true;
    watch(
      () => this.#database.witness.get('witness'),
      () => {
        clearTimeout(this.#soon);
        this.#soon = setTimeout(() => this.#do(this.look()), isFirst ? 0 : QUIET);
        isFirst = false;
      },
      // That the notebook cannot be read is told by its list.
      () => undefined,
      signal,
    );
  }

  /** Looks how old the last backup is, and brings the folder up to date where that may be done without asking. */
  async look(): Promise<void> {
    await this.#count();
    const folder = await this.#folder();
    if (!folder) return;
    if (!(await mayWrite(folder))) return this.#showFolder({ phase: 'asks', name: folder.name });
    if (this.#state.folder.phase === 'none') this.#showFolder({ phase: 'kept', name: folder.name });
    if (this.#state.newer > 0) await this.#write(folder);
  }

  /** Hands over one file with all. */
  async backUp(): Promise<void> {
    if (this.#state.isRunning) return;
    this.#change({ isRunning: true, said: undefined });
    const exported = await takeAway({ format: 'json', scope: { of: 'all' }, title: '' }).catch(
      (error: unknown) => {
        this.#from.report(error);
        return 'failed' as const;
      },
    );
    this.#change({ isRunning: false, said: this.#from.told(exported) });
    await this.#count();
  }

  /** In a click: the reader chooses the folder. */
  async choose(): Promise<void> {
    const folder = await chooseFolder();
    if (!folder) return;
    await this.#memory.keep(folder);
    await this.#write(folder);
  }

  /** In a click: the browser asks the reader again whether we may write there. */
  async allow(): Promise<void> {
    const folder = await this.#folder();
    if (folder && (await mayWrite(folder, true))) await this.#write(folder);
  }

  /** The reader wants the fuller backup replaced by the notebook as it is. */
  async replace(): Promise<void> {
    const folder = await this.#folder();
    if (folder) await this.#write(folder, true);
  }

  /** No folder any more; what lies there stays. */
  async leave(): Promise<void> {
    await this.#memory.keep(undefined);
    this.#showFolder({ phase: 'none' });
  }

  async #write(folder: FileSystemDirectoryHandle, isWilling = false): Promise<void> {
    const { name } = folder;
    try {
      const backup = await makeBackup();
      // An empty notebook has nothing to save; it may have lost what it had.
      if (!backup) return this.#showFolder({ phase: 'kept', name });
      const { file, isBeside } = await writeBackup(folder, backup, isWilling);
      await rememberBackup(backup);
      await this.#count();
      this.#showFolder({ phase: 'kept', name, at: backup.at, ...(isBeside ? { beside: file } : {}) });
    } catch (error) {
      this.#from.report(error);
      this.#showFolder({ phase: 'failed', name });
    }
  }

  async #count(): Promise<void> {
    const backup = await lastBackup();
    const newer = await notesSince(this.#database, backup);
    const isDue = isBackupDue(newer, backup, new Date().toISOString());
    this.#change({ newer, isDue, at: backup?.at });
  }

  async #folder(): Promise<FileSystemDirectoryHandle | undefined> {
    return canChooseFolder() ? this.#memory.recall() : undefined;
  }

  #showFolder(folder: FolderView): void {
    this.#change({ folder });
  }

  #do(work: Promise<unknown>): void {
    work.catch((error: unknown) => this.#from.report(error));
  }

  #change(patch: Partial<BackupView>): void {
    this.#state = { ...this.#state, ...patch };
    this.#from.show(this.#state);
  }
}
