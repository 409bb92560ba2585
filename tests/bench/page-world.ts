import { markAt } from '../../lib/page/hit.ts';
import { readPage } from '../../lib/page/page.ts';

/** Run in the page: what others would do with the same text, and what can be measured of ours as plain functions. Times are in ms. */

const NAMES_MOST = 100;

/** The floor: each text node found and each of its units looked at. */
export function floor(): { readonly ms: number; readonly nodes: number; readonly units: number } {
  const begun = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let [nodes, units, sum] = [0, 0, 0];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let at = 0; at < data.length; at++) sum = (sum + data.charCodeAt(at)) | 0;
    nodes++;
    units += data.length;
  }
  const ms = performance.now() - begun;
  if (sum === -1) throw new Error('never');
  return { ms, nodes, units };
}

type State = { readonly next: Map<number, State>; fail: State | undefined; length: number };

/** A fair rival: the same walk, an Aho–Corasick automaton over the names, a static range for each hit, CSS highlights. */
export function automaton(names: readonly string[]): { readonly ms: number; readonly hits: number } {
  const begun = performance.now();
  const root: State = { next: new Map(), fail: undefined, length: 0 };
  for (const name of names) {
    let at = root;
    for (let i = 0; i < name.length; i++) {
      const unit = name.charCodeAt(i);
      const next = at.next.get(unit) ?? { next: new Map(), fail: root, length: 0 };
      at.next.set(unit, next);
      at = next;
    }
    at.length = name.length;
  }
  const queue = [...root.next.values()];
  for (const state of queue) {
    for (const [unit, next] of state.next) {
      let fail = state.fail;
      while (fail && !fail.next.has(unit)) fail = fail.fail;
      next.fail = fail?.next.get(unit) ?? root;
      next.length ||= next.fail.length;
      queue.push(next);
    }
  }
  const highlight = new Highlight();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    let state = root;
    for (let at = 0; at < data.length; at++) {
      const unit = data.charCodeAt(at);
      let next = state.next.get(unit);
      while (!next && state.fail) {
        state = state.fail;
        next = state.next.get(unit);
      }
      state = next ?? root;
      if (state.length === 0) continue;
      const startOffset = at + 1 - state.length;
      highlight.add(
        new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset: at + 1 }),
      );
    }
  }
  CSS.highlights.set('rival', highlight);
  const ms = performance.now() - begun;
  const hits = highlight.size;
  CSS.highlights.delete('rival');
  return { ms, hits };
}

type MarkJs = new (
  root: Element,
) => { mark(words: readonly string[], options: object): void; unmark(options: object): void };

/** The field's own: mark.js, as its users call it. What it put into the page is taken out again, which is not counted. */
export async function markJs(names: readonly string[]): Promise<{ readonly ms: number }> {
  const Mark: MarkJs = Reflect.get(globalThis, 'Mark');
  const mark = new Mark(document.body);
  const begun = performance.now();
  await new Promise<void>((done) =>
    mark.mark(names, { separateWordSearch: false, accuracy: 'exactly', done: () => done() }),
  );
  const ms = performance.now() - begun;
  await new Promise<void>((done) => mark.unmark({ done: () => done() }));
  return { ms };
}

// Trịnh Thị Bảo Ngân · Bộ Nội vụ · Nghị quyết: runs of words with capitals, as a list of names has them
const NAME = /\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4}/gu;

/** The names that are looked for: of the page itself, then made up until there are a hundred. */
export function namesOnPage(): readonly string[] {
  const found = [...new Set((document.body.textContent ?? '').slice(0, 60_000).match(NAME) ?? [])];
  const made = Array.from({ length: NAMES_MOST }, (_, at) => `Đỗ Hữu Thứ ${at}`);
  return [...found, ...made].slice(0, NAMES_MOST);
}

/** Reading alone, at once; the best of some rounds. */
export function reading(rounds: number): number {
  return best(rounds, () => readPage(document, location.href));
}

/** What is under a pointer, at many points, with so many marks on the page: the mean and the longest of one look. */
export function hits(most: number): {
  readonly marks: number;
  readonly mean: number;
  readonly longest: number;
} {
  const { reading: read } = readPage(document, location.href);
  const marks = [...read.text.matchAll(/\p{Lu}\p{L}+/gu)]
    .slice(0, most)
    .map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  scrollTo(0, document.documentElement.scrollHeight / 2);
  const times: number[] = [];
  markAt(document, read, marks, 300, 300);
  for (let at = 0; at < 400; at++) {
    const begun = performance.now();
    markAt(document, read, marks, 100 + (at % 20) * 35, 20 + Math.floor(at / 20) * 40);
    times.push(performance.now() - begun);
  }
  scrollTo(0, 0);
  return {
    marks: marks.length,
    mean: times.reduce((sum, each) => sum + each, 0) / times.length,
    longest: times.toSorted((a, b) => b - a)[3] ?? 0,
  };
}

function best(rounds: number, run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now();
    run();
    least = Math.min(least, performance.now() - begun);
  }
  return least;
}
