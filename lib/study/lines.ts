import type { Line, RawLine } from './line.ts';
import { wrapOf } from './wrap.ts';

const FOREIGN = /[*_\u00a0]|\p{M}/u;
/** `**Điều 1.** *Căn cứ*`: signs of Markdown at a word's edge; an underscore inside a word stays. */
const DECORATION = /\*+|(?<![\p{L}\d])_+|_+(?![\p{L}\d])/gu;

/** The lines of a text that hold words, with offsets in UTF-16 units; a paragraph that was broken to a width is one line. */
export function linesOf(text: string): readonly Line[] {
  const raw = rawLines(text);
  const wrap = wrapOf(raw);
  if (!wrap) return raw;
  const lines: Line[] = [];
  let last: RawLine | undefined;
  for (const line of raw) {
    const before = lines.at(-1);
    if (last && before && line.isNext && wrap.goesOn(last, line)) {
      lines[lines.length - 1] = { ...before, end: line.end, words: `${before.words} ${line.words}` };
    } else lines.push(line);
    last = line;
  }
  return lines;
}

function rawLines(text: string): readonly RawLine[] {
  const lines: RawLine[] = [];
  let isNext = false;
  let isOpen = false;
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    let start = from;
    let end = to;
    while (start < end && isEdge(text.charCodeAt(start))) start++;
    while (end > start && isEdge(text.charCodeAt(end - 1))) end--;
    const raw = text.slice(start, end);
    const isPlain = !FOREIGN.test(raw);
    const words = isPlain ? raw : raw.normalize('NFC').replace(DECORATION, '').replace(/\s+/g, ' ').trim();
    if (words !== '') {
      isOpen = isOddlyBold(text.slice(from, to)) !== isOpen;
      lines.push({ start, end, words, isNext, isOpen });
    }
    isNext = words !== '';
    isOpen &&= isNext;
    from = to + 1;
  }
  return lines;
}

const isOddlyBold = (raw: string): boolean => raw.includes('*') && (raw.match(/\*+/g)?.length ?? 0) % 2 === 1;

/** Spaces, and Markdown's signs of headings, quotes, tables, bold. */
function isEdge(unit: number): boolean {
  return (
    unit <= 0x20 ||
    unit === 0xa0 ||
    unit === 0xfeff ||
    unit === 0x23 ||
    unit === 0x2a ||
    unit === 0x3e ||
    unit === 0x5f ||
    unit === 0x7c
  );
}

/** How many units of `text` from `start` hold the first `length` of a line's words, with the spaces and signs after them. */
export function rawLength(text: string, { start, end, words }: Line, length: number): number {
  if (text.startsWith(words.slice(0, length), start)) return length;
  let letters = words.slice(0, length).replace(/\s/g, '').normalize('NFD').replace(ACCENT, '').length;
  let at = start;
  for (; at < end && letters > 0; at++) if (!isSkipped(text.charAt(at))) letters--;
  while (at < end && isSkipped(text.charAt(at))) at++;
  return at - start;
}

const ACCENT = /\p{M}/gu;
const isSkipped = (unit: string): boolean => /[\s*_]|\p{M}/u.test(unit);
