import { type Line, linesOf } from './lines.ts';

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

const KINDS = [
  'Nghị quyết',
  'Nghị định',
  'Chỉ thị',
  'Quyết định',
  'Quy định',
  'Kết luận',
  'Thông tư',
  'Thông báo',
  'Hướng dẫn',
  'Kế hoạch',
  'Chương trình',
  'Quy chế',
  'Báo cáo',
  'Công điện',
  'Công văn',
  'Luật',
  'Pháp lệnh',
  'Bộ luật',
  'Hiến pháp',
  'Điều lệ',
];
const KIND_OF = new Map(KINDS.map((kind) => [kind.toLowerCase(), kind]));

// Số: 18-NQ/TW | Số 100/2019/NĐ-CP | Luật số: 30/2026/QH16
const NUMBER_FORM = String.raw`(?<number>\d{1,5}(?:\/\d{4})?[-/][\p{Lu}\d][\p{L}\d]*(?:[-/][\p{L}\d.]+)*)`;
const NUMBER = new RegExp(String.raw`(?:^|\s)số\s?:?\s?${NUMBER_FORM}`, 'iu');
// Hà Nội, ngày 25 tháng 10 năm 2017
const PLACE_AND_DATE =
  /(?<place>\p{Lu}[^,;:.\d]{1,40}),\s+ngày\s+(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})\s+năm\s+(?<year>\d{4})/u;
// … số 18-NQ/TW, ngày 25/10/2017: the day that follows the number at once
const NUMERIC_DATE = /^,?\s+ngày\s+(?<day>\d{1,2})[/-](?<month>\d{1,2})[/-](?<year>\d{4})/iu;
// BAN CHẤP HÀNH TRUNG ƯƠNG | BỘ CHÍNH TRỊ | CHÍNH PHỦ
const ISSUER =
  /^(?:đảng (?:bộ|uỷ|ủy)|(?:tỉnh|thành|huyện) (?:uỷ|ủy)|ban |bộ |quốc hội|chính phủ|(?:uỷ|ủy) ban |hội đồng |thủ tướng|chủ tịch|toà án|tòa án|viện |tổng )/iu;
const STATE = /^cộng h(?:oà|òa) xã hội|^độc lập|^đảng cộng sản việt nam/iu;
// T/M BỘ CHÍNH TRỊ | TM. CHÍNH PHỦ | KT. BỘ TRƯỞNG
const FOR = /^(?:t\s?\/\s?m|tm|kt|tl|tuq|k\/t|t\/l)\.?\s+/iu;
const SIGNED = /^\(?\s*(?:đã ký|ký tên|ký)\b/iu;
const NAME = /^(?:\p{Lu}[\p{L}'’-]*\s+){1,5}\p{Lu}[\p{L}'’-]*$/u;

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
    : { kind: KIND_OF.get(kind.toLowerCase()) ?? kind, number };
}

/** Whether a line stands in a document's head above its kind: number, place and date, issuer, the name of State or Party. */
export const isAboveKind = (words: string): boolean =>
  NUMBER.test(words) ||
  PLACE_AND_DATE.test(words) ||
  /^[*\-–—_\s]+$/.test(words) ||
  (inCapitals(words) && (ISSUER.test(words) || STATE.test(words)));

/** Whether a line is a document's kind alone, as its head has it: `NGHỊ QUYẾT`. */
export const isKindAlone = (words: string): boolean => inCapitals(words) && KIND_OF.has(words.toLowerCase());

const inCapitals = (words: string): boolean => words === words.toUpperCase() && /\p{Lu}/u.test(words);
const twoDigits = (number: string): string => number.padStart(2, '0');

/** Reads head and foot; `bodyStart` is where the numbered structure begins (the text's length where there is none). */
export function headOf(text: string, bodyStart: number): Head {
  const lines = linesOf(text);
  const top = lines.filter((line) => line.start < bodyStart).slice(0, 40);
  const found: { -readonly [Field in keyof Head]: Head[Field] } = {};
  const kindAt = readKind(top, found);
  for (const { words } of top) {
    const numbered = found.number ? null : NUMBER.exec(words);
    if (numbered?.groups) found.number = numbered.groups.number as string;
    const after = numbered ? words.slice(numbered.index + numbered[0].length) : '';
    const date = PLACE_AND_DATE.exec(words)?.groups ?? NUMERIC_DATE.exec(after)?.groups;
    if (date && !found.date) {
      found.date = `${date.year}-${twoDigits(date.month ?? '')}-${twoDigits(date.day ?? '')}`;
      if (date.place) found.place = date.place.trim();
    }
  }
  readIssuer(top, kindAt, found);
  readSigner(lines, found);
  return found;
}

function readKind(top: readonly Line[], found: { kind?: string; subject?: string }): number {
  for (let i = 0; i < top.length; i++) {
    const words = top[i]?.words ?? '';
    const kind = KIND_OF.get(words.toLowerCase());
    const led = KINDS.find((each) => words.toLowerCase().startsWith(`${each.toLowerCase()} `));
    if (!kind && !(led && inCapitals(words))) continue;
    found.kind = kind ?? (led as string);
    const subject: string[] = kind ? [] : [words.slice((led as string).length).trim()];
    for (let j = i + 1; kind !== undefined && j < top.length && subject.length < 4; j++) {
      const next = top[j]?.words ?? '';
      if (/^(?:[-–—_*]+$|căn cứ|theo đề nghị|xét đề nghị|\(?số|h(?:à|ồ) )/iu.test(next)) break;
      if (subject.length > 0 && !inCapitals(next) && /[.:;]$/.test(next)) break;
      subject.push(next);
      if (!inCapitals(next) && subject.length > 0) break;
    }
    if (subject.length > 0) found.subject = subject.join(' ').replace(/\s+/g, ' ');
    return i;
  }
  return top.length;
}

function readIssuer(top: readonly Line[], kindAt: number, found: { issuer?: string }): void {
  const issuer = top
    .slice(0, Math.max(kindAt, 0))
    .find(({ words }) => ISSUER.test(words) && !STATE.test(words) && words.length < 90);
  if (issuer) found.issuer = issuer.words;
}

function readSigner(lines: readonly Line[], found: { signer?: string; signerTitle?: string }): void {
  const foot = lines.slice(-15);
  const at = foot.findIndex(({ words }) => FOR.test(words) || SIGNED.test(words));
  if (at < 0) return;
  for (const { words } of foot.slice(at)) {
    if (FOR.test(words) || SIGNED.test(words)) continue;
    if (inCapitals(words) && !found.signerTitle) found.signerTitle = words;
    else if (NAME.test(words)) {
      found.signer = words;
      break;
    }
  }
  const signed = foot.findIndex(({ words }) => SIGNED.test(words));
  if (!found.signerTitle && signed > 0 && inCapitals(foot[signed - 1]?.words ?? '')) {
    found.signerTitle = (foot[signed - 1] as Line).words.replace(FOR, '');
  }
}
