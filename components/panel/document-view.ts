import type { Entry } from '../../lib/study/contents.ts';
import type { StudyDocument } from '../../lib/study/document.ts';
import type { Span } from '../../lib/text/span.ts';

/** The part being read: the one gone to while it is in the window, else the last that begins in its upper third or above. */
export function entryRead(
  documents: readonly StudyDocument[],
  view: Span | undefined,
  gone: number | undefined,
): Entry | undefined {
  if (!view) return undefined;
  const entries = documents.flatMap(({ contents }) => contents);
  const to = entries.find(({ start }) => start === gone && start >= view.start && start < view.end);
  if (to) return to;
  const line = view.start + (view.end - view.start) / 3;
  const entry = entries.findLast(({ start }) => start <= line);
  return entry && entry.end > view.start ? entry : undefined;
}
