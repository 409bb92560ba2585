import type { Span } from '../text/span.ts';
import { linesOf } from './lines.ts';
import { markerOf } from './marker.ts';
import { sentencesOf } from './sentences.ts';

/** A target, task or deadline: a sentence that says how much, of what, by when. */
export type KeyPoint = Span & {
  readonly sort: 'target' | 'task';
  /** The sentence as it stands. */
  readonly sentence: string;
  /** The figure as written: `95`, `1,5`, `65 - 70`. */
  readonly number?: string;
  /** `%`, `triệu đồng`, `xã`. */
  readonly unit?: string;
  /** EDTF: `2030`, `2026-06-30`, `2026-33`. */
  readonly deadline?: string;
  /** What is to reach it: the words before the verb. */
  readonly subject?: string;
};

// phấn đấu đạt 95% | giảm tối thiểu 10% | tăng bình quân 8,5 - 9%/năm
const AIM =
  /(?<![\p{L}])(?:phấn đấu|đạt|tăng|giảm|bảo đảm|đảm bảo|hoàn thành|xây dựng|duy trì|tối thiểu|ít nhất|không quá|trên|vượt|đưa|nâng|chiếm|còn|có)(?![\p{L}])/iu;
const MUST =
  /(?<![\p{L}])(?:phấn đấu|mục tiêu|chỉ tiêu|tối thiểu|ít nhất|hoàn thành|bảo đảm|đảm bảo|phải|chậm nhất|không quá)(?![\p{L}])/iu;
const FIGURE =
  /(?<![\p{L}\d/.,-])(?<number>\d{1,3}(?:[.,]\d+)*(?:\s?[-–]\s?\d{1,3}(?:[.,]\d+)*)?)\s?(?<unit>%(?:\/năm)?|phần trăm|(?:nghìn |triệu |tỷ |tỉ )?(?:tỷ|tỉ|triệu|nghìn) ?(?:đồng|USD|người|lượt|ha|tấn)?(?:\/(?:người|năm)(?:\/năm)?)?|USD|km|ha|tấn|người|hộ|xã|phường|tỉnh|căn|giường|bác sĩ|doanh nghiệp|đơn vị|cơ quan|đầu mối|cấp|điểm|lần|năm|ngày)(?![\p{L}])/giu;
// đến năm 2030 | trước ngày 30/6/2026 | trong quý I/2026 | chậm nhất ngày 31 tháng 12 năm 2026
const DEADLINE =
  /(?:đến hết|đến cuối|đến|trước|chậm nhất(?: là)?|trong|xong trong|từ nay đến|vào)\s+(?:(?:cuối|hết|đầu)\s+)?(?:ngày\s+(?<day>\d{1,2})(?:[/-]|\s+tháng\s+)(?<month>\d{1,2})(?:[/-]|\s+năm\s+)(?<year>\d{4})|tháng\s+(?<onlyMonth>\d{1,2})(?:[/-]|\s+năm\s+)(?<monthYear>\d{4})|quý\s+(?<quarter>IV|I{1,3}|[1-4])(?:[/-]|\s+năm\s+|,?\s+)(?<quarterYear>\d{4})|năm\s+(?<only>\d{4}))/iu;
const QUARTERS: Readonly<Record<string, string>> = {
  I: '33',
  II: '34',
  III: '35',
  IV: '36',
  1: '33',
  2: '34',
  3: '35',
  4: '36',
};
const DURATION = /^(?:năm|ngày|lần|cấp|điểm)$/iu;

/** Finds the sentences that hold targets, tasks and deadlines; a deadline said over a list (`Đến năm 2030:`) counts for its lines. */
export function keyPointsOf(text: string): readonly KeyPoint[] {
  const points: KeyPoint[] = [];
  let standing: string | undefined;
  for (const line of linesOf(text)) {
    const opens = /:$/.test(line.words);
    for (const sentence of sentencesOf(text, line)) {
      const words = text.slice(sentence.start, sentence.end);
      const own = deadlineOf(words);
      const point = pointOf(words, own ?? standing);
      if (point) points.push({ ...sentence, sentence: words, ...point });
    }
    const said = deadlineOf(line.words);
    if (opens) standing = said ?? standing;
    else if (said === undefined && !/^[-–—•+]|^[a-zđ0-9]{1,3}[.)]/iu.test(line.words)) standing = undefined;
  }
  return points;
}

/** A key point's sentence without the dash or number of its line. */
export const bareSentence = ({ sentence }: KeyPoint): string =>
  sentence.slice(markerOf(sentence)?.length ?? 0).trim();

function pointOf(
  words: string,
  deadline: string | undefined,
): Omit<KeyPoint, keyof Span | 'sentence'> | undefined {
  const aim = AIM.exec(words);
  const by = deadline === undefined ? {} : { deadline };
  const figure = [...words.matchAll(FIGURE)].find(({ groups }) => !DURATION.test(groups?.unit ?? ''));
  const subject = aim ? subjectBefore(words, aim.index) : undefined;
  const about = subject === undefined ? {} : { subject };
  if (
    figure &&
    aim &&
    (deadline !== undefined || MUST.test(words) || /^\W*(?:tỷ|tỉ) lệ|^\W*thu nhập/iu.test(words))
  ) {
    const { number = '', unit = '' } = figure.groups ?? {};
    return {
      sort: 'target',
      number: number.trim(),
      unit: unit.trim().toLowerCase().replace('usd', 'USD'),
      ...by,
      ...about,
    };
  }
  return deadlineOf(words) !== undefined && MUST.test(words) ? { sort: 'task', ...by, ...about } : undefined;
}

/** The figures of a sentence with their units (`95%`, `65 - 70 xã`), but no durations: those that a target is told by. */
export const figuresIn = (words: string): readonly Span[] =>
  [...words.matchAll(FIGURE)]
    .filter(({ groups }) => !DURATION.test(groups?.unit ?? ''))
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }));

function subjectBefore(words: string, at: number): string | undefined {
  const before = words
    .slice(0, at)
    .replace(DEADLINE, '')
    .replace(/^[\s\p{P}\d]*(?:[a-zđ]\)\s*)?/u, '')
    .replace(/[\s,;:]+$/u, '');
  return before === '' ? undefined : before;
}

function deadlineOf(words: string): string | undefined {
  const said = DEADLINE.exec(words)?.groups;
  if (!said) return undefined;
  const two = (number: string | undefined): string => (number ?? '').padStart(2, '0');
  if (said.day) return `${said.year}-${two(said.month)}-${two(said.day)}`;
  if (said.onlyMonth) return `${said.monthYear}-${two(said.onlyMonth)}`;
  if (said.quarter) return `${said.quarterYear}-${QUARTERS[said.quarter.toUpperCase()]}`;
  return said.only;
}
