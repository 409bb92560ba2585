import type { Page } from '../text/page.ts';
import type { Changes } from './changes.ts';
import { Earlier, type Kept } from './earlier.ts';
import { type Head, headOf } from './head.ts';
import { describePage } from './metadata.ts';
import { readSteps } from './read.ts';
import type { Reading } from './reading.ts';
import { type Run, STRIDE } from './run.ts';
import { gatherRuns } from './runs.ts';
import { findScope, type Scope } from './scope.ts';

/** A page as it was read: what a reader reads, what the page says of itself, and the way back to its nodes. */
export type PageReading = {
  readonly page: Page;
  readonly reading: Reading;
  readonly scope: Scope | undefined;
  /** For the next reading. */
  readonly kept?: Kept;
};

/**
 * Reads a document in steps, each telling the share done (0–1) as far as can be known; see `readSteps`. Of a page that was read before
 * only what `changes` tells of is looked into; what is read is the same as if all were.
 */
export function* readPageSteps(
  document: Document,
  url: string,
  before?: PageReading,
  changes?: Changes,
): Generator<number, PageReading, undefined> {
  const head = headOf(document);
  const all = nodesIn(document);
  const kept = before?.kept;
  const earlier = kept && changes && new Earlier(kept, changes, before.scope);
  const { scope, runs } = yield* telling(scopeSteps(document, head, earlier), all, 0);
  const { reading, standing } = scope ? yield* telling(readSteps(scope, earlier), all, 0.5) : UNREAD;
  yield 1;
  const page = describePage(document, url, head, scope, reading.text);
  return { page, reading, scope, kept: { reading, standing, runs } };
}

function* scopeSteps(
  document: Document,
  head: Head,
  earlier: Earlier | undefined,
): Generator<undefined, { readonly scope: Scope | undefined; readonly runs: readonly Run[] }, undefined> {
  const runs = document.body ? yield* gatherRuns(document.body, earlier) : [];
  return { runs, scope: yield* findScope(document, head, runs) };
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
const UNREAD = { reading: NOTHING, standing: [] };
