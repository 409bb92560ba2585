import { KINDS } from '../../lib/recognize/mention.ts';
import { Segments } from '../Segments.tsx';
import { Toast } from '../Toast.tsx';
import { useWords } from '../words.ts';
import { About } from './About.tsx';
import { Amendments } from './Amendments.tsx';
import { Colours } from './Colours.tsx';
import { KEYS, LANGUAGES, type OptionsActions, type OptionsView, THEMES } from './options-view.ts';
import { Remembered } from './Remembered.tsx';
import { Sites } from './Sites.tsx';
import { Wipe } from './Wipe.tsx';

const LINES = {
  person: 'lineSolid',
  title: 'lineDotted',
  date: 'lineDouble',
  document: 'lineDashed',
} as const;
const COMMANDS = {
  note: 'commandNote',
  here: 'commandHere',
  panel: 'commandPanel',
  popup: 'commandPopup',
} as const;

/** The options: one column of sheets, each says first what it means for the reader. */
export function Options({ view, on }: { readonly view: OptionsView; readonly on: OptionsActions }) {
  const { say } = useWords();
  const { kept } = view;
  return (
    <main class="opts">
      <h1>{say('options')}</h1>
      {view.isUnsaved && (
        <p class="said bad" role="alert">
          {say('optionsUnsaved')}
        </p>
      )}
      <section class="set" aria-labelledby="marks">
        <header>
          <h2 id="marks">{say('optionsMarks')}</h2>
          <p>{say('optionsMarksHint')}</p>
        </header>
        <div class="kinds">
          {KINDS.map((kind) => (
            <label class="r" key={kind}>
              <input
                type="checkbox"
                class="switch"
                role="switch"
                aria-checked={view.kinds[kind]}
                checked={view.kinds[kind]}
                onChange={(event) => on.toggleKind(kind, event.currentTarget.checked)}
              />
              <span class="grow">
                <span class={`m k-${kind}`}>{say(`kind_${kind}`)}</span>
              </span>
              <span class="three">{say(LINES[kind])}</span>
            </label>
          ))}
        </div>
        <Colours chosen={view.palette} on={on} />
      </section>
      <Sites view={view} on={on} />
      <Amendments corrections={view.corrections} imported={view.imported} on={on} />
      <section class="set" aria-labelledby="kept">
        <header>
          <h2 id="kept">{say('optionsKept')}</h2>
          <p>{say('optionsKeptHint')}</p>
        </header>
        <ul class="plain">
          <li>{say('optionsKeptNotes')}</li>
          <li>{say('optionsKeptArticles')}</li>
          <li>{say('optionsKeptDrafts')}</li>
          <li>{say('optionsKeptSettings')}</li>
        </ul>
        <div class="r">
          <span class="grow">
            {kept &&
              `${say('optionsNotes', { count: kept.notes })} · ${say('optionsArticles', { count: kept.articles })}`}
          </span>
          <button type="button" class="btn" onClick={on.openNotebook}>
            {say('popupOpenNotebook')}
          </button>
          <button type="button" class="btn" onClick={on.openFiles}>
            {say('optionsBackUp')}
          </button>
        </div>
        {view.isWiped && (
          <p class="said" role="status">
            {say('optionsWiped')}
          </p>
        )}
        <Wipe on={on} />
      </section>
      <Remembered view={view} on={on} />
      <section class="set" aria-labelledby="keys">
        <header>
          <h2 id="keys">{say('optionsKeys')}</h2>
        </header>
        {KEYS.map((name) => (
          <div class="r" key={name}>
            <span class="grow">{say(COMMANDS[name])}</span>
            {view.keys[name] === '' ? (
              <span class="three">{say('optionsNoKey')}</span>
            ) : (
              <kbd>{view.keys[name]}</kbd>
            )}
          </div>
        ))}
        <div class="r">
          <span class="grow three">{say('optionsKeysHint')}</span>
          <button type="button" class="btn" onClick={on.openShortcuts}>
            {say('optionsChangeKeys')}
          </button>
        </div>
      </section>
      <section class="set" aria-labelledby="look">
        <header>
          <h2 id="look">{say('optionsLook')}</h2>
        </header>
        <div class="r">
          <span class="grow" id="language">
            {say('optionsLanguage')}
          </span>
          <Segments
            labelledBy="language"
            chosen={view.language}
            choices={LANGUAGES.map((name) => ({ name, label: say(`language_${name}`) }))}
            onChoose={on.chooseLanguage}
          />
        </div>
        <div class="r">
          <span class="grow" id="theme">
            {say('optionsTheme')}
          </span>
          <Segments
            labelledBy="theme"
            chosen={view.theme}
            choices={THEMES.map((name) => ({ name, label: say(`theme_${name}`) }))}
            onChoose={on.chooseTheme}
          />
        </div>
        <div class="r">
          <span class="grow three">{say('optionsResetHint')}</span>
          <button type="button" class="btn" onClick={on.reset}>
            {say('optionsReset')}
          </button>
        </div>
      </section>
      <About version={view.version} />
      {view.isReset && (
        <Toast
          text={say('optionsWasReset')}
          action={say('undo')}
          onAction={on.undoReset}
          onEnd={on.endReset}
        />
      )}
    </main>
  );
}
