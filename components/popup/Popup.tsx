import type { Kind } from '../../lib/recognize/mention.ts';
import type { Said } from '../export-words.ts';
import type { namedFormats } from '../format-names.ts';
import { KeyHelp } from '../KeyHelp.tsx';
import { Foot } from './Foot.tsx';
import { Front } from './Front.tsx';
import { KindToggles } from './KindToggles.tsx';
import { NewsNotice } from './NewsNotice.tsx';
import { PageList } from './PageList.tsx';
import { PAGE_KEYS } from './page-keys.ts';
import type { PopupActions, PopupState } from './popup-state.ts';

/** The popup: whose page, what it names, which kinds are marked, what leads away. */
export function Popup(props: {
  readonly state: PopupState;
  readonly kinds: Readonly<Record<Kind, boolean>>;
  readonly formats: ReturnType<typeof namedFormats>;
  readonly said: Said | undefined;
  /** The version whose news the reader has not seen. */
  readonly news?: string | undefined;
  readonly on: PopupActions;
}) {
  const { state, kinds, formats, said, on } = props;
  const isRead = state.phase === 'page';
  return (
    <main class="popup">
      <Front state={state} on={on}>
        {(page) => <PageList page={page} on={on} />}
      </Front>
      {isRead && <KindToggles kinds={kinds} onToggle={on.toggleKind} />}
      {props.news !== undefined && (
        <NewsNotice version={props.news} onShow={on.showNews} onHide={on.hideNews} />
      )}
      <Foot
        formats={formats}
        canNote={isRead && !/^(?:off|translated)$/.test(state.page.status)}
        said={said}
        on={on}
      >
        <KeyHelp lines={PAGE_KEYS} />
      </Foot>
    </main>
  );
}
