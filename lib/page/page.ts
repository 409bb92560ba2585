import type { Page } from '../text/page.ts';
import { type Head, headOf } from './head.ts';
import { describePage } from './metadata.ts';
import { readSteps } from './read.ts';
import type { Reading } from './reading.ts';
import { findScope, type Scope } from './scope.ts';

/** A page as it was read: what a reader reads, what the page says of itself, and the way back to its nodes. */
export type PageReading = {
  readonly page: Page;
  readonly reading: Reading;
  readonly scope: Scope | undefined;
};

/** Reads a document in steps; see `readSteps`. */
export function* readPageSteps(
  document: Document,
  url: string,
): Generator<undefined, PageReading, undefined> {
  const head: Head = headOf(document);
  const scope = yield* findScope(document, head);
  yield;
  const reading = scope ? yield* readSteps(scope) : NOTHING;
  yield;
  return { page: describePage(document, url, head, scope, reading.text), reading, scope };
}

/** Reads a document at once. */
export function readPage(document: Document, url: string): PageReading {
  const steps = readPageSteps(document, url);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const NONE = new Uint32Array(0);
const NOTHING: Reading = {
  text: '',
  blocks: [],
  segments: { count: 0, nodes: [], nodeAt: NONE, textAt: NONE, length: NONE, cut: new Uint8Array(0) },
};
