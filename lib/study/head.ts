import { inCapitals } from './capitals.ts';
import { KINDS, kindLeading, kindOf } from './kinds.ts';
import type { Line } from './line.ts';
import { linesOf } from './lines.ts';
import { signerIn } from './signer.ts';

/** What a document says of itself, at its head and at its foot. Each field is absent where the text does not say. */
export type Head = {
  /** `Nghị quyết`, `Nghị định`, … in the usual writing. */
  readonly kind?: string;
  /** `18-NQ/TW`, `100/2019/NĐ-CP`. */
  readonly number?: string;
  readonly issuer?: string;
  readonly place?: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  /** What it is about: the lines under its kind. */
  readonly subject?: string;
  readonly signer?: string;
  readonly signerTitle?: string;
};
type Found = { -readonly [Field in keyof Head]: Head[Field] | undefined };

// Số: 18-NQ/TW | Số 100/2019/NĐ-CP | Luật số: 30/2026/QH16
const NUMBER_FORM = String.raw`(?<number>\d{1,5}(?:\s?\/\s?\d{4})?\s?[-/]\s?[\p{Lu}\d][\p{L}\d]*(?:[-/][\p{L}\d.]+)*)`;
const NUMBER = new RegExp(String.raw`(?:^|\s)số(?:\s+hiệu)?\s?:?\s?${NUMBER_FORM}`, 'iu');
// 25 tháng 10 năm 2017 | 18 tháng 11năm 2025 | 25/10/2017 | 25-10-2017
const DAY = String.raw`(?<day>\d{1,2})(?:\s*tháng\s*|[/-])(?<month>\d{1,2})(?:\s*năm\s*|[/-])(?<year>\d{4})`;
// Hà Nội, ngày 25 tháng 10 năm 2017
const PLACE_AND_DATE = new RegExp(String.raw`(?<place>\p{Lu}[^,;:.\d/]{1,40}),\s+ngày\s+${DAY}`, 'u');
// … số 18-NQ/TW, ngày 25/10/2017: the day that follows the number at once
const DATE_AFTER = new RegExp(String.raw`^,?\s+ngày\s+${DAY}`, 'iu');
// … kỳ họp thứ 2 thông qua ngày 20 tháng 11 năm 2026
const PASSED = new RegExp(String.raw`thông qua\s+(?:vào\s+)?ngày\s+${DAY}`, 'iu');
// BAN CHẤP HÀNH TRUNG ƯƠNG | BỘ CHÍNH TRỊ | CHÍNH PHỦ
const ISSUER =
  /^(?:đảng (?:bộ|uỷ|ủy)|(?:tỉnh|thành|huyện|quận) (?:uỷ|ủy|đoàn)|ban |bộ |quốc hội|chính phủ|(?:uỷ|ủy) ban |hội đồng |thủ tướng|chủ tịch|toà án|tòa án|viện |tổng |văn phòng |sở )/iu;
// ỦY BAN NHÂN DÂN | TỈNH VÂN LĨNH
const ISSUER_ABOVE =
  /^(?:(?:uỷ|ủy) ban nhân dân|hội đồng nhân dân|ban chấp hành|ban thường vụ|đảng (?:uỷ|ủy))$/iu;
const WHOSE = /^(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|đặc khu|đảng bộ|trung ương)\s/iu;
const STATE = /^cộng h(?:oà|òa) xã\s?hội|^độc lập|^đảng cộng sản việt nam/iu;
/** On what a document rests, and who proposed it: other documents are named there. */
const GROUNDS = /^(?:căn cứ|theo đề nghị|xét|thực hiện|sau khi|trên cơ sở)(?!\p{L})/iu;
const RULE = /^[*\-–—_=\s]+$/;
const TALLEST = 40;
/** A line of a head is short, and its number stands at its beginning. */
const LONGEST = 160;
const LATEST = 25;

// Nghị quyết số 57-NQ/TW | Quyết định 1420/QĐ-TTg
const NAMED = new RegExp(
  String.raw`(?<!\p{L})(?<kind>${KINDS.join('|')})\s+(?:số\s?:?\s?)?${NUMBER_FORM}`,
  'iu',
);

/** The first document that a text names by kind and number. */
export function namedIn(text: string): Pick<Head, 'kind' | 'number'> | undefined {
  const { kind, number } = NAMED.exec(text)?.groups ?? {};
  return kind === undefined || number === undefined
    ? undefined
    : { kind: kindOf(kind) ?? kind, number: bare(number) };
}

