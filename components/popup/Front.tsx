import type { ComponentChildren } from 'preact';
import { State } from '../State.tsx';
import { useWords } from '../words.ts';
import { Ghosts, PageBody } from './PageBody.tsx';
import { PageHead } from './PageHead.tsx';
import type { PageView } from './page-view.ts';
import type { PopupActions, PopupState } from './popup-state.ts';

/** Whose page it is and what it names, or why nothing is known of it. Popup and panel begin with it. */
export function Front(props: {
  readonly state: PopupState;
  readonly on: PopupActions;
  /** What lists a page that names something. */
  children(page: PageView): ComponentChildren;
}) {
  const { state, on } = props;
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
    case 'unseen':
      return <State isWhole icon="lock" title={say('panelUnseen')} hint={say('panelUnseenHint')} />;
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
          <PageBody page={page} host={host ?? ''} on={on}>
            {props.children(page)}
          </PageBody>
        </>
      );
    }
    default:
      return state satisfies never;
  }
}
