import { describe, expect, it } from 'vitest';
import { groupByArticle, hashOf, linkOf, pagesFor, placeIn } from '../../components/notebook/book-view.ts';
import type { ArticleId } from '../../lib/notes/note.ts';
import { article, note } from './some-page.ts';

describe('a place in the notebook', () => {
  it.each([
    ['', { view: 'notes', page: 1 }],
    ['#trash', { view: 'trash', page: 1 }],
    ['#notes/3', { view: 'notes', page: 3 }],
    ['#notes/0', { view: 'notes', page: 1 }],
    ['#notes/-2', { view: 'notes', page: 1 }],
    ['#notes/x', { view: 'notes', page: 1 }],
    ['#elsewhere/2', { view: 'notes', page: 2 }],
    ['#about/person%3Al%C3%B2%20v%C4%83n', { view: 'about', page: 1, entity: 'person:lò văn' }],
    ['#about/%', { view: 'notes', page: 1 }],
  ] as const)('%s is read', (hash, place) => {
    expect(placeIn(hash)).toEqual(place);
  });

  it('is written as it is read', () => {
    for (const place of [placeIn('#files'), placeIn('#trash/12'), placeIn(''), placeIn('#about/a%2Fb')]) {
      expect(placeIn(hashOf(place))).toEqual(place);
    }
  });

  it('has as many pages as its notes fill, and never none', () => {
    expect([0, 1, 50, 51, 100_000].map(pagesFor)).toEqual([1, 1, 1, 2, 2000]);
  });
});

describe('notes under their articles', () => {
  it('keep their order, each article where its latest note stands', () => {
    const other = { ...article, id: 'https://khac.example/1' as ArticleId };
    const notes = [note('a', { article: other.id }), note('b'), note('c', { article: other.id })];
    const groups = groupByArticle(notes, [article, other]);
    expect(groups.map((group) => [group.article.id, ...group.notes.map(({ id }) => id)])).toEqual([
      [other.id, 'a', 'c'],
      [article.id, 'b'],
    ]);
  });

  it('keep an address where the article itself is gone', () => {
    const [group] = groupByArticle([note('a')], []);
    expect(group?.article).toMatchObject({ id: article.id, url: article.id });
  });
});

describe('the link to an article', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'chrome://settings',
    'https://',
    'bài',
  ])('is none for %s', (url) => {
    expect(linkOf({ ...article, url })).toBeUndefined();
  });

  it('is the address of a page of the web', () => {
    expect(linkOf(article)).toBe(article.url);
  });
});
