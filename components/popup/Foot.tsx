import type { ComponentChildren } from 'preact';
import type { Said } from '../export-words.ts';
import type { namedFormats } from '../format-names.ts';
import { Icon } from '../Icon.tsx';
import { isTyping, useKeys } from '../keys.ts';
import { useWords } from '../words.ts';
import type { PopupActions } from './popup-state.ts';

const MENU = 'export-menu';

/** What leads away from the popup: a new note, the notebook, export, options. */
export function Foot(props: {
  readonly formats: ReturnType<typeof namedFormats>;
  readonly canNote: boolean;
  readonly said: Said | undefined;
  readonly on: Pick<
    PopupActions,
    'startNote' | 'openNotebook' | 'openFiles' | 'openOptions' | 'exportNotes'
  > &
    Partial<Pick<PopupActions, 'openPanel'>>;
  readonly children?: ComponentChildren;
}) {
  const { say } = useWords();
  const { formats, canNote, said, on } = props;
  useKeys(({ key, target, ctrlKey, metaKey, altKey }) => {
    const isNote = canNote && (key === 'n' || key === 'N') && !ctrlKey && !metaKey && !altKey;
    if (!isNote || isTyping(target)) return false;
    on.startNote();
    return true;
  });
  const scopes = canNote ? (['this', 'all'] as const) : (['all'] as const);
  return (
    <footer class="foot">
      <p class={`said ${said?.tone ?? ''}`} role="status">
        {said?.text}
      </p>
      <div class="menu" id={MENU} popover="auto">
        {scopes.map((scope) => (
          <fieldset key={scope}>
            <legend>{say(scope === 'this' ? 'exportThis' : 'exportAll')}</legend>
            {formats.map(({ id, name }) => (
              <button
                key={id}
                type="button"
                class="btn"
                popovertarget={MENU}
                popovertargetaction="hide"
                onClick={() => on.exportNotes(scope, id)}
              >
                {name}
              </button>
            ))}
            {scope === 'all' && (
              <button type="button" class="btn quiet" onClick={on.openFiles}>
                {say('exportMore')}
              </button>
            )}
          </fieldset>
        ))}
      </div>
      <div class="line">
        {canNote && (
          <button
            type="button"
            class="btn"
            title={say('popupStartHint')}
            aria-keyshortcuts="N"
            onClick={on.startNote}
          >
            <Icon name="write" />
            {say('popupStart')}
          </button>
        )}
        <button type="button" class="btn quiet push" title={say('popupNotebook')} onClick={on.openNotebook}>
          <Icon name="book" />
          <span class="room">{say('popupNotebook')}</span>
        </button>
        <button type="button" class="btn quiet" popovertarget={MENU}>
          <Icon name="export" />
          {say('export')}
        </button>
        {on.openPanel && (
          <button
            type="button"
            class="icon-btn big"
            aria-label={say('popupPanel')}
            title={say('popupPanel')}
            onClick={on.openPanel}
          >
            <Icon name="panel" />
          </button>
        )}
        {props.children}
        <button
          type="button"
          class="icon-btn big"
          aria-label={say('options')}
          title={say('options')}
          onClick={on.openOptions}
        >
          <Icon name="gear" />
        </button>
      </div>
    </footer>
  );
}
