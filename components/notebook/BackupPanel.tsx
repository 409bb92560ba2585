import { Notice } from '../Notice.tsx';
import { timeWords } from '../time-words.ts';
import { useWords, type Words } from '../words.ts';
import type { BackupView, FilesActions, FolderView } from './files-state.ts';

/** How old the last backup is and how many notes are newer; one file with all; a folder kept up to date, where the browser can. */
export function BackupPanel({
  backup,
  on,
}: {
  readonly backup: BackupView;
  readonly on: Pick<
    FilesActions,
    'backUp' | 'chooseFolder' | 'allowFolder' | 'replaceFuller' | 'leaveFolder'
  >;
}) {
  const words = useWords();
  const { say } = words;
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{say('backup')}</h2>
      <p class="two">{say('backupHint')}</p>
      <p class="age">{ageWords(backup, words)}</p>
      <button type="button" class="btn" disabled={backup.isRunning} onClick={on.backUp}>
        {say('backupNow')}
      </button>
      {backup.said && (
        <p class={`said ${backup.said.tone}`} role="status">
          {backup.said.text}
        </p>
      )}
      {backup.folder.phase !== 'unable' && <Folder folder={backup.folder} on={on} />}
    </section>
  );
}

function ageWords({ at, newer }: BackupView, words: Words): string {
  const { say } = words;
  if (at === undefined) return newer === 0 ? say('backupEmpty') : say('backupNever', { count: newer });
  const date = timeWords(at, words);
  return newer === 0 ? say('backupFull', { date }) : say('backupOlder', { date, count: newer });
}

function Folder({
  folder,
  on,
}: {
  readonly folder: Exclude<FolderView, { readonly phase: 'unable' }>;
  readonly on: Parameters<typeof BackupPanel>[0]['on'];
}) {
  const words = useWords();
  const { say } = words;
  const name = 'name' in folder ? folder.name : '';
  return (
    <div class="folder">
      <h3>{say('backupFolder')}</h3>
      <p class="two">
        {folder.phase === 'kept'
          ? folder.at === undefined
            ? say('backupFolderKept', { name })
            : say('backupFolderAt', { name, date: timeWords(folder.at, words) })
          : say('backupFolderHint')}
      </p>
      {folder.phase === 'kept' && folder.beside !== undefined && (
        <Notice
          tone="warn"
          title={say('backupFuller', { name })}
          hint={say('backupFullerHint', { file: folder.beside })}
        >
          <button type="button" class="btn" onClick={on.replaceFuller}>
            {say('backupReplace')}
          </button>
        </Notice>
      )}
      {folder.phase === 'asks' && (
        <Notice tone="warn" title={say('backupAsks', { name })}>
          <button type="button" class="btn" onClick={on.allowFolder}>
            {say('backupAllow')}
          </button>
        </Notice>
      )}
      {folder.phase === 'failed' && (
        <Notice tone="bad" title={say('backupFailed', { name })} hint={say('backupFailedHint')} />
      )}
      <div class="line wrap">
        <button type="button" class="btn" onClick={on.chooseFolder}>
          {say(folder.phase === 'none' ? 'backupChoose' : 'backupChooseOther')}
        </button>
        {folder.phase !== 'none' && (
          <button type="button" class="btn quiet" onClick={on.leaveFolder}>
            {say('backupLeave')}
          </button>
        )}
      </div>
    </div>
  );
}
