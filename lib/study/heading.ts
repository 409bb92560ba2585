import { inCapitals } from './capitals.ts';
import type { Line } from './line.ts';
import { type Level, type Marker, markerOf } from './marker.ts';

const LONGEST = 220;
/** An article's words that end like a sentence are its heading only where they are few. */
const LONGEST_SENTENCE = 120;
/** Their heading may stand in the lines under their own. */
const HEADED: ReadonlySet<Level> = new Set(['annex', 'part', 'chapter', 'section', 'subsection']);
const INNER: ReadonlySet<Level> = new Set(['clause', 'point', 'subclause', 'subpoint', 'dash']);

/** The heading of the part that a line opens; empty where it is running text. `next`: the lines that follow. */
export function headingOf(marker: Marker, { words }: Line, next: readonly Line[]): string {
  const rest = words.slice(marker.length).trim();
  if (marker.level === 'annex' && rest !== '' && inCapitals(rest))
    return [rest, ...capitalsIn(next)].join(' ');
  if (HEADED.has(marker.level)) return rest === '' ? headingUnder(next) : rest;
  if (rest === '') return marker.level === 'article' ? articleUnder(next) : '';
  if (marker.level === 'article') return ofArticle(rest, next[0]);
  if (rest.length <= LONGEST && !/[.;,:]$/.test(rest)) return rest;
  // 1. Mục tiêu cụ thể: | 2. Nhiệm vụ, giải pháp.
  if (/^[^.:;]{3,60}:$/.test(rest) && !LEADS_ON.test(rest)) return rest.slice(0, -1);
  // 1. Mục tiêu tổng quát: Xây dựng … lead with their heading.
  return /^[^.:;]{3,90}(?=:\s)/u.exec(rest)?.[0] ?? '';
}
const LEADS_ON = /(?:sau|sau đây|gồm|là|như|nhằm|việc|có|được|quy định|yêu cầu|đề nghị|giao)\s*:$/iu;

/** TỔ CHỨC VÀ HOẠT ĐỘNG | CỦA BAN CHỈ ĐẠO: lines in capitals are one heading. */
function headingUnder([first, ...others]: readonly Line[]): string {
  if (!first || markerOf(first.words)) return '';
  return [first.words, ...(inCapitals(first.words) ? capitalsIn(others) : [])].join(' ');
}

/** The lines in capitals that come next. */
function capitalsIn(next: readonly Line[]): readonly string[] {
  const end = next.findIndex(({ words }) => !inCapitals(words) || markerOf(words));
  return (end < 0 ? next : next.slice(0, end)).map(({ words }) => words);
}

const articleUnder = ([first]: readonly Line[]): string =>
  first && !markerOf(first.words) && first.words.length <= LONGEST && /^\p{Lu}.*[^.;:,]$/u.test(first.words)
    ? first.words
    : '';

/** `Điều 2. Quyết định này có hiệu lực từ ngày ký.` says something; `Điều 2. Đối tượng áp dụng.` names what comes. */
function ofArticle(rest: string, next: Line | undefined): string {
  if (!/[.;:,]$/.test(rest)) return rest.length <= 2 * LONGEST ? rest : '';
  const under = next && markerOf(next.words);
  const goesOn = next !== undefined && (!under || INNER.has(under.level));
  return goesOn && /\.$/.test(rest) && rest.length <= LONGEST_SENTENCE && !/\snày\s/u.test(rest)
    ? rest.slice(0, -1)
    : '';
}
