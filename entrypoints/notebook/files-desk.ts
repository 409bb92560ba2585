import { exportWords } from '../../components/export-words.ts';
import type { FilesActions, FilesState } from '../../components/notebook/files-state.ts';
import type { Words } from '../../components/words.ts';
import { askBackground } from '../../lib/browser/messaging.ts';
import { report } from '../../lib/browser/report.ts';
import { sessionMemory } from '../../lib/browser/session-memory.ts';
import type { Database } from '../../lib/store/database.ts';
import { makeGuard } from '../../lib/store/guard.ts';
import { Exporter } from './exporter.ts';
import { Importer } from './incoming.ts';

/** Where notes leave the notebook and come into it. */
export class FilesDesk {
  readonly exporter: Exporter;
  readonly #importer: Importer;
  #state: FilesState;

  constructor(database: Database, words: () => Words | undefined, show: (files: FilesState) => void) {
    const change = (patch: Partial<FilesState>): void => {
      this.#state = { ...this.#state, ...patch };
      show(this.#state);
    };
    this.exporter = new Exporter({
      show: (exporting) => change({ exporting }),
      told(exported) {
        const spoken = words();
        return spoken && exportWords(exported, spoken);
      },
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
    this.#state = { exporting: this.exporter.state, incoming: { phase: 'none' } };
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
  };

  #run(work: Promise<unknown>): void {
    work.catch((error: unknown) => report('files', error));
  }
}
