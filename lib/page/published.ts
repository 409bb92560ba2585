import { attributeOf, is, isIn, isWithin, parentElementOf, tagOf, wordsOf } from './dom.ts';
import type { Head } from './head.ts';
import { hintOf, isByline } from './left-out.ts';
import { isBook, type Scope } from './scope.ts';

/** Metas that tell when an article was published, the plainest first. */
const METAS = [
  ...[
    'article:published_time',
    'datepublished',
    'og:published_time',
    'article:published',
    'pubdate',
    'publishdate',
  ],
  ...[
    'publish-date',
    'published_time',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'dcterms.created',
    'dc.created',
  ],
  ...[
    'date',
    'article.published',
    'cxenseparse:recs:publishtime',
    'parsely-pub-date',
    'article:post_date',
    'its_publication',
    'rnews:datepublished',
  ],
];
const MARKED = '[itemprop="datePublished"], [data-role="publishdate"], time[datetime], time, [pubdate]';
const NAMED =
  '[class*="date" i], [class*="time" i], [class*="ngay" i], [id*="date" i], [class*="publish" i], [class*="meta" i], [class*="info" i], [id*="ngay" i]';
/** Elements looked at: the day stands near the top. */
const MOST = 1_000;
const VIETNAM = 7 * 3_600_000;

/** The article's own day in Vietnam, `YYYY-MM-DD`: from metas and JSON-LD, from marked times, from the dateline near the headline. */
export function publishedOn(
  document: Document,
  head: Head,
  text: string,
  scope: Scope | undefined,
): string | undefined {
  const told = [head.linked.published, ...METAS.map((name) => head.meta.get(name))];
  for (const each of told) {
    const day = each === undefined ? undefined : dayOf(each);
    if (day) return day;
  }
  if (scope?.kind !== 'article') return undefined;
  if (isBook(scope)) return datelineOf(text, scope);
  for (const each of [...document.querySelectorAll(MARKED)].slice(0, MOST)) {
    if (!isNear(each, scope)) continue;
    const stamp = attributeOf(each, 'datetime') ?? attributeOf(each, 'content') ?? '';
    const day = dayOf(stamp) ?? dayOf(wordsOf(each));
    if (day) return day;
  }
  return datelineOf(text, scope) ?? namedDay(document, scope);
}

/** A dateline in the first lines: with its weekday or hour, or alone on its line; never a date inside a sentence. */
function datelineOf(text: string, scope: Scope & { kind: 'article' }): string | undefined {
  const lines = text.slice(0, 3000).split('\n', 14);
  for (const line of lines) {
    if (line.length > 120 && scope.headline) continue;
    const found = DATELINE.exec(line.slice(0, 120));
    if (found) return dayOf(found[0]);
  }
  return undefined;
}

// Thứ bảy, 23/01/2021 | Thứ Sáu, 13/3/2026 07:40 (GMT+7) | 01/03/2026 09:51 | Cập nhật lúc 07:40, 13/3/2026 | Ngày đăng: 13-03-2026
const NUMERIC = '\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{4}';
const WORDED =
  'ngày\\s+\\d{1,2}\\s+tháng\\s+\\d{1,2}(?:\\s+năm|,)?\\s+\\d{4}|\\d{1,2}\\s+tháng\\s+\\d{1,2}(?:\\s+năm|,)\\s*\\d{4}';
const DATE = `(?:${NUMERIC}|${WORDED})`;
const DATELINE = new RegExp(
  `(?:(?:thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|cn|t[2-7])\\s*[,.]?\\s*(?:ngày\\s*)?(?:\\d{1,2}[:hg]\\d{0,2}\\s*[-,]?\\s*)?${DATE})|(?:\\d{1,2}\\s?[:hg]\\s?\\d{2}\\s*(?:phút)?\\s*(?:am|pm)?\\s*[-,|]?\\s*(?:ngày\\s*)?${DATE})|(?:${DATE}\\s*[-,|–]?\\s*(?:lúc\\s*)?\\d{1,2}\\s?[:hg]\\s?\\d{2})|(?:^\\W*(?:(?:ngày(?: đăng| cập nhật| xuất bản)?|đăng(?: lúc| ngày)?|cập nhật(?: lúc| ngày)?|xuất bản)\\s*:?\\s*)?${DATE}\\W*$)`,
  'iu',
);

