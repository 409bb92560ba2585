import { isFormatId } from '../../lib/export/format-ids.ts';
import { namedFormats } from '../format-names.ts';
import { useWords, type Words } from '../words.ts';
import { ExportPreview } from './ExportPreview.tsx';
import type { Exporting, FilesActions, ScopeView } from './files-state.ts';

/** The way out: what, as which kind of file, how that will look; then the file, and how far it is where that takes long. */
export function ExportPanel({
  exporting,
  on,
}: {
  readonly exporting: Exporting;
  readonly on: Pick<FilesActions, 'chooseScope' | 'chooseFormat' | 'export' | 'stop'>;
}) {
  const words = useWords();
  const { say } = words;
  const { scopes, scope, format, preview, run, said } = exporting;
  const count = scopes.find(({ name }) => name === scope)?.count ?? 0;
  return (
    <section aria-labelledby="export">
      <h2 id="export">{say('bookExport')}</h2>
      <p class="two">{say('bookExportHint')}</p>
      {scopes.length > 1 && (
        <fieldset class="scopes">
          <legend>{say('exportScope')}</legend>
          {scopes.map((each) => (
            <label key={each.name}>
              <input
                type="radio"
                name="scope"
                checked={each.name === scope}
                disabled={run !== undefined}
                onChange={() => on.chooseScope(each.name)}
              />
              {scopeWords(each, words)}
            </label>
          ))}
        </fieldset>
      )}
      <div class="kind">
        <label for="export-format">{say('exportFormat')}</label>
        <select
          id="export-format"
          class="btn"
          value={format}
          disabled={run !== undefined}
          onChange={({ currentTarget: { value } }) => {
            if (isFormatId(value)) on.chooseFormat(value);
          }}
        >
          {namedFormats(words).map(({ id, name }) => (
            <option key={id} value={id} selected={id === format}>
              {name}
            </option>
          ))}
        </select>
        <p class="three">{say(`format_hint_${format}`)}</p>
      </div>
      <ExportPreview preview={preview} />
      <button
        type="button"
        class="btn main"
        disabled={run !== undefined || preview === 'none'}
        onClick={on.export}
      >
        {say('exportGo', { count })}
      </button>
      {run?.isLong && <Progress {...run} name={say(`format_${format}`)} onStop={on.stop} />}
      {said && (
        <p class={`said ${said.tone}`} role="status">
          {said.text}
        </p>
      )}
    </section>
  );
}

const scopeWords = ({ name, count, title }: ScopeView, { say }: Words): string =>
  say(`exportScope_${name}`, { count, name: title });

function Progress(props: {
  readonly done: number;
  readonly total: number;
  readonly name: string;
  onStop(): void;
}) {
  const { say } = useWords();
  const { done, total, name } = props;
  const share = total === 0 ? 0 : done / total;
  const label = total === 0 ? say('exportReading') : say('exportRunning', { name, done, total });
  return (
    <div class="run">
      <p role="status">{label}</p>
      <div
        class="bar"
        role="progressbar"
        aria-label={label}
        {...(total === 0 ? {} : { 'aria-valuenow': Math.round(share * 100) })}
      >
        <span style={{ width: `${share * 100}%` }} />
      </div>
      <button type="button" class="btn" onClick={props.onStop}>
        {say('exportStop')}
      </button>
    </div>
  );
}
