import { LONGEST_LOCATOR } from '../notes/note.ts';
import type { Span } from '../text/span.ts';
import { citationOf, pathTo } from './cite.ts';
import { documentsIn } from './document.ts';

/** Where in the document that a page prints a passage stands, as a student cites it; undefined where it stands in none. */
export function locatorIn(text: string, span: Span): string | undefined {
  const document = documentsIn(text).find(({ start, end }) => span.start >= start && span.start < end);
  const locator = document && citationOf(document.head, pathTo(document.outline, span));
  return locator === '' ? undefined : locator?.slice(0, LONGEST_LOCATOR);
}
