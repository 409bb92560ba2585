import { describe, expect, it } from 'vitest';
import { readAnnotations } from '../../lib/export/read-annotations.ts';
import { readClipper } from '../../lib/export/read-clipper.ts';
import { readHypothesis } from '../../lib/export/read-hypothesis.ts';

const NOW = '2026-08-20T00:00:00.000Z';
const URL_ = 'https://baovanlinh.vn/hop-12.html';

describe('Hypothesis’s export', () => {
  const annotation = {
    id: 'Zc3kOpXqEe-x',
    created: '2026-08-19T01:02:03.456789+00:00',
    updated: '2026-08-19T08:02:04+07:00',
    user: 'acct:mien@hypothes.is',
    uri: `https://www.baovanlinh.vn/hop-12.html?utm_source=x`,
    text: 'so với **2021**?',
    tags: ['bộ máy', '#bộ máy', ''],
    group: '__world__',
    permissions: { read: ['group:__world__'], admin: [], update: [], delete: [] },
    target: [
      {
        source: URL_,
        selector: [
          {
            type: 'RangeSelector',
            startContainer: '/p[1]',
            endContainer: '/p[1]',
            startOffset: 0,
            endOffset: 9,
          },
          { type: 'TextPositionSelector', start: 100, end: 118 },
          { type: 'TextQuoteSelector', exact: 'giảm 10 % biên chế', prefix: 'phấn đấu ', suffix: ' vào năm' },
        ],
      },
    ],
    document: { title: ['Kỳ họp thứ 12'] },
    links: {},
    hidden: false,
    flagged: false,
    references: [],
  };
  const answer = {
    ...annotation,
    id: 'b',
    text: 'Đúng.',
    tags: [],
    references: ['Zc3kOpXqEe-x'],
    target: [{ source: URL_ }],
  };
  const file = (...annotations: unknown[]) => ({
    export_date: NOW,
    export_userid: 'acct:mien@hypothes.is',
    client_version: '1.1500.0',
    annotations,
  });

  it('is read as notes on their passages', () => {
    const { bundle, unreadable } = readHypothesis(file(annotation), NOW);
    expect(unreadable).toEqual([]);
    expect(bundle.articles).toEqual([
      { id: URL_, url: annotation.uri, title: 'Kỳ họp thứ 12', readAt: '2026-08-19T01:02:04.000Z' },
    ]);
    expect(bundle.notes).toEqual([
      {
        id: 'hypothesis:Zc3kOpXqEe-x',
        article: URL_,
        anchor: { quote: 'giảm 10 % biên chế', prefix: 'phấn đấu ', suffix: ' vào năm', start: 100 },
        quote: 'giảm 10 % biên chế',
        body: 'so với **2021**?',
        tags: ['bộ máy'],
        category: 'key',
        about: [],
        createdAt: '2026-08-19T01:02:03.456Z',
        updatedAt: '2026-08-19T01:02:04.000Z',
      },
    ]);
  });

  it('puts an answer on the passage it answers, and a page note on the article', () => {
    const pageNote = { ...annotation, id: 'c', target: [{ source: URL_ }] };
    const { bundle } = readHypothesis(file(annotation, answer, pageNote), NOW);
    expect(bundle.notes.map(({ quote, anchor }) => [quote, anchor?.start])).toEqual([
      ['giảm 10 % biên chế', 100],
      ['giảm 10 % biên chế', 100],
      ['', undefined],
    ]);
  });

  it('sets aside what is no annotation, with the reason', () => {
    const { bundle, unreadable } = readHypothesis(
      file(
        7,
        annotation,
        { ...annotation, id: 'd', uri: 5 },
        { ...annotation, id: 'e', text: '', tags: [], target: [] },
        {
          ...annotation,
          text: 'khác',
        },
      ),
      NOW,
    );
    expect(bundle.notes).toHaveLength(1);
    expect(unreadable.map(({ at, reason }) => [at, reason.split(':')[0]])).toEqual([
      [0, 'Invalid type'],
      [2, 'uri'],
      [3, 'neither quote nor note nor tag'],
      [4, 'id'],
    ]);
  });

  it('reads what its API answers, too', () => {
    expect(readHypothesis({ total: 1, rows: [annotation] }, NOW).bundle.notes).toHaveLength(1);
  });
});

