import papa from 'papaparse';
import type { Article, Note } from '../notes/note.ts';
import { CATEGORY_WORDS } from './category-words.ts';
import { dayOf } from './day.ts';
import { type EntityNames, entityNames, namesAbout } from './entity-names.ts';
import type { Bundle, Format } from './format.ts';
import { byArticle } from './in-articles.ts';
import { plain } from './plain.ts';

/** A table for Excel or any spreadsheet: a row a note, UTF-8 with the mark by which Excel knows it. No cell can become a formula. */
export const csv = {
  id: 'csv',
  extension: 'csv',
  mime: 'text/csv',
  render: (bundle: Bundle): string => {
    const names = entityNames(bundle.notes);
    const rows = byArticle(bundle).flatMap(({ article, notes }) =>
      notes.map((note) => COLUMNS.map(([, cell]) => cut(plain(cell(note, article, names))))),
    );
    const table = papa.unparse([COLUMNS.map(([heading]) => heading), ...rows], {
      quotes: true,
      escapeFormulae: FORMULA,
    });
    return `\ufeff${table}\r\n`;
  },
} satisfies Format;

type Cell = (note: Note, article: Article, names: EntityNames) => string;

const COLUMNS: readonly (readonly [heading: string, cell: Cell])[] = [
  ['Bài viết', (_, { title }) => title],
  ['Trích dẫn', ({ quote }) => quote],
  ['Ghi chú', ({ body }) => body],
  ['Loại', ({ category }) => CATEGORY_WORDS[category].replace(/^\S+ /, '')],
  ['Nhãn', ({ tags }) => tags.join('; ')],
  ['Cán bộ', (note, _, names) => namesAbout(note, 'person', names).join('; ')],
  ['Chức danh', (note, _, names) => namesAbout(note, 'title', names).join('; ')],
  ['Văn kiện', (note, _, names) => namesAbout(note, 'document', names).join('; ')],
  ['Tác giả', (_, { author }) => author ?? ''],
  ['Báo', (_, { site }) => site ?? ''],
  ['Ngày đăng', (_, { publishedOn }) => publishedOn ?? ''],
  ['Ngày đọc', (_, { readAt }) => dayOf(readAt)],
  ['Địa chỉ', (_, { url }) => url],
  ['Ngày ghi', ({ createdAt }) => dayOf(createdAt)],
  ['Ngày sửa', ({ updatedAt }) => dayOf(updatedAt)],
  ['Mã', ({ id }) => id],
];

// =SUM(A1) | +1 | -1 | @x | a tab or what cannot be seen before one of these | the wide signs of East Asian keyboards
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^\t/u;

/** A cell of Excel holds 32,767 units; more would spill into the next rows. */
const MOST = 32_767;
const MARK = ' […]';
const cut = (words: string): string =>
  words.length < MOST ? words : `${words.slice(0, MOST - MARK.length - 1)}${MARK}`.toWellFormed();
