import type { Article, Note } from '../notes/note.ts';
import { authorsOf } from './authors.ts';
import { newspaperOf } from './citation.ts';
import { citationKeys } from './citation-key.ts';
import { dayOf } from './day.ts';
import type { Bundle, Format } from './format.ts';
import { byArticle } from './in-articles.ts';
import { visible } from './plain.ts';

/** Articles as sources, with quotes and notes, for EndNote, Zotero and Mendeley. */
export const ris = {
  id: 'ris',
  extension: 'ris',
  mime: 'application/x-research-info-systems',
  render: (bundle: Bundle): string => {
    const groups = byArticle(bundle);
    const keys = citationKeys(groups.map(({ article }) => article));
    return groups.map(({ article, notes }, at) => recordOf(article, notes, keys[at] ?? '')).join('');
  },
} satisfies Format;

function recordOf(article: Article, notes: readonly Note[], key: string): string {
  const { title, url, author, publishedOn, readAt } = article;
  const lines: readonly (readonly [tag: string, value: string])[] = [
    ['ID', key],
    ['TI', title],
    // A comma would turn the name round.
    ...authorsOf(author).map((name) => ['AU', name.replace(/\s*,\s*/g, ' – ')] as const),
    ['T2', newspaperOf(article)],
    ['PY', (publishedOn ?? '').slice(0, 4)],
    ['DA', slashed(publishedOn ?? '')],
    ['UR', url],
    ['Y2', slashed(dayOf(readAt))],
    ['LA', 'vi'],
    ...[...new Set(notes.flatMap(({ tags }) => tags))].map((tag) => ['KW', tag] as const),
    ...notes.map((note) => ['N1', noteOf(note)] as const),
  ];
  const written = lines.flatMap(([tag, value]) => {
    const line = visible(value);
    return line === '' ? [] : [`${tag}  - ${line}\r\n`];
  });
  return `TY  - NEWS\r\n${written.join('')}ER  - \r\n\r\n`;
}

/** `“Tinh gọn bộ máy” (Nghị quyết số 18-NQ/TW, phần II) Xem lại số liệu` */
const noteOf = ({ quote, locator = '', body }: Note): string =>
  [quote.trim() === '' ? '' : `“${quote.trim()}”`, ...(locator === '' ? [] : [`(${locator})`]), body].join(
    ' ',
  );

/** `2026-08-18` → `2026/08/18/` */
const slashed = (day: string): string => (day === '' ? '' : `${day.replaceAll('-', '/')}/`);
