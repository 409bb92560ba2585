import { describe, expect, it } from 'vitest';
import { facetsOf } from '../../lib/notes/find/facets.ts';
import type { Filter } from '../../lib/notes/find/filter.ts';
import { Finder } from '../../lib/notes/find/find.ts';
import { NoteIndex } from '../../lib/notes/find/note-index.ts';
import type { Sort } from '../../lib/notes/find/order.ts';
import type { Article, ArticleId, Note, NoteId } from '../../lib/notes/note.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import { queryOf, spansOf } from '../../lib/text/query.ts';

const person = 'person:lò văn páo' as EntityKey;
const paper = 'document:nghị quyết 27-nq/tw' as EntityKey;

const articleOf = (n: number, more: Partial<Article> = {}): Article => ({
  id: `https://bao.example/${n}` as ArticleId,
  url: `https://bao.example/${n}`,
  title: 'Một bài',
  readAt: `2026-03-0${n}T05:00:00.000Z`,
  ...more,
});

let minute = 0;
function note(id: string, quote: string, more: Partial<Note> = {}): Note {
  const at = new Date(Date.UTC(2026, 2, 1, 0, minute++)).toISOString();
  return {
    id: id as NoteId,
    article: articleOf(1).id,
    anchor: { quote, prefix: '', suffix: '', start: minute },
    quote,
    body: '',
    tags: [],
    category: 'key',
    about: [],
    createdAt: at,
    updatedAt: at,
    ...more,
  };
}

function shelf(notes: readonly Note[], articles: readonly Article[] = [articleOf(1), articleOf(2)]) {
  const index = new NoteIndex();
  for (const each of articles) index.putArticle(each);
  for (const each of notes) index.put(each);
  const finder = new Finder(index);
  const find = (words: string, filter: Filter = {}, sort: Sort = 'best') => {
    const found = finder.find({ words, filter, sort });
    return { ...found, ids: Array.from(found.places, (at) => index.ids[at]) };
  };
  return { index, find };
}

describe('what is looked for', () => {
  const { find } = shelf(
    [
      note('exact', 'Đồng chí Bí thư Tỉnh ủy phát biểu'),
      note('bare', 'Dong chi bi thu tinh uy phat bieu'),
      note('other-marks', 'bị thụ động trước tình hình'),
      note('apart', 'lá thư gửi ông vì bí nước'),
      note('part', 'thiết bị đo'),
      note('old-place', 'Uỷ ban nhân dân xã Hoà Bình', { body: 'khoẻ' }),
      note('loose-marks', 'Ba\u0301o ca\u0301o so\u0302\u0301 27-NQ/TW'),
      note('tag', '', { tags: ['nhân sự'] }),
      note('title', '', { article: articleOf(2, {}).id }),
      note('name', '', { about: [person, paper] }),
    ],
    [articleOf(1), articleOf(2, { title: 'Kỳ họp thứ chín Hội đồng nhân dân' })],
  );

  it.each([
    // Without marks: all it could be; the words as typed first, then in a row, then apart.
    ['bi thu', ['bare', 'other-marks', 'exact', 'apart']],
    // With marks: only those that have them.
    ['bí thư', ['exact', 'apart']],
    ['bi thư', ['exact', 'apart']],
    ['BÍ THƯ TỈNH', ['exact']],
    // The last word may be unfinished, the others not.
    ['bi th', ['bare', 'other-marks', 'exact', 'part', 'apart']],
    ['thu ti', ['bare', 'exact', 'other-marks']],
    ['ủy ban', ['old-place']],
    ['uỷ ban nhân dân xã hòa', ['old-place']],
    ['khỏe', ['old-place']],
    ['báo cáo số', ['loose-marks']],
    ['bao cao so 27 nq', ['loose-marks']],
    ['27-NQ/TW', ['name', 'loose-marks']],
    ['nhan su', ['tag']],
    ['ky hop', ['title']],
    ['lo van', ['name']],
    ['không có đâu', []],
  ] as const)('“%s” finds %j', (words, ids) => {
    expect(find(words).ids).toEqual(ids);
  });

  it('is told to be there without marks where nothing answers to those typed', () => {
    expect(find('bí thự')).toMatchObject({ ids: [], without: 4 });
    expect(find('bi thu').without).toBeUndefined();
  });

  it('is not found across the edge of two texts', () => {
    const { find: look } = shelf([
      note('two', 'hội nghị', { body: 'quyết nghị' }),
      note('one', 'nghị quyết'),
    ]);
    expect(look('nghị quyết').ids[0]).toBe('one');
  });

  it('is found in what was changed, no longer in what it was; what was dropped is gone', () => {
    const { index, find: look } = shelf([note('a', 'cũ'), note('b', 'cũ')]);
    index.put(note('a', 'mới'));
    index.drop('b' as NoteId);
    expect([look('cũ').ids, look('mới').ids, look('').ids]).toEqual([[], ['a'], ['a']]);
  });

  it('is marked where it stands, in the offsets of the text itself', () => {
    const marks = (words: string, text: string) =>
      spansOf(queryOf(words), text).map(({ start, end }) => text.slice(start, end));
    expect(marks('bi thu', 'Đồng chí Bí thư và Phó Bí  thư, thư')).toEqual(['Bí thư', 'Bí  thư', 'thư']);
    expect(marks('bao cao', 'Ba\u0301o ca\u0301o')).toEqual(['Ba\u0301o ca\u0301o']);
    expect(marks('hoa', 'xã Hoà, thiết hoá')).toEqual(['Hoà', 'hoá']);
    expect(marks('', 'gì đó')).toEqual([]);
  });
});

