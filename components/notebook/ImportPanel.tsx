import { useRef } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { Notice } from '../Notice.tsx';
import { useWords } from '../words.ts';
import type { BadFile, FilesActions, Incoming } from './files-state.ts';
import { ImportReport } from './ImportReport.tsx';

const BAD = {
  'too-big': 'import_too_big',
  'too-deep': 'import_too_deep',
  truncated: 'import_truncated',
  'not-ours': 'import_not_ours',
  newer: 'import_newer',
  'not-text': 'import_not_text',
  unread: 'import_unread',
  'store-full': 'import_store_full',
  'store-broken': 'import_store_broken',
} as const satisfies Record<BadFile, string>;

/** The way in: a file is picked, told what it would bring, and only then written. */
export function ImportPanel({ incoming, on }: { readonly incoming: Incoming; readonly on: FilesActions }) {
  const { say } = useWords();
  const field = useRef<HTMLInputElement>(null);
  return (
    <section aria-labelledby="import">
      <h2 id="import">{say('bookImport')}</h2>
      <p class="two">{say('bookImportHint')}</p>
      <input
        ref={field}
        class="sr"
        type="file"
        accept=".json,.jsonld,application/json"
        id="import-file"
        aria-label={say('bookImportFile')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file may be picked again after it was mended.
          event.currentTarget.value = '';
          if (file) on.pickFile(file);
        }}
      />
      <label class="btn" for="import-file">
        <Icon name="import" />
        {say('bookImportFile')}
      </label>
      {incoming.phase === 'bad' && (
        <Notice
          tone="bad"
          title={say(BAD[incoming.why])}
          hint={say('importUnchanged', { file: incoming.file })}
        />
      )}
      {(incoming.phase === 'reading' || incoming.phase === 'writing') && (
        <p role="status">
          {say(incoming.phase === 'reading' ? 'importReading' : 'importWriting', { file: incoming.file })}
        </p>
      )}
      {incoming.phase === 'report' && <ImportReport report={incoming} on={on} />}
      {incoming.phase === 'done' && <p role="status">{say('importDone', { count: incoming.count })}</p>}
    </section>
  );
}
