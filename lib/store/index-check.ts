import { Dexie, type IndexSpec } from 'dexie';
import type { Database } from './database.ts';

/** Whether a table's indexes hold all that its rows say: a damaged file may lose those alone, and lists come out too short. */
export class IndexCheck {
  readonly #table: string;
  readonly #indexes: readonly IndexSpec[];
  readonly #expected = new Map<string, number>();

  constructor(database: Database, table: string) {
    this.#table = table;
    this.#indexes = database.table(table).schema.indexes;
  }

  /** Counts what a sound row has in each index. */
  add(row: unknown): void {
    for (const index of this.#indexes) {
      this.#expected.set(index.name, (this.#expected.get(index.name) ?? 0) + keysIn(row, index));
    }
  }

  /** Whether each index has at least as much. Throws where the browser cannot read one. */
  async holds(database: Database): Promise<boolean> {
    for (const { name } of this.#indexes) {
      const count = await database.table(this.#table).orderBy(name).count();
      if (count < (this.#expected.get(name) ?? 0)) return false;
    }
    return true;
  }
}

function keysIn(row: unknown, { keyPath, multi }: IndexSpec): number {
  if (!(row instanceof Object)) return 0;
  const values: unknown[] = [keyPath ?? []].flat().map((path) => Dexie.getByKeyPath(row, path));
  if (multi) return new Set(Array.isArray(values[0]) ? values[0] : []).size;
  return values.every((value) => value !== undefined) ? 1 : 0;
}
