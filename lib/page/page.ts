import type { Page } from '../text/page.ts';
import { type Head, headOf } from './head.ts';
import { describePage } from './metadata.ts';
import { readSteps } from './read.ts';
import type { Reading } from './reading.ts';
import { STRIDE } from './runs.ts';
import { findScope, type Scope } from './scope.ts';

/** A page as it was read: what a reader reads, what the page says of itself, and the way back to its nodes. */
export type PageReading = {
  readonly page: Page;
  readonly reading: Reading;
  readonly scope: Scope | undefined;
};

/** Reads a document in steps, each telling the share done (0–1) as far as can be known; see `readSteps`. */
export function* readPageSteps(document: Document, url: string): Generator<number, PageReading, undefined> {
  const head: Head = headOf(document);
  const all = nodesIn(document);
  const scope = yield* telling(findScope(document, head), all, 0);
  const reading = scope ? yield* telling(readSteps(scope), all, 0.5) : NOTHING;
  yield 1;
  return { page: describePage(document, url, head, scope, reading.text), reading, scope };
}

/** A page of which nothing was read but what it says of itself. */
export function describeOnly(document: Document, url: string): PageReading {
  const page = describePage(document, url, headOf(document), undefined, '');
  return { page, reading: NOTHING, scope: undefined };
}

/** About as many nodes as a walk meets: elements, and a text for each. */
const nodesIn = (document: Document): number => 2 * document.getElementsByTagName('*').length;

/** The steps of one of the two walks over a page of about `all` nodes, each with the share of both that is done. */
function* telling<T>(
  steps: Generator<undefined, T, undefined>,
  all: number,
  before: number,
): Generator<number, T, undefined> {
  for (let count = 1; ; count++) {
    const step = steps.next();
    if (step.done) return step.value;
    yield before + Math.min(1, (count * STRIDE) / all) / 2;
  }
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
