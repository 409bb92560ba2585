import { describe } from '../../lib/anchor/describe.ts';
import { search } from '../../lib/anchor/find.ts';
import type { Found } from '../../lib/anchor/found.ts';
import { type OpenText, openText } from '../../lib/anchor/open-text.ts';
import type { NotePlace } from '../../lib/browser/messages.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { Span } from '../../lib/text/span.ts';

/** Where a note stands in a text: its span too where there is one, be it only suggested. */
export type Placed = NotePlace & { readonly span?: Span };

/** A note being looked for; `placed` once that is done. */
export type Looking = {
  readonly note: Note;
  readonly steps: Generator<undefined, Placed>;
  placed?: Placed;
};

/** Steps that each note is given before any is given more: enough where its words are unchanged. */
const QUICK = 4;

/** Begins to look for notes: those whose words stand where they stood are found at once, the others are left for `finish`. */
export function* begin(notes: readonly Note[], text: string): Generator<undefined, readonly Looking[]> {
  if (notes.length === 0) return [];
  const open = openText(text);
  yield;
  const all: Looking[] = notes.map((note) => ({ note, steps: look(open, note) }));
  for (const each of all) {
    for (let step = 0; step < QUICK && !each.placed; step++) {
      advance(each);
      yield;
    }
  }
  return all;
}

/** Looks for what has changed, in steps of about a millisecond. */
export function* finish(all: readonly Looking[]): Generator<undefined, readonly Placed[]> {
  for (const each of all) {
    while (!each.placed) {
      advance(each);
      yield;
    }
  }
  return all.flatMap(({ placed }) => placed ?? []);
}

function advance(looking: Looking): void {
  const step = looking.steps.next();
  if (step.done) looking.placed = step.value;
}

const RANK = { found: 3, changed: 2, suggested: 1, lost: 0 } as const;

/** By the place confirmed last, then by those before it: the best of them is where the note stands. */
function* look(open: OpenText, note: Note): Generator<undefined, Placed> {
  if (!note.anchor) return { note, standing: 'whole' };
  let best: Found = { state: 'lost' };
  for (const anchor of [...(note.later ?? []).toReversed(), note.anchor]) {
    const found = yield* search(open, anchor);
    if (RANK[found.state] > RANK[best.state] && !isRefused(note, found, open.raw)) best = found;
    if (best.state === 'found') break;
  }
  if (best.state === 'lost') return { note, standing: 'lost' };
  const { state, span } = best;
  const words = open.raw.slice(span.start, span.end);
  return { note, standing: state, span, ...(state === 'found' ? {} : { words }) };
}

/** Whether the reader said of this very place that it is not the note's. */
function isRefused({ refused = [] }: Note, found: Found, text: string): boolean {
  if (found.state === 'lost' || found.state === 'found' || refused.length === 0) return false;
  const { quote, prefix, suffix } = describe(text, found.span);
  return refused.some((each) => each.quote === quote && (each.prefix === prefix || each.suffix === suffix));
}
