import type { Anchor } from '../../lib/anchor/anchor.ts';
import { describe } from '../../lib/anchor/describe.ts';
import { find, search } from '../../lib/anchor/find.ts';
import { openText } from '../../lib/anchor/open-text.ts';
import type { Span } from '../../lib/text/span.ts';
import { seeded } from './edits.ts';
import { type BenchRow, print as printRows, ROWS } from './row.ts';
import { scenarios, type Target } from './scenarios.ts';
import { type Source, sources } from './sources.ts';

// `npm run bench -- anchoring [tuned] [w3c] [raw=8] [seed=1] [only=NAME,NAME] [show]`
// Parameters were chosen on every other article (`tuned`); the table is of the others.
const TUNED = process.argv.includes('tuned');
const W3C = process.argv.includes('w3c');
const SHOW = process.argv.includes('show');
const named = (name: string): string | undefined =>
  process.argv.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1);
const ONLY = named('only')?.split(',');
/** Other quotes and other edits of the same articles. */
const SEED = Number(named('seed') ?? 0);

const LENGTHS = [8, 20, 60, 150, 400];
/** Quotes of each length from each article; every second begins and ends with a word, as a reader's selection does. */
const PER_LENGTH = 4;
/** Right: so much of the place found and the true one is shared. */
const RIGHT = 0.6;

type Count = { n: number; right: number; wrong: number; lost: number; asked: number; askedRight: number };
const none = (): Count => ({ n: 0, right: 0, wrong: 0, lost: 0, asked: 0, askedRight: 0 });

function measure(from: readonly Source[]): void {
  print('scenario            length     n  right  wrong   lost  asked  of these right');
  const asked = none();
  for (const [name, { target, edit }] of scenarios) {
    if (ONLY !== undefined && !ONLY.includes(name)) continue;
    const total = none();
    for (const length of LENGTHS) {
      const count = none();
      from.forEach(({ text, name: source }, index) => {
        const random = seeded(index * 7919 + length + SEED * 1_000_003);
        const other = from[(index + 1 + Math.floor(random() * (from.length - 1))) % from.length];
        for (let i = 0; i < PER_LENGTH; i++) {
          const span = quoteSpan(text, length, i % 2 === 0, random);
          const edited = span && edit(text, span, random, other?.text ?? '');
          if (!span || !edited) continue;
          const full = described(text, span);
          const { quote, prefix, suffix, start } = full;
          const w3c = { quote, prefix, suffix, ...(start === undefined ? {} : { start }) };
          const found = find(edited.text, W3C ? w3c : full);
          const isRight =
            found.state !== 'lost' &&
            edited.truth !== undefined &&
            overlap(found.span, edited.truth) >= RIGHT;
          count.n++;
          if (found.state === 'lost') count.lost++;
          else if (found.state === 'suggested') {
            count.asked++;
            if (isRight) count.askedRight++;
          } else if (isRight) count.right++;
          else count.wrong++;
          if (SHOW && (!isRight || found.state === 'suggested') && (found.state !== 'lost' || edited.truth)) {
            const got = found.state === 'lost' ? '' : edited.text.slice(found.span.start, found.span.end);
            const truth = edited.truth && edited.text.slice(edited.truth.start, edited.truth.end);
            print(JSON.stringify({ source, length, ...found, quote: w3c.quote, got, truth }));
          }
        }
      });
      if (ONLY !== undefined) row(name, String(length), count);
      add(total, count);
    }
    row(name, 'all', total, target);
    add(asked, total);
  }
  print(
    `suggestions: ${asked.asked}, right ${((100 * asked.askedRight) / Math.max(1, asked.asked)).toFixed(0)} % (target 70)`,
  );
}

