import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, isNarrowed, linkOf, placeIn } from '../../components/notebook/address.ts';
import { sortOf } from '../../components/notebook/sorting.ts';
import { STANDINGS } from '../../lib/notes/find/note-index.ts';
import { SORTS } from '../../lib/notes/find/order.ts';
import { CATEGORIES } from '../../lib/notes/note.ts';
import { article } from './some-page.ts';

const plain = { words: '', filter: {} };

describe('a place in the notebook', () => {
  it.each([
    ['', { view: 'notes', ...plain }],
    ['#trash', { view: 'trash', ...plain }],
    ['#trash/2', { view: 'trash', ...plain }],
    ['#elsewhere', { view: 'elsewhere', ...plain }],
    ['#about/person%3Al%C3%B2%20v%C4%83n', { view: 'about', entity: 'person:lò văn', ...plain }],
    ['#about/%', { view: 'notes', ...plain }],
    ['#about', { view: 'notes', ...plain }],
    ['#notes?q=bi+thu&sort=oldest', { view: 'notes', words: 'bi thu', filter: {}, sort: 'oldest' }],
    [
      '#articles?site=B%C3%A1o+A&read=2026-03-01..&published=..2026-03-13&tag=x&category=ask&standing=lost',
      {
        view: 'articles',
        words: '',
        filter: {
          site: 'Báo A',
          read: { from: '2026-03-01' },
          published: { to: '2026-03-13' },
          tag: 'x',
          category: 'ask',
          standing: 'lost',
        },
      },
    ],
    [
      '#notes?about=person%3Aa&about=document%3Ab',
      { view: 'notes', words: '', filter: { about: ['person:a', 'document:b'] } },
    ],
    // What was typed into the address bar: what is none is left out.
    [
      '#notes?category=lo&standing=x&read=2026..&published=..&sort=up&about=&tag=',
      { view: 'notes', ...plain },
    ],
  ])('%s is read', (hash, place) => {
    expect(placeIn(hash)).toEqual(place);
  });

  it('is written as it is read, whatever it holds', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 40 });
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    const day = fc.constantFrom('2026-03-01', '2025-12-31');
    const days = fc.oneof(
      fc.record({ from: day }),
      fc.record({ to: day }),
      fc.record({ from: day, to: day }),
    );
    const filter = fc.record(
      {
        site: text,
        tag: text,
        article: text,
        read: days,
        published: days,
        about: fc.array(text, { minLength: 1, maxLength: 3 }),
        category: fc.constantFrom(...CATEGORIES),
        standing: fc.constantFrom(...STANDINGS),
      },
      { requiredKeys: [] },
    );
    const place = fc.record(
      { view: fc.constantFrom('notes', 'trash', 'calendar'), words, filter, sort: fc.constantFrom(...SORTS) },
      { requiredKeys: ['view', 'words', 'filter'] },
    );
    fc.assert(
      fc.property(place, (each) => {
        const hash = hashOf(JSON.parse(JSON.stringify(each)));
        expect(hash).toMatch(/^#[\x21-\x7e]*$/);
        expect(placeIn(hash)).toEqual(each);
      }),
    );
  });

  it('is narrowed by words or a filter, and sorted as its view is unless that was chosen', () => {
    expect(['', '#notes?q=+', '#notes?q=x', '#notes?tag=x'].map((hash) => isNarrowed(placeIn(hash)))).toEqual(
      [false, false, true, true],
    );
    expect(
      ['', '#articles', '#notes?q=x', '#notes?q=x&sort=oldest', '#notes?sort=best'].map((hash) =>
        sortOf(placeIn(hash)),
      ),
    ).toEqual(['newest', 'read', 'best', 'oldest', 'newest']);
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

  it('is its address on the web', () => {
    expect(linkOf(article)).toBe(article.url);
  });
});
