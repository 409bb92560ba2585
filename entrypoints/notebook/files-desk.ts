import { exportWords, type Said } from '../../components/export-words.ts';
import type { FilesActions, FilesState } from '../../components/notebook/files-state.ts';
import type { Words } from '../../components/words.ts';
import { askBackground } from '../../lib/browser/messaging.ts';
import { report } from '../../lib/browser/report.ts';
import { sessionMemory } from '../../lib/browser/session-memory.ts';
import type { Database } from '../../lib/store/database.ts';
import { makeGuard } from '../../lib/store/guard.ts';
import { BackupKeeper } from './backup-keeper.ts';
import { Exporter } from './exporter.ts';
import { Importer } from './incoming.ts';

/** Where notes leave the notebook and come into it. */
export class FilesDesk {
  readonly exporter: Exporter;
  readonly #importer: Importer;
  readonly #backup: BackupKeeper;
  #state: FilesState;

  constructor(database: Database, words: () => Words | undefined, show: (files: FilesState) => void) {
    const change = (patch: Partial<FilesState>): void => {
      this.#state = { ...this.#state, ...patch };
      show(this.#state);
    };
    const told = (exported: Parameters<typeof exportWords>[0]): Said | undefined => {
      const spoken = words();
      return spoken && exportWords(exported, spoken);
    };
    this.exporter = new Exporter({
      show: (exporting) => change({ exporting }),
      told,
      report: (error) => report('export', error),
    });
    const guard = makeGuard({
      onError: (error) => report('import', error),
      // The background has it compared with the second copy before anything is written.
      opened: async () => {
        await askBackground('keeping', null);
      },
      memory: sessionMemory('store-trouble'),
    });
    this.#importer = new Importer(database, guard, (incoming) => change({ incoming }));
    this.#backup = new BackupKeeper(database, {
      show: (backup) => change({ backup }),
      told,
      report: (error) => report('backup', error),
    });
    this.#state = {
      exporting: this.exporter.state,
      incoming: { phase: 'none' },
      backup: this.#backup.state,
    };
    this.#backup.follow(new AbortController().signal);
  }

  get state(): FilesState {
    return this.#state;
  }

  /** Told whenever the shelf is: whether the reader is at the desk, and how many notes there are. */
  stand(isHere: boolean, count: number): void {
    this.exporter.offer('all', { scope: { of: 'all' }, title: '', count });
    if (isHere) this.#run(this.exporter.open());
    else this.exporter.leave();
  }

  readonly actions: FilesActions = {
    chooseScope: (name) => this.exporter.chooseScope(name),
    chooseFormat: (id) => this.exporter.chooseFormat(id),
    export: () => this.#run(this.exporter.export()),
    stop: () => this.exporter.stop(),
    pickFile: (file) => this.#run(this.#importer.pick(file)),
    bringIn: () => this.#run(this.#importer.write()),
    dropFile: () => this.#importer.drop(),
    backUp: () => this.#run(this.#backup.backUp()),
    chooseFolder: () => this.#run(this.#backup.choose()),
    allowFolder: () => this.#run(this.#backup.allow()),
    replaceFuller: () => this.#run(this.#backup.replace()),
    leaveFolder: () => this.#run(this.#backup.leave()),
  };

  #run(work: Promise<unknown>): void {
    work.catch((error: unknown) => report('files', error));
  }
}