describe('W3C annotations', () => {
  const notesOf = (file: unknown) => readAnnotations(file, NOW).bundle.notes;
  const base = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'http://example.org/anno1',
    type: 'Annotation',
  };

  it('are read with one body or many, a string or an object', () => {
    const quote = { type: 'TextQuoteSelector', exact: 'giảm 10 %', prefix: 'đấu ' };
    const file = [
      { ...base, bodyValue: 'một', target: URL_ },
      {
        ...base,
        id: 'http://example.org/2',
        body: { type: 'TextualBody', value: 'hai' },
        target: { source: URL_, selector: quote },
      },
      {
        ...base,
        id: 'http://example.org/3',
        motivation: ['questioning'],
        body: [
          { type: 'TextualBody', value: 'ba', purpose: 'commenting' },
          { type: 'TextualBody', value: 'nhãn', purpose: ['tagging'] },
          { type: 'SpecificResource', source: 'http://example.org/x', purpose: 'identifying' },
          'http://example.org/video',
        ],
        target: [
          'http://example.org/',
          { source: { id: URL_ }, selector: { type: 'FragmentSelector', value: 'p1', refinedBy: [quote] } },
        ],
      },
    ];
    expect(
      notesOf(file).map(({ body, quote: words, tags, category }) => [body, words, tags, category]),
    ).toEqual([
      ['một', '', [], 'key'],
      ['hai', 'giảm 10 %', [], 'key'],
      ['ba', 'giảm 10 %', ['nhãn'], 'ask'],
    ]);
  });

  it('are found in a collection, its page, or a list', () => {
    const one = { ...base, bodyValue: 'một', target: URL_ };
    const page = { type: 'AnnotationPage', items: [one] };
    for (const file of [one, [one], page, { type: ['AnnotationCollection'], first: page }]) {
      expect(notesOf(file).map(({ id, body }) => [id, body])).toEqual([
        ['w3c:http://example.org/anno1', 'một'],
      ]);
    }
  });

  it('about a picture or a place in time say why they stay out', () => {
    const { unreadable } = readAnnotations(
      [
        { ...base, target: { selector: { type: 'SvgSelector', value: '<svg/>' } }, bodyValue: 'x' },
        { ...base, target: URL_, body: 'http://example.org/video' },
      ],
      NOW,
    );
    expect(unreadable.map(({ reason }) => reason)).toEqual([
      'target: names no page',
      'neither quote nor note nor tag',
    ]);
  });
});

describe('Obsidian Clipper’s highlights', () => {
  it('are read as notes, their HTML as its words', () => {
    const { bundle, unreadable } = readClipper(
      [
        {
          url: URL_,
          title: 'Kỳ họp thứ 12',
          highlights: [
            {
              text: '<p>Giảm <b>10&nbsp;%</b> &amp; hơn</p><p>vào năm tới</p>',
              timestamp: '2026-08-19T01:02:03.000Z',
              notes: ['một', 'hai'],
            },
            { text: 'chữ trơn', timestamp: 'Invalid Date' },
            { text: 5 },
          ],
        },
      ],
      NOW,
    );
    expect(bundle.articles[0]?.title).toBe('Kỳ họp thứ 12');
    expect(
      bundle.notes.map(({ quote, anchor, body, createdAt }) => [quote, anchor?.quote, body, createdAt]),
    ).toEqual([
      [
        'Giảm 10\u00a0% & hơn\nvào năm tới',
        'Giảm 10\u00a0% & hơn\nvào năm tới',
        'một\n\nhai',
        '2026-08-19T01:02:03.000Z',
      ],
      ['chữ trơn', 'chữ trơn', '', NOW],
    ]);
    expect(unreadable).toEqual([{ what: 'note', at: 2, reason: 'text: missing' }]);
  });
});
