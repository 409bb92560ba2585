import type { PageState } from '../../lib/browser/messages.ts';
import { makeArticle } from '../../lib/notes/make.ts';
import type { Article } from '../../lib/notes/note.ts';
import type { PageReading } from '../../lib/page/page.ts';
import { toldOf } from '../../lib/recognize/told.ts';
import type { Known } from './page-reader.ts';

/** The article that a page is, as far as it was read. */
export const articleIn = (document: Document, read: PageReading | undefined): Article =>
  makeArticle(read?.page ?? { url: document.location.href, title: document.title }, new Date().toISOString());

/** What a page tells of itself. */
export function stateOf(
  { status, progress, recognition }: Known,
  article: Article,
  notes: PageState['notes'],
): PageState {
  return { status, progress, article, entities: toldOf(recognition.entities), notes };
}
