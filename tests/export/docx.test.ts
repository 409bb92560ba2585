import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { docx, docxDocuments } from '../../lib/export/docx.ts';
import type { Bundle } from '../../lib/export/format.ts';
import { makeArticle, makeNote } from '../../lib/notes/make.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import { hostileText, someBundle } from './some-bundle.ts';

const AT = '2026-08-18T18:00:00.000Z';
const article = makeArticle(
  {
    url: 'https://baovanlinh.vn/1.html',
    title: 'Nói đi đôi với làm',
    author: 'Hà Miên',
    site: 'Báo Vân Lĩnh',
    publishedOn: '2026-08-18',
  },
  AT,
);
const later = makeArticle({ url: 'https://tanminh.vn/2.html', title: 'Bàn thêm', author: 'Vũ An' }, AT);
const note: Note = {
  ...makeNote({ id: 'n1', article: article.id, now: AT, quote: 'Đỗ Hữu Nghiễm nói:\n"Giảm 10 %."' }),
  body: 'một\n\nhai <b>',
  tags: ['bộ máy'],
  about: ['document:27-nq/tu' as EntityKey],
};
const second: Note = { ...note, id: 'n2' as Note['id'], quote: 'nữa', body: '', about: [] };
const other: Note = {
  ...note,
  id: 'n3' as Note['id'],
  article: later.id,
  quote: '',
  body: 'cả bài',
  tags: [],
};

/** A paragraph as Word has it: its style, its words (| a line break, ^1 a footnote's mark). */
type Read = { readonly style: string; readonly words: string };

/** Reads a part of the file with a strict parser, which throws at whatever is no XML. */
function paragraphsIn(xml: string): Read[] {
  const read: { style: string; words: string }[] = [];
  let isText = false;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const last = read.at(-1);
    const value = String(attributes['w:val'] ?? attributes['w:id'] ?? '');
    if (name === 'w:p') read.push({ style: '', words: '' });
    else if (name === 'w:t') isText = true;
    else if (last && name === 'w:pStyle') last.style = value;
    else if (last && name === 'w:br') last.words += '|';
    else if (last && name === 'w:footnoteReference') last.words += `^${value}`;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') isText = false;
  });
  parser.on('text', (words) => {
    const last = read.at(-1);
    if (isText && last) last.words += words;
  });
  parser.write(xml).close();
  return read;
}

async function open(
  bundle: Bundle,
  format = docx,
): Promise<{ body: Read[]; footnotes: string[]; parts: string[] }> {
  const parts = unzipSync(await format.render(bundle, AT));
  const text = (name: string) => new TextDecoder('utf-8', { fatal: true }).decode(parts[name]);
  for (const name of Object.keys(parts)) if (/\.(?:xml|rels)$/.test(name)) paragraphsIn(text(name));
  const footnotes = paragraphsIn(text('word/footnotes.xml')).map(({ words }) => words.trim());
  return {
    body: paragraphsIn(text('word/document.xml')),
    footnotes: footnotes.filter((words) => words !== ''),
    parts: Object.keys(parts),
  };
}

const squeezed = (words: string): string =>
  words
    .toWellFormed()
    .replaceAll('\0', '\ufffd')
    .replace(/[\s\p{Cc}\ufffe\uffff]+/gu, '');

