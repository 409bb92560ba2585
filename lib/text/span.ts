/** A stretch of `Page.text`: UTF-16 offsets, `end` exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies wholly within `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The words a span stands on. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Reading order: by start, the longer first where two start together. */
export const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
