import { Dexie, type Table } from 'dexie';

type FolderRow = { readonly id: 'backup'; readonly handle: FileSystemDirectoryHandle };

/** The folder of the backups: only a database can keep a handle to it. It lies apart from the notes, of which nothing depends on it. */
export class FolderMemory extends Dexie {
  declare readonly folders: Table<FolderRow, FolderRow['id']>;

  constructor(from: { indexedDB?: IDBFactory; IDBKeyRange?: typeof IDBKeyRange } = {}) {
    super('chu-giai-folder', from);
    this.version(1).stores({ folders: 'id' });
  }

  /** The folder the reader chose. */
  async recall(): Promise<FileSystemDirectoryHandle | undefined> {
    return (await this.folders.get('backup'))?.handle;
  }

  /** Keeps a folder, or forgets the one that was kept. */
  async keep(handle: FileSystemDirectoryHandle | undefined): Promise<void> {
    if (handle) await this.folders.put({ id: 'backup', handle });
    else await this.folders.delete('backup');
  }
}
