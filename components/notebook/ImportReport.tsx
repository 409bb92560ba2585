import { useWords } from '../words.ts';
import type { FilesActions, Incoming } from './files-state.ts';

/** Of so many unreadable records the reasons are listed. */
const LISTED = 100;

/** What a file would bring, before anything is written: how many notes are new, the same, different, unreadable. */
export function ImportReport(props: {
  readonly report: Extract<Incoming, { readonly phase: 'report' }>;
  readonly on: Pick<FilesActions, 'bringIn' | 'dropFile'>;
}) {
  const { say } = useWords();
  const { file, kind, fresh, same, changed, drafts, corrections, unreadable } = props.report;
  const coming = fresh + changed;
  const isMore = coming + drafts + corrections > 0;
  const rows = [
    [fresh, 'importFresh'],
    [same, 'importSame'],
    [changed, 'importChanged'],
    ...(drafts > 0 ? [[drafts, 'importDrafts'] as const] : []),
    ...(corrections > 0 ? [[corrections, 'importCorrections'] as const] : []),
  ] as const;
  return (
    <div class="report" role="status">
      <h3>{file}</h3>
      {kind !== 'ours' && <p class="two">{say(`importKind_${kind}`)}</p>}
      <dl>
        {rows.map(([count, name]) => (
          <div key={name}>
            <dt>{count}</dt>
            <dd>{say(name, { count })}</dd>
          </div>
        ))}
        {unreadable.length > 0 && (
          <div class="bad">
            <dt>{unreadable.length}</dt>
            <dd>{say('importUnreadable', { count: unreadable.length })}</dd>
          </div>
        )}
      </dl>
      {unreadable.length > 0 && (
        <details>
          <summary>{say('importWhy')}</summary>
          <ul class="three">
            {unreadable.slice(0, LISTED).map(({ what, at, reason }) => (
              <li key={`${what}${at}`}>
                {say(`importRow_${what}`, { at: at + 1 })}: {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div class="line wrap">
        {isMore && (
          <button type="button" class="btn main" onClick={props.on.bringIn}>
            {coming > 0 ? say('importGo', { count: coming }) : say('importRest')}
          </button>
        )}
        <button type="button" class="btn quiet" onClick={props.on.dropFile}>
          {say(isMore ? 'cancel' : 'close')}
        </button>
      </div>
    </div>
  );
}