describe('docx', () => {
  it('is a paper: headings, quotations with footnotes, notes, sources', async () => {
    const { body, footnotes } = await open({ articles: [article, later], notes: [note, second, other] });
    expect(body).toEqual([
      { style: 'Title', words: 'Sổ ghi chú' },
      { style: 'Facts', words: '3 ghi chú, xuất ngày 19/8/2026' },
      { style: 'Heading1', words: 'Nói đi đôi với làm' },
      { style: 'Facts', words: 'Báo Vân Lĩnh, 18/8/2026' },
      { style: 'Quote', words: 'Đỗ Hữu Nghiễm nói:|"Giảm 10 %."^1' },
      { style: 'NoteBody', words: 'một' },
      { style: 'NoteBody', words: 'hai <b>' },
      { style: 'Facts', words: '● Ý chính · 19/8/2026 · #bộ máy · Văn kiện: 27-NQ/TU' },
      { style: 'Quote', words: 'nữa^2' },
      { style: 'Facts', words: '● Ý chính · 19/8/2026 · #bộ máy' },
      { style: 'Heading1', words: 'Bàn thêm' },
      { style: 'Facts', words: 'tanminh.vn' },
      { style: 'NoteBody', words: 'cả bài^3' },
      { style: 'Facts', words: '● Ý chính · 19/8/2026 · Văn kiện: 27-NQ/TU' },
      { style: 'Heading1', words: 'Tài liệu tham khảo' },
      {
        style: 'Source',
        words: 'Vũ An, “Bàn thêm”, tanminh.vn, https://tanminh.vn/2.html, truy cập ngày 19/8/2026.',
      },
      {
        style: 'Source',
        words:
          'Hà Miên, “Nói đi đôi với làm”, Báo Vân Lĩnh, ngày 18/8/2026, https://baovanlinh.vn/1.html, truy cập ngày 19/8/2026.',
      },
    ]);
    expect(footnotes).toEqual([
      'Hà Miên, “Nói đi đôi với làm”, Báo Vân Lĩnh, ngày 18/8/2026, https://baovanlinh.vn/1.html, truy cập ngày 19/8/2026.',
      'Hà Miên, “Nói đi đôi với làm”, tài liệu đã dẫn.',
      'Vũ An, “Bàn thêm”, tanminh.vn, https://tanminh.vn/2.html, truy cập ngày 19/8/2026.',
    ]);
  });

  it('may have a heading for each document instead', async () => {
    const { body } = await open({ articles: [article, later], notes: [note, second, other] }, docxDocuments);
    const outline = body.filter(({ style }) => /Heading1|Quote|NoteBody/.test(style));
    expect(outline.map(({ words }) => words)).toEqual([
      '27-NQ/TU',
      'Đỗ Hữu Nghiễm nói:|"Giảm 10 %."^1',
      'một',
      'hai <b>',
      'cả bài^2',
      'Ghi chú khác',
      'nữa^3',
      'Tài liệu tham khảo',
    ]);
  });

  it('holds every word, whatever was written', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, hostileText, async (quote, body, title) => {
        const read = await open({
          articles: [{ ...article, title }],
          notes: [{ ...note, quote: `${quote}.`, body: `.${body}` }],
        });
        const of = (style: string) =>
          read.body.filter((each) => each.style === style).map(({ words }) => words.replaceAll('|', ''));
        const meant = (words: string) => squeezed(words).replaceAll('|', '');
        expect(squeezed(of('Quote').join(''))).toBe(`${meant(`${quote}.`)}^1`);
        expect(squeezed(of('NoteBody').join(''))).toBe(meant(`.${body}`));
        expect(squeezed(of('Heading1')[0] ?? '')).toBe(meant(title));
      }),
      { numRuns: 60 },
    );
  });

  it('has a footnote for each note and a source for each article, in any bundle', async () => {
    await fc.assert(
      fc.asyncProperty(someBundle, async (bundle) => {
        const { body, footnotes } = await open(bundle);
        const marks = body.flatMap(({ words }) => words.match(/\^\d+/g) ?? []);
        expect(marks.length).toBeGreaterThanOrEqual(bundle.notes.length);
        expect(footnotes).toHaveLength(bundle.notes.length);
        const noted = new Set(bundle.notes.map((each) => each.article));
        expect(body.filter(({ style }) => style === 'Source')).toHaveLength(noted.size);
      }),
      { numRuns: 30 },
    );
  });

  it('tells how far it is, and stops when told to', async () => {
    const notes = Array.from({ length: 250 }, (_, at): Note => ({ ...second, id: `n${at}` as Note['id'] }));
    const steps: number[] = [];
    await docx.render({ articles: [article], notes }, AT, (done) => {
      steps.push(done);
    });
    expect(steps).toEqual([100, 200, 250]);
    const stopped = docx.render({ articles: [article], notes }, AT, () => {
      throw new Error('dừng');
    });
    await expect(stopped).rejects.toThrow('dừng');
  });
});
