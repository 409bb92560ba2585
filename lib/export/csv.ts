import type { Article, Note } from '../notes/note.ts';
import { CATEGORY_WORDS } from './category-words.ts';
import { dayOf } from './day.ts';
import { type EntityNames, entityNames, namesAbout } from './entity-names.ts';
import type { Bundle, Format } from './format.ts';
import { byArticle } from './in-articles.ts';
import { tableOf } from './table.ts';

/** A table for any spreadsheet: a row a note. */
export const csv = {
  id: 'csv',
  extension: 'csv',
  mime: 'text/csv',
  render: (bundle: Bundle): string => {
    const names = entityNames(bundle.notes);
    const rows = byArticle(bundle).flatMap(({ article, notes }) =>
      notes.map((note) => COLUMNS.map(([, cell]) => cell(note, article, names))),
    );
    return tableOf(
      COLUMNS.map(([heading]) => heading),
      rows,
    );
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
  ['Vị trí trong văn kiện', ({ locator }) => locator ?? ''],
  ['Mã', ({ id }) => id],
];
