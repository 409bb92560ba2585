import { contains, type Span } from '../text/span.ts';
import type { Head } from './head.ts';
import type { Level } from './marker.ts';
import { isIssuedAlong, type Outline, type Part } from './outline.ts';

const WORD: Readonly<Partial<Record<Level, string>>> = {
  annex: 'phụ lục',
  part: 'phần',
  chapter: 'chương',
  section: 'mục',
  subsection: 'tiểu mục',
  letter: 'mục',
  roman: 'phần',
  article: 'Điều',
  clause: 'khoản',
  subclause: 'mục',
  point: 'điểm',
  subpoint: 'điểm',
};

/** The parts a span stands in, outermost first. */
export function pathTo(outline: Outline, span: Span): readonly Part[] {
  return outline.parts.filter((part) => contains(part, span));
}

/** Names a place in a document as a student cites it: `Nghị quyết số 18-NQ/TW, ngày 25/10/2017, phần II, mục 2, điểm 1`. */
export function citationOf(head: Head, path: readonly Part[]): string {
  const inArticle = path.some((part) => part.level === 'article');
  const [year, month, day] = (head.date ?? '').split('-');
  const name = [head.kind, head.number && `số ${head.number}`].filter(Boolean).join(' ');
  const places = path.flatMap((part) => {
    const word = part.level === 'clause' && !inArticle ? 'mục' : WORD[part.level];
    if (isIssuedAlong(part)) return ['văn bản kèm theo'];
    return word === undefined ? [] : [`${word} ${part.label}`.trim()];
  });
  const date = year ? `ngày ${officialDay(Number(day))}/${officialMonth(Number(month))}/${year}` : '';
  return [name || head.subject || '', date, ...places].filter(Boolean).join(', ');
}

/** Official style writes a zero before days under 10 and before January and February only. */
const officialDay = (day: number): string => (day < 10 ? `0${day}` : `${day}`);
const officialMonth = (month: number): string => (month < 3 ? `0${month}` : `${month}`);
