import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { anki } from '../../lib/export/anki.ts';
import { html } from '../../lib/export/html.ts';
import { makeArticle, makeNote } from '../../lib/notes/make.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import { hostileText, someBundle } from './some-bundle.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const AT = '2026-08-18T18:00:00.000Z';
const article = makeArticle(
  { url: 'https://baovanlinh.vn/1.html', title: 'Kỳ họp <12>', author: 'Hà Miên', site: 'Báo Vân Lĩnh' },
  AT,
);
const note: Note = {
  ...makeNote({ id: 'n1', article: article.id, now: AT, quote: 'Đỗ Hữu Nghiễm nói: "Giảm 10 %."' }),
  body: 'so với 2021\r\n\r\n</script><b>đậm</b>',
  tags: ['bộ máy'],
  about: ['person:đỗ hữu nghiễm' as EntityKey],
};

const elements = (node: Node): Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elements) : []),
];
const seen = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(seen).join('') : '';
/** What stays of words once spaces and what cannot be seen are gone. */
const squeezed = (words: string): string =>
  words
    .toWellFormed()
    .replaceAll('\0', '\ufffd')
    .replace(/[\s\p{Cc}]+/gu, '');
const faults = (file: string): string[] => {
  const found: string[] = [];
  parse(file, { onParseError: ({ code }) => found.push(code) });
  return found.filter((code) => !/^(?:control|noncharacter|surrogate)-/.test(code));
};

describe('html', () => {
  const shown = (each: Note) => parse(html.render({ articles: [article], notes: [each] }, AT));
  const named = (root: Node, name: string) => elements(root).filter(({ tagName }) => tagName === name);

  it('is a page of words, without script or anything from elsewhere', () => {
    const root = shown(note);
    expect(new Set(elements(root).map(({ tagName }) => tagName))).toEqual(
      new Set(
        'html head meta title style body main h1 p article cite a section blockquote footer span bdi'.split(
          ' ',
        ),
      ),
    );
    expect(named(root, 'h1').map(seen)).toEqual(['Kỳ họp <12>']);
    expect(named(root, 'blockquote').map(seen)).toEqual(['Đỗ Hữu Nghiễm nói: "Giảm 10 %."']);
    expect(named(root, 'section').map(seen)[0]).toContain('so với 2021</script><b>đậm</b>');
    expect(named(root, 'footer').map(seen)).toEqual([
      '● Ý chính · 19/8/2026 · #bộ máy · Cán bộ: Đỗ Hữu Nghiễm',
    ]);
    expect(named(root, 'a').flatMap(({ attrs }) => attrs)).toEqual([
      { name: 'href', value: 'https://baovanlinh.vn/1.html' },
      { name: 'rel', value: 'noopener noreferrer' },
    ]);
  });

  it('shows every word of a note and makes nothing of it', () => {
    const expected = elements(shown(note)).map(({ tagName }) => tagName);
    fc.assert(
      fc.property(hostileText, hostileText, (quote, body) => {
        const root = shown({ ...note, quote: `${quote}.`, body: `.${body}` });
        expect(squeezed(named(root, 'blockquote').map(seen).join(''))).toBe(squeezed(`${quote}.`));
        expect(squeezed(named(root, 'section').map(seen).join(''))).toContain(squeezed(`.${body}`));
        expect(new Set(elements(root).map(({ tagName }) => tagName))).toEqual(new Set(expected));
      }),
      { numRuns: 300 },
    );
  });

  it('is without fault, for any bundle, and links to the web only', () => {
    fc.assert(
      fc.property(someBundle, hostileText, (bundle, url) => {
        const articles = bundle.articles.map((each) => ({ ...each, url }));
        const file = html.render({ ...bundle, articles }, AT);
        expect(faults(file)).toEqual([]);
        const root = parse(file);
        expect(named(root, 'section')).toHaveLength(bundle.notes.length);
        for (const { attrs } of elements(root))
          for (const { name, value } of attrs) if (name === 'href') expect(value).toMatch(/^https?:\/\//i);
      }),
    );
  });
});

describe('anki', () => {
  /** Lines as Anki takes them: headers, then cells between tabs; a quote would begin a quoted cell. */
  const cardsOf = (file: string): string[][] => {
    const lines = file.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
    expect(file).not.toContain('"');
    return lines.map((line) => line.split('\t'));
  };
  const side = (cell: string | undefined) => squeezed(seen(parseFragment(cell ?? '')));

  it('looks as Anki takes it', () => {
    const ask: Note = { ...note, id: 'n2' as Note['id'], category: 'ask', body: 'Giảm bao nhiêu?' };
    const bare: Note = { ...note, id: 'n3' as Note['id'], body: '' };
    const source =
      '<br><br><small>Hà Miên, “Kỳ họp &#60;12&#62;”, Báo Vân Lĩnh, https://baovanlinh.vn/1.html, truy cập ngày 19/8/2026.</small>';
    const quote = 'Đỗ Hữu Nghiễm nói: &#34;Giảm 10 %.&#34;';
    expect(anki.render({ articles: [article], notes: [note, ask, bare] }).split('\n')).toEqual([
      ...['#separator:tab', '#html:true', '#guid column:1', '#tags column:4'],
      `n1\t${quote}\tso với 2021<br><br>&#60;/script&#62;&#60;b&#62;đậm&#60;/b&#62;${source}\tbộ-máy`,
      `n2\tGiảm bao nhiêu?\t${quote}${source}\tbộ-máy`,
      `n3\t&#91;…&#93; nói: &#34;Giảm 10 %.&#34;\t${quote}${source}\tbộ-máy`,
      '',
    ]);
  });

  it('shows every word of a note, and reads no command out of it', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (quote, body) => {
        const words = [`${quote}.`, `${body}.[sound:a.mp3]\\(x\\)`] as const;
        const [card = [], ...more] = cardsOf(
          anki.render({ articles: [article], notes: [{ ...note, quote: words[0], body: words[1] }] }),
        );
        expect(more).toEqual([]);
        expect(card).toHaveLength(4);
        expect(side(card[1])).toBe(squeezed(words[0]));
        expect(side(card[2])).toContain(squeezed(words[1]));
        expect(card.join('')).not.toMatch(/[\x00-\x1f\x7f]/);
        expect(card.join('')).not.toMatch(/[[{]|\\[([]/);
      }),
      { numRuns: 300 },
    );
  });

  it('names each card by its note, in any bundle', () => {
    fc.assert(
      fc.property(someBundle, (bundle) => {
        const guids = cardsOf(anki.render(bundle)).map(([guid]) => guid);
        const written = bundle.notes
          .filter(({ quote, body }) => (quote + body).trim() !== '')
          .map(({ id }) => id);
        for (const guid of guids) expect(written).toContain(guid);
        expect(new Set(guids).size).toBe(guids.length);
      }),
    );
  });
});
