import type { PageView, PlacedNote } from '../../components/popup/page-view.ts';
import type { Article, ArticleId, Note, NoteId } from '../../lib/notes/note.ts';
import type {
  DateEntity,
  DocumentEntity,
  Entity,
  PersonEntity,
  TitleEntity,
} from '../../lib/recognize/entity.ts';
import type { EntityKey, Mention } from '../../lib/recognize/mention.ts';
import { toldOf } from '../../lib/recognize/told.ts';

/** A page of invented people and papers, as its content script would tell it. */

const key = (text: string): EntityKey => text as EntityKey;

function mentions<Kind extends Mention['kind']>(kind: Kind, entity: EntityKey, starts: readonly number[]) {
  return starts.map((start) => ({
    kind,
    entity,
    span: { start, end: start + 10 },
    why: { rule: 'test', from: '' },
  }));
}

function person(name: string, titles: readonly string[], starts: readonly number[]): PersonEntity {
  const own = key(`person:${name.toLowerCase()}`);
  return {
    key: own,
    kind: 'person',
    label: name,
    mentions: mentions('person', own, starts),
    titles: titles.map((label) => ({ key: key(`title:${label.toLowerCase()}`), label })),
  };
}

function title(label: string, holders: readonly string[]): TitleEntity {
  const own = key(`title:${label.toLowerCase()}`);
  const held = holders.map((name) => key(`person:${name.toLowerCase()}`));
  return {
    key: own,
    kind: 'title',
    label,
    mentions: mentions('title', own, [0]).map((each) => ({ ...each, holders: held })),
    holders: held,
  };
}

export function date(label: string, value?: string): DateEntity {
  const own = key(`date:${value ?? label}`);
  const entity = { key: own, kind: 'date', label, mentions: mentions('date', own, [0]) } as const;
  return value === undefined ? entity : { ...entity, value };
}

function document(label: string): DocumentEntity {
  const own = key(`document:${label.toLowerCase()}`);
  return { key: own, kind: 'document', label, mentions: mentions('document', own, [0, 40]) };
}

export const article: Article = {
  id: 'https://baovanlinh.example/viec-dan-keu.html' as ArticleId,
  url: 'https://baovanlinh.example/viec-dan-keu.html',
  title: 'Vân Lĩnh: mỗi xã chọn một việc dân kêu nhiều nhất để làm trước',
  site: 'Báo Vân Lĩnh',
  publishedOn: '2026-03-13',
  readAt: '2026-03-13T01:00:00.000Z',
};

export function note(id: string, more: Partial<Note> = {}): Note {
  return {
    id: id as NoteId,
    article: article.id,
    quote: 'mỗi xã chọn một việc dân kêu nhiều nhất để làm trước',
    body: 'Đối chiếu với mục III.2',
    tags: ['cấp xã'],
    category: 'key',
    about: [key('person:đỗ hữu nghiễm'), key('date:2026-06-30')],
    createdAt: '2026-03-13T01:00:00.000Z',
    updatedAt: '2026-03-13T01:00:00.000Z',
    ...more,
  };
}

export const entities: readonly Entity[] = [
  person('Đỗ Hữu Nghiễm', ['Phó Bí thư Thường trực Tỉnh ủy', 'Ủy viên Ban Thường vụ'], [100, 900]),
  title('Phó Bí thư Thường trực Tỉnh ủy', ['Đỗ Hữu Nghiễm']),
  title('Ủy viên Ban Thường vụ', ['Đỗ Hữu Nghiễm']),
  person('Trần Thị Diễm Uyển', ['Chủ tịch UBND tỉnh'], [300]),
  title('Chủ tịch UBND tỉnh', ['Trần Thị Diễm Uyển']),
  title('Giám đốc Sở Nội vụ', []),
  person('Kiều Diễm', [], [2000]),
  date('ngày 30/6', '2026-06-30'),
  date('Sáng 12/3', '2026-03-12'),
  date('năm ngoái'),
  date('nhiệm kỳ 2020 – 2025', '2020/2025'),
  document('Nghị quyết số 27-NQ/TU'),
];

export const notes: readonly PlacedNote[] = [
  { note: note('n1', { anchor: { quote: 'x', prefix: '', suffix: '', start: 500 } }), standing: 'found' },
  {
    note: note('n2', {
      anchor: { quote: 'x', prefix: '', suffix: '', start: 200 },
      category: 'figure',
      body: '93,4% lấy ở đâu?',
    }),
    standing: 'changed',
  },
  {
    note: note('n3', { anchor: { quote: 'x', prefix: '', suffix: '', start: 900 }, category: 'ask' }),
    standing: 'lost',
  },
  { note: note('n4', { quote: '', body: 'Cả bài: đọc lại', category: 'cite' }), standing: 'whole' },
];

export const page: PageView = { status: 'ready', progress: 1, article, entities: toldOf(entities), notes };
