import { Notice } from '../Notice.tsx';
import { useWords } from '../words.ts';
import type { BackupView, FilesActions } from './files-state.ts';

/** Tells how many notes are newer than the last backup, once that is many or long ago; or that the folder waits for leave. */
export function BackupReminder({
  backup,
  on,
}: {
  readonly backup: BackupView;
  readonly on: Pick<FilesActions, 'backUp' | 'allowFolder'>;
}) {
  const { say } = useWords();
  const { newer, at, isDue, isRunning, folder, said } = backup;
  if (said) {
    return (
      <p class={`said ${said.tone}`} role="status">
        {said.text}
      </p>
    );
  }
  if (!isDue) return null;
  const title = say(at === undefined ? 'backupNever' : 'backupDue', { count: newer });
  return (
    <Notice tone="warn" title={title}>
      {folder.phase === 'asks' ? (
        <button type="button" class="btn" onClick={on.allowFolder}>
          {say('backupAllowIn', { name: folder.name })}
        </button>
      ) : (
        <button type="button" class="btn" disabled={isRunning} onClick={on.backUp}>
          {say('backupNow')}
        </button>
      )}
    </Notice>
  );
}
