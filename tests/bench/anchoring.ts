import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe } from '../../lib/anchor/describe.ts';
import { find, search } from '../../lib/anchor/find.ts';
import { openText } from '../../lib/anchor/open-text.ts';
import type { Span } from '../../lib/text/span.ts';
import { type Edited, editWords, moveTones, rewrite, seeded } from './edits.ts';

const LENGTHS = [8, 20, 60, 150, 400];
const PER_LENGTH = 4;
const HELD_OUT = process.argv.includes('held-out');
const W3C = process.argv.includes('w3c');

function articles(): readonly string[] {
  for (const folder of ['../../../shared/corpus/dev/', '../browser/sample/']) {
    const url = new URL(folder, import.meta.url);
    if (!existsSync(url)) continue;
    const texts = readdirSync(url)
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(new URL(name, url), 'utf8')) as { text?: string })
      .flatMap(({ text }) => (text !== undefined && text.length > 900 ? [text] : []));
    if (texts.length > 0) return texts;
  }
  process.stdout.write('no articles to measure on\n');
  return [];
}

type Edit = (text: string, span: Span, random: () => number, other: string) => Edited;
const edits: ReadonlyMap<string, Edit> = new Map<string, Edit>([
  ['unchanged', (text, truth) => ({ text, truth })],
  ['NFD', (text, span) => rewrite(text, span, /[^\x00-\x7f]/g, (letter) => letter.normalize('NFD'))],
  ['tone placement', moveTones],
  ['nbsp', (text, span) => rewrite(text, span, / /g, () => '\u00a0')],
  [
    'capitals',
    (text, span) => ({
      text: text.slice(0, span.start) + text.slice(span.start, span.end).toUpperCase() + text.slice(span.end),
      truth: span,
    }),
  ],
  ['10 % of words', (text, span, random) => editWords(text, span, 0.1, random)],
  ['30 % of words', (text, span, random) => editWords(text, span, 0.3, random)],
  [
    'paragraph before',
    (text, span, _random, other) => {
      const at = text.lastIndexOf('\n', span.start - 1) + 1;
      const added = `${other.slice(0, 300).replaceAll('\n', ' ')}\n`;
      return {
        text: text.slice(0, at) + added + text.slice(at),
        truth: { start: span.start + added.length, end: span.end + added.length },
      };
    },
  ],
  ['passage removed', (text, { start, end }) => ({ text: text.slice(0, start) + text.slice(end) })],
  ['unrelated', (_text, _span, _random, other) => ({ text: other })],
]);

function overlap(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function measure(texts: readonly string[]): void {
  process.stdout.write('edit               length     n  right  wrong  lost  suggested (right)\n');
  for (const [name, edit] of edits) {
    const total = { n: 0, right: 0, wrong: 0, lost: 0, asked: 0, askedRight: 0 };
    for (const length of LENGTHS) {
      const count = { n: 0, right: 0, wrong: 0, lost: 0, asked: 0, askedRight: 0 };
      texts.forEach((text, index) => {
        const random = seeded(index * 7919 + length);
        const other = texts[(index + 17) % texts.length] ?? '';
        for (let i = 0; i < PER_LENGTH; i++) {
          const start = Math.floor(random() * (text.length - length));
          const span = { start, end: start + length };
          if (text.slice(start, span.end).trim().length < length - 2) continue;
          const { block, ...w3c } = describe(text, span);
          const anchor = W3C || block === undefined ? w3c : { ...w3c, block };
          const { text: edited, truth } = edit(text, span, random, other);
          const found = find(edited, anchor);
          const good = found.state !== 'lost' && truth !== undefined && overlap(found.span, truth) >= 0.6;
          count.n++;
          if (found.state === 'lost') count.lost++;
          else if (found.state === 'suggested') {
            count.asked++;
            if (good) count.askedRight++;
          } else if (good) count.right++;
          else {
            count.wrong++;
            if (process.env.SHOW === name) {
              process.stdout.write(
                `${JSON.stringify({ length, q: anchor.quote, got: edited.slice(found.span.start, found.span.end), l: found.likeness, c: found.context })}\n`,
              );
            }
          }
        }
      });
      row(name, String(length), count);
      for (const key of ['n', 'right', 'wrong', 'lost', 'asked', 'askedRight'] as const)
        total[key] += count[key];
    }
    row(name, 'all', total);
  }
}

function row(
  name: string,
  length: string,
  count: { n: number; right: number; wrong: number; lost: number; asked: number; askedRight: number },
): void {
  const share = (part: number): string => ((100 * part) / Math.max(1, count.n)).toFixed(1).padStart(6);
  process.stdout.write(
    `${name.padEnd(18)} ${length.padStart(6)} ${String(count.n).padStart(5)} ${share(count.right)} ${share(count.wrong)} ${share(count.lost)} ${share(count.asked)} (${count.askedRight})\n`,
  );
}

/** 160 quotes that are gone, on a text of 100,000 units: time in all and the longest step. */
function speed(texts: readonly string[]): void {
  const half = texts.length >> 1;
  const page = texts.slice(0, half).join('\n').slice(0, 100_000);
  const rest = texts.slice(half).join('\n');
  const begun = performance.now();
  const open = openText(page);
  const opened = performance.now() - begun;
  let longest = opened;
  const random = seeded(5);
  for (let i = 0; i < 160; i++) {
    const start = Math.floor(random() * (rest.length - 400));
    const steps = search(open, describe(rest, { start, end: start + 400 }));
    for (;;) {
      const from = performance.now();
      const { done } = steps.next();
      longest = Math.max(longest, performance.now() - from);
      if (done) break;
    }
  }
  const all = performance.now() - begun;
  process.stdout.write(
    `160 lost quotes of 400 on ${page.length} units: ${all.toFixed(0)} ms in all, opening ${opened.toFixed(0)} ms, longest step ${longest.toFixed(1)} ms\n`,
  );
}

const all = articles();
if (all.length > 1) {
  measure(all.filter((_, index) => (index % 2 === 1) === HELD_OUT));
  speed(all);
}