/** Whether a line stands in a document's head above its kind: number, place and date, issuer, the name of State or Party. */
export const isAboveKind = (words: string): boolean =>
  NUMBER.test(words) ||
  PLACE_AND_DATE.test(words) ||
  RULE.test(words) ||
  (inCapitals(words) && (ISSUER.test(words) || STATE.test(words) || WHOSE.test(words)));

/** Reads head and foot; `bodyStart` is where the numbered structure begins (the text's length where there is none). */
export function headOf(text: string, bodyStart: number): Head {
  const lines = linesOf(text);
  const body = lines.findIndex(({ start }) => start >= bodyStart);
  const top = lines.slice(0, Math.min(body < 0 ? lines.length : body, TALLEST)).flatMap(cellsOf);
  const found: Found = {};
  const kindAt = readKind(top, found);
  for (const words of top) if (words.length < LONGEST && !GROUNDS.test(words)) readNumber(words, found);
  found.issuer = issuerIn(top, kindAt);
  Object.assign(found, signerIn(lines.slice(Math.max(body, 0))));
  found.date ??= lines
    .slice(-12)
    .map(({ words }) => dateIn(PASSED.exec(words)))
    .find(Boolean);
  return known(found);
}

/** A head without the fields that are not known. */
const known = (found: Found): Head =>
  Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));

/** A head that was a table on the page may have come down as one line. */
const cellsOf = ({ words }: Line): readonly string[] =>
  words.split(/\s*[|\t]\s*/).filter((cell) => cell !== '');

function readNumber(words: string, found: Found): void {
  const named = NUMBER.exec(words);
  const numbered = named && named.index <= LATEST ? named : null;
  const after = numbered ? words.slice(numbered.index + numbered[0].length) : '';
  if (numbered?.groups) found.number ??= bare(numbered.groups.number ?? '');
  const dated = PLACE_AND_DATE.exec(words) ?? DATE_AFTER.exec(after);
  if (!dated || found.date) return;
  found.date = dateIn(dated);
  found.place = dated.groups?.place?.trim();
}

function dateIn(match: RegExpExecArray | null): string | undefined {
  const { day, month, year } = match?.groups ?? {};
  return day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}

const bare = (number: string): string => number.replace(/\s/g, '');

/** The line that names the document's kind, and under it what it is about. */
function readKind(top: readonly string[], found: Found): number {
  const at = top.findIndex((words) => kindOf(words) ?? (inCapitals(words) && kindLeading(words)));
  const words = top[at];
  if (words === undefined) return top.length;
  const alone = kindOf(words);
  found.kind = alone ?? kindLeading(words);
  const first = alone ? '' : words.slice(found.kind?.length).replace(OWN_NUMBER, '').trim();
  const subject = [first, ...subjectUnder(top.slice(at + 1), first)].join(' ').replace(/\s+/g, ' ').trim();
  if (subject !== '') found.subject = subject;
  return at;
}
// NGHỊ QUYẾT SỐ 18-NQ/TW NGÀY 25/10/2017 …
const OWN_NUMBER = new RegExp(String.raw`^\s*số\s?:?\s?${NUMBER_FORM}(?:,?\s+ngày\s+${DAY})?[,:]?`, 'iu');

/** The lines of a subject: capitals as long as they go on, or one line in small letters. */
function subjectUnder(lines: readonly string[], before: string): readonly string[] {
  const subject: string[] = [];
  for (const words of lines.slice(0, 4)) {
    const isFirst = subject.length === 0 && before === '';
    if (RULE.test(words) || GROUNDS.test(words) || /^(?:\(?số|h(?:à|ồ) |kính gửi)/iu.test(words)) break;
    if (!inCapitals(words) && (!isFirst || /[.:;]$/.test(words))) break;
    if (!isFirst && ISSUER.test(words) && /^[^,]{0,60}$/.test(words) && !ISSUER_ABOVE.test(words)) break;
    subject.push(words);
    if (!inCapitals(words)) break;
  }
  return subject;
}

function issuerIn(top: readonly string[], kindAt: number): string | undefined {
  const at = top
    .slice(0, kindAt)
    .findIndex(
      (words) => ISSUER.test(words) && !STATE.test(words) && words.length < 90 && !/[.;:,]$/.test(words),
    );
  const issuer = top[at];
  const under = top[at + 1] ?? '';
  return issuer !== undefined && ISSUER_ABOVE.test(issuer) && WHOSE.test(under)
    ? `${issuer} ${under}`
    : issuer;
}
