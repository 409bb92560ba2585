import type { PageFlow } from '../../lib/recognize/flow.ts';
import type { StudyDocument } from '../../lib/study/document.ts';
import type { Span } from '../../lib/text/span.ts';
import type { PageView } from '../popup/page-view.ts';
import type { PopupActions } from '../popup/popup-state.ts';

export type Passage = Span & { readonly words: string };

/** What the panel can do beside what the popup can. */
export type PanelActions = PopupActions & {
  /** The lines of the article that hold these words. */
  findText(query: string): Promise<readonly Passage[]>;
  /** Saves a document's key points as a table. */
  exportPoints(document: StudyDocument): void;
  showSpan(span: Span): Promise<boolean>;
};

/** What each tab of the panel is given. */
export type TabView = {
  readonly page: PageView;
  readonly flow: PageFlow;
  /** What the reader has before the eyes in the page. */
  readonly view: Span | undefined;
  /** The documents that the page prints: none on a page of news. */
  readonly documents: readonly StudyDocument[];
  readonly query: string;
  readonly on: PanelActions;
  /** Tells what happened to who does not see it. */
  tell(words: string): void;
};
