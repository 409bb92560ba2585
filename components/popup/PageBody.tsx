import type { ComponentChildren } from 'preact';
import { State } from '../State.tsx';
import { useWords } from '../words.ts';
import type { PageView } from './page-view.ts';
import type { PopupActions } from './popup-state.ts';

/** What stands under the head of a page that we may read: its names, or why there are none. */
export function PageBody(props: {
  readonly page: PageView;
  /** Empty for a file. */
  readonly host: string;
  readonly on: PopupActions;
  /** The page's names, where there are any. */
  readonly children: ComponentChildren;
}) {
  const { say } = useWords();
  const { page, host, on } = props;
  const hasNotes = page.notes.length > 0;
  switch (page.status) {
    case 'reading':
      return <Reading progress={page.progress} />;
    case 'off':
      return (
        <State title={say('popupOff', { host })} hint={say('popupOffHint')}>
          <button type="button" class="btn" onClick={() => on.toggleSite(host, true)}>
            {say('popupTurnOn')}
          </button>
        </State>
      );
    case 'translated':
      return <State title={say('popupTranslated')} hint={say('popupTranslatedHint')} />;
    case 'not-vietnamese':
      if (hasNotes) break;
      return (
        <State title={say('popupForeign')} hint={say('popupForeignHint')}>
          <button type="button" class="btn" onClick={on.readAnyway}>
            {say('popupReadAnyway')}
          </button>
        </State>
      );
    case 'empty':
      if (hasNotes) break;
      return <State title={say('popupEmpty')} hint={say('popupEmptyHint')} />;
    case 'ready':
      if (hasNotes || page.entities.length > 0) break;
      return <State title={say('popupNothing')} hint={say('popupNothingHint')} />;
    default:
      page.status satisfies never;
  }
  return props.children;
}

/** The layout keeps its place and fills up: a bar with a number, grey where rows will stand. */
function Reading({ progress }: { readonly progress: number }) {
  const { say, language } = useWords();
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(progress);
  return (
    <div class="reading">
      <div class="progress">
        <p role="status">{say('popupReading', { percent })}</p>
        <div
          class="bar"
          role="progressbar"
          aria-label={say('popupReading', { percent })}
          aria-valuenow={Math.round(progress * 100)}
        >
          <span style={{ width: `${progress * 100}%` }} />
        </div>
      </div>
      <Ghosts />
    </div>
  );
}

/** Grey lines where rows will stand. */
export const Ghosts = () => (
  <div aria-hidden="true" class="ghosts">
    {[58, 44, 66, 52].map((width) => (
      <div key={width}>
        <div class="ghost" style={{ width: `${width}%` }} />
        <div class="ghost" style={{ width: `${width + 18}%` }} />
      </div>
    ))}
  </div>
);