/** A date in an element named for it, near the headline. */
function namedDay(document: Document, scope: Scope & { kind: 'article' }): string | undefined {
  for (const each of [...document.querySelectorAll(NAMED)].slice(0, MOST)) {
    if (!isNear(each, scope) || !isByline(each)) continue;
    const words = wordsOf(each);
    if (words.length > 120) continue;
    const day = dayOf(words);
    if (day) return day;
  }
  return undefined;
}

/** Whether an element belongs to this article and not to a list of others: in scope, in no link. */
const isNear = (element: Element, scope: Scope & { kind: 'article' }): boolean =>
  (isWithin(element, scope.root) || isWithin(element, scope.root.parentElement ?? scope.root)) &&
  !isIn(element, 'a, li article, aside, nav, footer') &&
  !isAmongKin(element, scope) &&
  (scope.headline === undefined ||
    !isWithin(element, scope.body) ||
    is(element, '[itemprop="datePublished"]') ||
    tagOf(element) === 'time');

/** Whether an element stands in a list of other articles. */
function isAmongKin(element: Element, { root, body }: Scope & { kind: 'article' }): boolean {
  for (let at: Element | undefined = element; at && at !== root && at !== body; at = parentElementOf(at)) {
    if (hintOf(at) === 'kin' && !isWithin(body, at)) return true;
  }
  return false;
}

/** The day in Vietnam of a stamp as sites write it; undefined where there is none. */
export function dayOf(stamp: string): string | undefined {
  const words = stamp.trim().toLowerCase();
  // 2026-03-07T08:06:00+07:00 | 2026-03-07 08:07 | 20260307 | 2026/03/07
  const iso =
    /(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[t ]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(z|[+-]\d{2}:?\d{0,2})?)?/.exec(
      words,
    );
  if (iso) return iso[7] ? inVietnam(iso) : dated(iso[1], iso[2], iso[3]);
  const own =
    /(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})/.exec(words) ??
    /(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm|,)?\s+(\d{4})/.exec(words);
  // 3/13/2026 8:00:00 AM, as ASP.NET prints it in an American locale
  if (own && Number(own[2]) > 12 && Number(own[1]) <= 12) return dated(own[3], own[1], own[2]);
  if (own) return dated(own[3], own[2], own[1]);
  const english = /[a-z]{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\s+[a-z]{3,9}\.?\s+\d{4}/.test(words)
    ? Date.parse(stamp)
    : Number.NaN;
  const compact = /^(\d{4})(\d{2})(\d{2})(?:\d{4,6})?$/.exec(words);
  if (compact) return dated(compact[1], compact[2], compact[3]);
  return Number.isNaN(english) ? undefined : new Date(english + VIETNAM).toISOString().slice(0, 10);
}

function inVietnam([, year, month, day, hour, minute, second, zone]: readonly (string | undefined)[]):
  | string
  | undefined {
  if (!dated(year, month, day)) return undefined;
  const offset = zone === 'z' || !zone ? 0 : minutesOf(zone);
  const instant = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute) - offset,
    Number(second ?? 0),
  );
  return new Date(instant + VIETNAM).toISOString().slice(0, 10);
}

function minutesOf(zone: string): number {
  const digits = zone.replace(/\D/g, '').padEnd(4, '0');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2, 4));
  return zone.startsWith('-') ? -minutes : minutes;
}

/** A day of the calendar that a newspaper on the web may bear. */
function dated(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (
    !(y >= 1990 && y <= 2100 && m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate())
  )
    return undefined;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
