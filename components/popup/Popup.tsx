import type { Kind } from '../../lib/recognize/mention.ts';
import type { Said } from '../export-words.ts';
import type { namedFormats } from '../format-names.ts';
import { State } from '../State.tsx';
import { useWords } from '../words.ts';
import { Foot } from './Foot.tsx';
import { KindToggles } from './KindToggles.tsx';
import { Ghosts, PageBody } from './PageBody.tsx';
import { PageHead } from './PageHead.tsx';
import type { PopupActions, PopupState } from './popup-state.ts';

/** The popup: whose page, what it names, which kinds are marked, what leads away. */
export function Popup(props: {
  readonly state: PopupState;
  readonly kinds: Readonly<Record<Kind, boolean>>;
  readonly formats: ReturnType<typeof namedFormats>;
  readonly said: Said | undefined;
  readonly on: PopupActions;
}) {
  const { state, kinds, formats, said, on } = props;
  const isRead = state.phase === 'page';
  return (
    <main class="popup">
      <Body state={state} on={on} />
      {isRead && <KindToggles kinds={kinds} onToggle={on.toggleKind} />}
      <Foot
        formats={formats}
        canNote={isRead && !/^(?:off|translated)$/.test(state.page.status)}
        said={said}
        on={on}
      />
    </main>
  );
}

function Body({ state, on }: { readonly state: PopupState; readonly on: PopupActions }) {
  const { say } = useWords();
  switch (state.phase) {
    case 'asking':
      return (
        <div class="reading">
          <h1 class="sr">{say('extensionName')}</h1>
          <p class="sr" role="status">
            {say('popupAsking')}
          </p>
          <Ghosts />
        </div>
      );
    case 'forbidden':
      return (
        <State isWhole icon="lock" title={say('popupForbidden')} hint={say('popupForbiddenHint')}>
          <button type="button" class="btn" onClick={on.openNotebook}>
            {say('popupOpenNotebook')}
          </button>
        </State>
      );
    case 'not-yet':
      return (
        <>
          <PageHead title={state.title} host={state.host} />
          <State title={say('popupNotYet')} hint={say('popupNotYetHint')}>
            <button type="button" class="btn main" onClick={on.readOnce}>
              {say('popupReadOnce')}
            </button>
            {state.host !== undefined && (
              <button type="button" class="btn" onClick={on.readAlways}>
                {say('popupReadAlways', { host: state.host })}
              </button>
            )}
          </State>
        </>
      );
    case 'page': {
      const { page, host } = state;
      return (
        <>
          <PageHead
            title={page.article.title}
            host={host ?? page.article.site}
            publishedOn={page.article.publishedOn}
            isOn={host === undefined ? undefined : page.status !== 'off'}
            onToggle={(isOn) => on.toggleSite(host ?? '', isOn)}
          />
          <PageBody page={page} host={host ?? ''} on={on} />
        </>
      );
    }
    default:
      return state satisfies never;
  }
}