/** A stretch of the text of about so many units that begins and ends with a sign one can see. */
function quoteSpan(text: string, length: number, whole: boolean, random: () => number): Span | undefined {
  let start = Math.floor(random() * Math.max(0, text.length - length));
  let end = start + length;
  if (whole) {
    while (start > 0 && !/\s/.test(text[start - 1] ?? '')) start--;
    while (end < text.length && !/\s/.test(text[end] ?? '')) end++;
  }
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return end - start >= Math.min(length, 8) - 3 && end <= text.length ? { start, end } : undefined;
}

function overlap(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

const anchors = new Map<string, Anchor>();
function described(text: string, span: Span): Anchor {
  const key = `${span.start} ${span.end} ${text}`;
  const anchor = anchors.get(key) ?? describe(text, span);
  anchors.set(key, anchor);
  return anchor;
}

function add(total: Count, count: Count): void {
  for (const key of ['n', 'right', 'wrong', 'lost', 'asked', 'askedRight'] as const) total[key] += count[key];
}

function row(name: string, length: string, count: Count, target?: Target): void {
  const share = (part: number): number => (100 * part) / Math.max(1, count.n);
  const column = (part: number): string => share(part).toFixed(1).padStart(6);
  if (length === 'all') {
    const at = { room: 'anchoring', unit: '% of quotes' };
    const [right, wrong] = [share(count.right), share(count.wrong)];
    if (target?.right !== undefined)
      shared.push({ ...at, what: `${name}: right`, ours: right, least: target.right });
    if (target !== undefined) shared.push({ ...at, what: `${name}: wrong`, ours: wrong, most: target.wrong });
  }
  const missed = [
    target?.right !== undefined && share(count.right) < target.right ? `right < ${target.right}` : '',
    target !== undefined && share(count.wrong) > target.wrong ? `wrong > ${target.wrong}` : '',
  ].filter(Boolean);
  print(
    [
      ...[name.padEnd(18), length.padStart(7), String(count.n).padStart(5)],
      ...[column(count.right), column(count.wrong), column(count.lost), column(count.asked)],
      ...[`  ${count.askedRight}/${count.asked}`, missed.length > 0 ? `  MISSED ${missed.join(', ')}` : ''],
    ].join(' '),
  );
}

/** 160 quotes that are gone, on a text of 100,000 units: time in all and the longest step. */
function speed(from: readonly Source[]): void {
  const half = from.length >> 1;
  const whole = (first: number, last?: number): string =>
    from
      .slice(first, last)
      .map(({ text }) => text)
      .join('\n');
  const page = whole(0, half).slice(0, 100_000);
  const rest = whole(half).slice(0, 100_000);
  const random = seeded(5);
  for (const length of LENGTHS) {
    const lost = Array.from({ length: 160 }, () => {
      const start = Math.floor(random() * (rest.length - length));
      return describe(rest, { start, end: start + length });
    });
    const begun = used();
    const open = openText(page);
    let longest = used() - begun;
    for (const anchor of lost) {
      const steps = search(open, anchor);
      for (let done = false; !done; ) {
        const before = used();
        done = steps.next().done === true;
        longest = Math.max(longest, used() - before);
      }
    }
    const all = used() - begun;
    const at = { room: 'anchoring', unit: 'ms' };
    shared.push({ ...at, what: `160 lost quotes of ${length} on ${page.length} units: all`, ours: all });
    shared.push({ ...at, what: `160 lost quotes of ${length}: longest step`, ours: longest });
    print(
      `160 lost quotes of ${length} on ${page.length} units: ${all.toFixed(0)} ms in all, longest step ${longest.toFixed(1)} ms`,
    );
  }
}

/** Milliseconds this thread has worked: other work on the machine does not count. */
function used(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function print(line: string): void {
  if (!ROWS) process.stdout.write(`${line}\n`);
}

const shared: BenchRow[] = [];
const all = sources(Number(named('raw') ?? 0));
print(`${all.length} articles`);
measure(all.filter((_, index) => (index % 2 === 1) === TUNED));
if (ONLY === undefined || ONLY.includes('speed')) speed(all);
if (ROWS) printRows(shared);
