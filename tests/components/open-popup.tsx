import { namedFormats } from '../../components/format-names.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupActions, PopupState } from '../../components/popup/popup-state.ts';
import type { Words } from '../../components/words.ts';
import '../../components/popup/popup.css';
import { HOST } from './acting.ts';
import { vietnamese } from './say.ts';
import { page } from './some-page.ts';
import { show } from './stage.tsx';

const KINDS = { person: true, title: true, date: true, document: true };
/** Opens the popup on a page of invented people, or in another state. */
export function openPopup(
  on: PopupActions,
  state: PopupState = { phase: 'page', page, host: HOST },
  words: Words = vietnamese,
  news?: string,
): void {
  const formats = namedFormats(words, ['markdown', 'json']);
  show(<Popup state={state} kinds={KINDS} formats={formats} said={undefined} news={news} on={on} />, words);
}
