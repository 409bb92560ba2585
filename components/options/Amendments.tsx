import { useRef, useState } from 'preact/hooks';
import type { Correction } from '../../lib/recognize/correction.ts';
import { type EntityKey, KINDS } from '../../lib/recognize/mention.ts';
import { nameOf } from '../about-words.ts';
import { useWords, type Words } from '../words.ts';
import type { OptionsActions, OptionsView } from './options-view.ts';

type Own = Extract<Correction, { what: 'own' }>;
type On = Pick<
  OptionsActions,
  'undoCorrection' | 'addCorrection' | 'exportCorrections' | 'importCorrections'
>;
const isKind = (kind: string): kind is Own['kind'] => kind !== 'date' && KINDS.some((each) => each === kind);

/** The reader's own names, and what was put right in cards, latest first: each can be taken back, own names be changed; all goes out and in as a file. */
export function Amendments(props: {
  readonly corrections: readonly Correction[];
  readonly imported: OptionsView['imported'];
  readonly on: On;
}) {
  const words = useWords();
  const { say } = words;
  const { corrections, imported, on } = props;
  const [edited, setEdited] = useState<Own>();
  const file = useRef<HTMLInputElement>(null);
  return (
    <section class="set" aria-labelledby="corrections">
      <header>
        <h2 id="corrections">{say('optionsCorrections')}</h2>
        <p>{say('optionsCorrectionsHint')}</p>
      </header>
      <OwnName
        key={JSON.stringify(edited)}
        edited={edited}
        onKeep={(own) => {
          if (edited) on.undoCorrection(edited);
          on.addCorrection(own);
          setEdited(undefined);
        }}
      />
      {corrections.toReversed().map((each) => {
        const said = wordsOf(each, words);
        return (
          <div class="r" key={JSON.stringify(each)}>
            <span class="grow">{said}</span>
            {each.what === 'own' && (
              <button
                type="button"
                class="btn"
                aria-label={`${say('optionsEdit')}: ${said}`}
                onClick={() => setEdited(each)}
              >
                {say('optionsEdit')}
              </button>
            )}
            <button
              type="button"
              class="btn"
              aria-label={`${say('undo')}: ${said}`}
              onClick={() => on.undoCorrection(each)}
            >
              {say('undo')}
            </button>
          </div>
        );
      })}
      <div class="r">
        <button type="button" class="btn" disabled={corrections.length === 0} onClick={on.exportCorrections}>
          {say('optionsExportCorrections')}
        </button>
        <button type="button" class="btn" onClick={() => file.current?.click()}>
          {say('optionsImportCorrections')}
        </button>
        <input
          ref={file}
          type="file"
          class="sr"
          tabIndex={-1}
          aria-label={say('optionsImportCorrections')}
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) on.importCorrections(chosen);
            currentTarget.value = '';
          }}
        />
        <span role="status">
          {imported === 'unreadable' && say('optionsImportFailed')}
          {typeof imported === 'number' && say('optionsImported', { count: imported })}
        </span>
      </div>
    </section>
  );
}

/** A name to mark always: a new one, or one that is changed. */
function OwnName(props: { readonly edited: Own | undefined; onKeep(own: Own): void }) {
  const { say } = useWords();
  const [typed, setTyped] = useState(props.edited?.words ?? '');
  const [kind, setKind] = useState<Own['kind']>(props.edited?.kind ?? 'person');
  return (
    <form
      class="r"
      onSubmit={(event) => {
        event.preventDefault();
        const words = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
        if (words === '') return;
        setTyped('');
        props.onKeep({ what: 'own', kind, words });
      }}
    >
      <label class="field grow">
        <span class="sr">{say('optionsOwnName')}</span>
        <input
          value={typed}
          maxLength={500}
          lang="vi"
          placeholder={say('optionsOwnName')}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <select
        class="btn"
        aria-label={say('optionsOwnKind')}
        value={kind}
        onChange={({ currentTarget: { value } }) => isKind(value) && setKind(value)}
      >
        {KINDS.filter(isKind).map((each) => (
          <option key={each} value={each}>
            {say(`kind_${each}`)}
          </option>
        ))}
      </select>
      <button type="submit" class="btn">
        {say(props.edited ? 'optionsKeepName' : 'optionsAddName')}
      </button>
    </form>
  );
}

function wordsOf(correction: Correction, words: Words): string {
  const { say } = words;
  const name = (key: EntityKey): string => nameOf(key, [], words);
  switch (correction.what) {
    case 'never':
      return say('optionsNever', {
        name: 'words' in correction ? correction.words : name(correction.entity),
      });
    case 'extent':
      return say('optionsExtent', { from: correction.words, to: correction.instead });
    case 'same':
      return say('optionsSame', { name: name(correction.keys[0]), other: name(correction.keys[1]) });
    case 'apart':
      return say('optionsApart', { name: name(correction.entity), count: correction.articles.length });
    case 'own':
      return say('optionsOwn', { name: correction.words });
    default:
      return correction satisfies never;
  }
}
