import { useRef } from 'preact/hooks';
import { namedFormats } from '../format-names.ts';
import { Icon } from '../Icon.tsx';
import { Notice } from '../Notice.tsx';
import { useWords } from '../words.ts';
import type { BadFile, BookActions, BookState } from './book-state.ts';
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

/** The way out and in: all notes as a file, and a file's notes into the notebook. */
export function Files(props: {
  readonly count: number;
  readonly incoming: BookState['incoming'];
  readonly exporting: number | undefined;
  readonly on: BookActions;
}) {
  const words = useWords();
  const { say } = words;
  const { count, incoming, exporting, on } = props;
  const field = useRef<HTMLInputElement>(null);
  return (
    <div class="files">
      <section>
        <h2>{say('bookExport')}</h2>
        <p class="two">{say('bookExportHint', { count })}</p>
        <div class="line wrap">
          {namedFormats(words).map(({ id, name }) => (
            <button
              type="button"
              class="btn"
              key={id}
              disabled={exporting !== undefined}
              onClick={() => on.exportAll(id)}
            >
              {name}
            </button>
          ))}
        </div>
        {exporting !== undefined && <Progress label={say('bookExporting')} share={exporting} />}
      </section>
      <section>
        <h2>{say('bookImport')}</h2>
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
    </div>
  );
}

const Progress = ({ label, share }: { readonly label: string; readonly share: number }) => (
  <div class="bar" role="progressbar" aria-label={label} aria-valuenow={Math.round(share * 100)}>
    <span style={{ width: `${share * 100}%` }} />
  </div>
);
