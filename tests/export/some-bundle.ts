import fc from 'fast-check';
import type { Bundle } from '../../lib/export/format.ts';
import { type Article, type ArticleId, CATEGORIES, type Note, type NoteId } from '../../lib/notes/note.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';

/** Words that break careless writers of files, in every position. */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'#*_-+=~`>|[]()!<&\\$%^:.1) \n\t"\''.split('')) }),
      fc.constantFrom(
        ...[
          '</script>',
          '"""',
          '\r\n',
          '\r',
          '---',
          '===',
          '```',
          '| a | b |\n|---|---|',
          '=SUM(A1)',
          '@x',
          '-1',
          '+1',
        ],
        ...[
          '\u202eRTL',
          '\ud800',
          '\udc00',
          '\0',
          '\x01',
          '\x1f',
          '\ufffe',
          '\ufeff',
          '\u2028',
          '\x85',
          'é'.normalize('NFD'),
          '👩‍👩‍👧',
          '&amp;',
          '[[wiki]]',
        ],
        ...[
          '%%ẩn%%',
          '==nổi==',
          '#nhãn',
          '1. một',
          '    code',
          'http://a.vn/_b_',
          '<b>',
          '<!--',
          'Uỷ ban',
          '{{c1::x}}',
          ']]>',
        ],
      ),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

const instant = fc
  .date({ min: new Date(0), max: new Date('2100-01-01T00:00:00.000Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const articleId = fc.nat(5).map((number) => `https://baovanlinh.vn/bai-${number}` as ArticleId);

const article: fc.Arbitrary<Article> = fc.record(
  {
    id: articleId,
    url: fc.webUrl(),
    title: hostileText,
    site: hostileText,
    author: hostileText,
    publishedOn: fc.constantFrom('2026-08-19', '1945-09-02'),
    readAt: instant,
  },
  { requiredKeys: ['id', 'url', 'title', 'readAt'] },
);
const twin = fc.record({
  start: fc.nat(),
  prefix: hostileText,
  suffix: hostileText,
  worth: fc.nat(250).map((hundredths) => hundredths / 100),
});
const anchor = fc.record(
  {
    quote: hostileText,
    prefix: hostileText,
    suffix: hostileText,
    start: fc.nat(),
    block: hostileText,
    at: fc.nat(),
    twins: fc.array(twin, { maxLength: 3 }),
  },
  { requiredKeys: ['quote', 'prefix', 'suffix'] },
);
const note: fc.Arbitrary<Note> = fc.record(
  {
    id: fc.uuid().map((id) => id as NoteId),
    article: articleId,
    anchor,
    quote: hostileText,
    locator: hostileText,
    body: hostileText,
    tags: fc.array(hostileText, { maxLength: 3 }),
    category: fc.constantFrom(...CATEGORIES),
    about: fc.array(
      hostileText.map((words) => `person:${words}` as EntityKey),
      { maxLength: 2 },
    ),
    createdAt: instant,
    updatedAt: instant,
    deletedAt: instant,
  },
  {
    requiredKeys: ['id', 'article', 'quote', 'body', 'tags', 'category', 'about', 'createdAt', 'updatedAt'],
  },
);

/** Any bundle the schemas let through; each note's article is in it. */
export const someBundle: fc.Arbitrary<Bundle> = fc
  .record({
    articles: fc.uniqueArray(article, { selector: ({ id }) => id, maxLength: 4 }),
    notes: fc.uniqueArray(note, { selector: ({ id }) => id, maxLength: 8 }),
  })
  .map(({ articles, notes }) => ({
    articles,
    notes: notes.filter((each) => articles.some(({ id }) => id === each.article)),
  }));
