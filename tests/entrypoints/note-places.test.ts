import { expect, describe as group, it } from 'vitest';
import { begin, finish, type Placed } from '../../entrypoints/content/note-places.ts';
import { describe } from '../../lib/anchor/describe.ts';
import { makeArticle, makeNote, placed as placedAt, refusedAt } from '../../lib/notes/make.ts';
import type { Note } from '../../lib/notes/note.ts';

const NOW = '2026-08-19T01:00:00.000Z';
const article = makeArticle({ url: 'https://a.vn/1', title: 'Một' }, NOW);
const TEXT = `Tỉnh ủy Vân Lĩnh họp bàn việc cấp xã trong quý tới.
Đến hết năm, toàn tỉnh có 61 trên 84 xã lập tổ hỗ trợ người dân nộp hồ sơ trực tuyến, tăng so với quý trước.
Những nơi còn lại chủ yếu thiếu người biết việc và đường truyền ở các thôn xa trung tâm của huyện.
Kết luận hội nghị, bà Ngân giao văn phòng theo dõi từng việc và báo cáo trước ngày 30/6.`;
const QUOTE = 'toàn tỉnh có 61 trên 84 xã lập tổ hỗ trợ người dân nộp hồ sơ trực tuyến';

const spanIn = (text: string, words: string) => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
};
const noteOn = (words: string, text = TEXT): Note =>
  makeNote({
    id: 'n1',
    article: article.id,
    now: NOW,
    anchor: describe(text, spanIn(text, words)),
    quote: words,
  });

function drive<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
const look = (notes: readonly Note[], text: string): readonly Placed[] =>
  drive(finish(drive(begin(notes, text))));
const one = (note: Note, text: string): Placed => {
  const [placed] = look([note], text);
  if (!placed) throw new Error('nothing placed');
  return placed;
};
const changedText = TEXT.replace('61 trên 84 xã', '70 trên 84 xã, phường');
const goneText = TEXT.split('\n').toSpliced(1, 1).join('\n');

group('the places of notes', () => {
  it('are found where the words stand, with nothing more to say', () => {
    expect(one(noteOn(QUOTE), TEXT)).toEqual({
      note: noteOn(QUOTE),
      standing: 'found',
      span: spanIn(TEXT, QUOTE),
    });
  });

  it('are known before anything that has changed is looked for', () => {
    const places = Array.from({ length: 6 }, (_, at) => ({
      ...describe(TEXT, spanIn(TEXT, QUOTE)),
      start: at,
    }));
    const notes = [
      { ...noteOn(QUOTE), later: places },
      { ...noteOn('báo cáo trước ngày 30/6'), id: 'n2' as Note['id'] },
    ];
    const begun = drive(begin(notes, goneText));
    expect(begun.map(({ placed }) => placed?.standing)).toEqual([undefined, 'found']);
    expect(drive(finish(begun)).map(({ standing }) => standing)).toEqual(['lost', 'found']);
  });

  it('of a changed passage come with the words that stand there now, until the reader keeps both', () => {
    const note = noteOn(QUOTE);
    const placed = one(note, changedText);
    expect(placed).toMatchObject({ standing: 'changed' });
    expect(placed.words).toContain('70 trên 84 xã, phường');
    if (!placed.span) throw new Error('no span');
    const kept = placedAt(note, describe(changedText, placed.span), NOW);
    expect(one(kept, changedText)).toEqual({ note: kept, standing: 'found', span: placed.span });
    // The first place is kept: the article as it was is known as well.
    expect(one(kept, TEXT)).toMatchObject({ standing: 'found', span: spanIn(TEXT, QUOTE) });
  });

  it('that the reader said it is not are not offered again', () => {
    const note = noteOn(QUOTE);
    const { span } = one(note, changedText);
    if (!span) throw new Error('no span');
    const refused = refusedAt(note, describe(changedText, span), NOW);
    expect(one(refused, changedText)).toEqual({ note: refused, standing: 'lost' });
    expect(one(refused, TEXT)).toMatchObject({ standing: 'found' });
  });

  it('that are only likely have a span to look at, and are no more than suggested', () => {
    const anchor = { quote: 'trước', prefix: '', suffix: '' };
    const note = { ...noteOn('trước'), anchor };
    const placed = one(note, TEXT);
    expect(placed.standing).toBe('suggested');
    expect(placed.words).toBe('trước');
  });

  it('may be where the reader put a lost note', () => {
    const note = noteOn(QUOTE);
    expect(one(note, goneText)).toEqual({ note, standing: 'lost' });
    const span = spanIn(goneText, 'thiếu người biết việc');
    const put = placedAt(note, describe(goneText, span), NOW);
    expect(one(put, goneText)).toEqual({ note: put, standing: 'found', span });
  });

  it('of a note on the whole article are none', () => {
    const note = makeNote({ id: 'n1', article: article.id, now: NOW });
    expect(one(note, TEXT)).toEqual({ note, standing: 'whole' });
    expect(look([], TEXT)).toEqual([]);
  });
});
