import { BackupPanel } from './BackupPanel.tsx';
import { ExportPanel } from './ExportPanel.tsx';
import type { FilesActions, FilesState } from './files-state.ts';
import { ImportPanel } from './ImportPanel.tsx';

/** The way out and in: notes as a file, a backup of all, and a file's notes into the notebook. */
export const Files = ({ files, on }: { readonly files: FilesState; readonly on: FilesActions }) => (
  <div class="files">
    <ExportPanel exporting={files.exporting} on={on} />
    <BackupPanel backup={files.backup} on={on} />
    <ImportPanel incoming={files.incoming} on={on} />
  </div>
);