describe('a filter', () => {
  const { index, find } = shelf(
    [
      note('a', 'x', { about: [person], tags: ['t'], category: 'ask' }),
      note('b', 'x', { about: [person, paper], article: articleOf(2).id }),
      note('c', 'x', { deletedAt: '2026-03-05T00:00:00.000Z', tags: ['t'] }),
      { ...note('d', ''), anchor: undefined } as unknown as Note,
    ],
    [articleOf(1, { site: 'Báo A', publishedOn: '2026-02-27' }), articleOf(2, { site: 'Báo B' })],
  );
  index.putStanding('b' as NoteId, 'lost');
  index.putStanding('d' as NoteId, 'lost');

  it.each([
    [{}, ['d', 'b', 'a']],
    [{ isTrash: true }, ['c']],
    [{ site: 'Báo A' }, ['d', 'a']],
    [{ site: 'Báo Z' }, []],
    [{ read: { from: '2026-03-02' } }, ['b']],
    [{ read: { to: '2026-03-01' } }, ['d', 'a']],
    [{ published: { from: '2026-02-27', to: '2026-02-27' } }, ['d', 'a']],
    [{ published: { from: '2026-02-28' } }, []],
    [{ about: [person] }, ['b', 'a']],
    [{ about: [person, paper] }, ['b']],
    [{ about: ['person:ai' as EntityKey] }, []],
    [{ tag: 't' }, ['a']],
    [{ category: 'ask' }, ['a']],
    [{ standing: 'lost' }, ['b']],
    [{ standing: 'whole' }, ['d']],
    [{ standing: 'unseen' }, ['a']],
    [{ article: articleOf(2).id }, ['b']],
    [{ site: 'Báo A', tag: 't', about: [person] }, ['a']],
  ] as const)('%j leaves %j', (filter, ids) => {
    expect(find('', filter).ids).toEqual(ids);
    expect(find('x', filter).ids).toEqual(ids.filter((id) => id !== 'd'));
  });

  it('takes all names of one individual', () => {
    const finder = new Finder(index);
    const found = finder.find(
      { words: '', filter: { about: ['person:páo' as EntityKey] }, sort: 'newest' },
      () => [person],
    );
    expect(found.places).toHaveLength(2);
    expect(found.articles).toBe(2);
  });

  it('offers what there is among what the others leave, most first', () => {
    expect(facetsOf(index, 'site', {})).toEqual([
      { value: 'Báo A', count: 2 },
      { value: 'Báo B', count: 1 },
    ]);
    expect(facetsOf(index, 'site', { site: 'Báo A', tag: 't' })).toEqual([{ value: 'Báo A', count: 1 }]);
    expect(facetsOf(index, 'person', {})).toEqual([{ value: person, count: 2 }]);
    expect(facetsOf(index, 'document', { site: 'Báo A' })).toEqual([]);
    expect(facetsOf(index, 'standing', {}).map(({ value }) => value)).toEqual(['lost', 'unseen', 'whole']);
  });
});

describe('the order', () => {
  const articles = [
    articleOf(1, { publishedOn: '2026-01-01' }),
    articleOf(2, { publishedOn: '2026-01-02' }),
    articleOf(3),
  ];
  const at = (start: number) => ({ anchor: { quote: '', prefix: '', suffix: '', start } });
  const { find } = shelf(
    [
      note('a', 'x', { ...at(9), article: articleOf(1).id }),
      note('b', 'x', { ...at(5), article: articleOf(2).id }),
      note('c', 'x', { ...at(2), article: articleOf(1).id }),
      note('d', 'x', { ...at(1), article: articleOf(3).id }),
    ],
    articles,
  );
  it.each([
    ['newest', ['d', 'c', 'b', 'a']],
    ['oldest', ['a', 'b', 'c', 'd']],
    ['published', ['b', 'c', 'a', 'd']],
    ['read', ['d', 'b', 'c', 'a']],
  ] as const)('%s: %j', (sort, ids) => {
    expect(find('', {}, sort).ids).toEqual(ids);
    expect(find('x', {}, sort).ids).toEqual(ids);
  });
});
