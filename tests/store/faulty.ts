import type { DBCore, DBCoreTable } from 'dexie';
import type { Database } from '../../lib/store/database.ts';
import type { Medium } from '../../lib/store/medium.ts';

/** What the n-th call does: it fails before it did anything, fails after it did it, or never comes back, as in a killed worker. */
export type Way = 'fails' | 'fails-after' | 'hangs';

/** Counts calls and lets one of them go wrong. */
export class Fault {
  readonly #at: number;
  readonly #way: Way;
  readonly #error: () => Error;
  calls = 0;
  /** Resolves when a call hangs: its worker is as good as dead. */
  readonly hung: Promise<void>;
  #hang: () => void = () => {};

  constructor(at: number, way: Way, error = () => new DOMException('disk', 'UnknownError')) {
    this.#at = at;
    this.#way = way;
    this.#error = error;
    this.hung = new Promise((resolve) => {
      this.#hang = resolve;
    });
  }

  get hasHappened(): boolean {
    return this.calls >= this.#at;
  }

  async pass<T>(work: () => PromiseLike<T>): Promise<T> {
    this.calls++;
    if (this.calls !== this.#at) {
      // After the kill nothing more is done by anybody.
      if (this.#way === 'hangs' && this.hasHappened) return new Promise(() => {});
      return work();
    }
    if (this.#way === 'fails') throw this.#error();
    if (this.#way === 'fails-after') {
      await work();
      throw this.#error();
    }
    this.#hang();
    return new Promise(() => {});
  }
}

/** Puts a fault between Dexie and the database: SQLite's method, every call of a story fails once. */
export function breakDatabase(database: Database, fault: Fault): void {
  database.use({
    stack: 'dbcore',
    name: 'fault',
    level: -1,
    create: (core: DBCore): DBCore => ({
      ...core,
      table: (name) => faultyTable(core.table(name), fault),
    }),
  });
}

const faultyTable = (table: DBCoreTable, fault: Fault): DBCoreTable => ({
  ...table,
  mutate: (request) => fault.pass(() => table.mutate(request)),
  get: (request) => fault.pass(() => table.get(request)),
  getMany: (request) => fault.pass(() => table.getMany(request)),
  query: (request) => fault.pass(() => table.query(request)),
  openCursor: (request) => fault.pass(() => table.openCursor(request)),
  count: (request) => fault.pass(() => table.count(request)),
});

/** The same for the second copy's medium. */
export const breakMedium = (medium: Medium, fault: Fault): Medium => ({
  names: () => fault.pass(() => medium.names()),
  get: (names) => fault.pass(() => medium.get(names)),
  set: (items) => fault.pass(() => medium.set(items)),
  remove: (names) => fault.pass(() => medium.remove(names)),
});
