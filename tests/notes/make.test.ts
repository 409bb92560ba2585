import { describe, expect, it } from 'vitest';
import {
  editNote,
  makeArticle,
  makeNote,
  placed,
  refusedAt,
  restored,
  trashed,
  undone,
} from '../../lib/notes/make.ts';
import { MOST_PLACES, type Note } from '../../lib/notes/note.ts';
import { mergeArticles } from '../../lib/notes/same.ts';
import { parseArticle, parseNote } from '../../lib/notes/schema.ts';
import { cleanTags, tagsFrom } from '../../lib/notes/tags.ts';

const NOW = '2026-08-19T01:00:00.000Z';
const LATER = '2026-08-19T02:00:00.000Z';
const article = makeArticle({ url: 'https://a.vn/1', title: ' Họp  báo\n', publishedOn: '2026-08-18' }, NOW);
const note = makeNote({ id: 'n1', article: article.id, now: NOW, quote: 'một câu' });

describe('a note', () => {
  it('is sound when made, and after each change', () => {
    const changes = [
      note,
      editNote(note, { body: 'ý' }, LATER),
      trashed(note, LATER),
      restored(trashed(note, NOW), NOW),
    ];
    for (const each of changes) expect(parseNote(each)).toEqual({ ok: true, value: each });
  });

  it('is the same note when an edit changes nothing', () => {
    expect(editNote(note, { body: '', tags: [] }, LATER)).toBe(note);
    expect(restored(note, LATER)).toBe(note);
  });

  it('grows newer with each change, though the clock was set back', () => {
    const once = editNote(note, { body: 'a' }, '2020-01-01T00:00:00.000Z');
    expect(once.updatedAt).toBe('2026-08-19T01:00:00.001Z');
    expect(trashed(once, NOW).updatedAt > once.updatedAt).toBe(true);
  });

  it('can be undone, and that too: what it said, and where it is pinned', () => {
    const place = { quote: 'một câu khác', prefix: '', suffix: '', start: 7 };
    const steps = [
      editNote(note, { body: 'a', tags: ['x'], category: 'ask' }, LATER),
      placed(note, place, LATER),
      refusedAt(note, place, LATER),
    ];
    for (const step of steps) {
      expect(parseNote(step)).toEqual({ ok: true, value: step });
      const back = undone(step, LATER);
      expect({ ...back, updatedAt: NOW, earlier: undefined }).toEqual({ ...note, earlier: undefined });
      expect(back.updatedAt > step.updatedAt).toBe(true);
      const again = undone(back, LATER);
      expect({ ...again, updatedAt: LATER, earlier: step.earlier }).toEqual(step);
    }
    expect(undone(note, LATER)).toBe(note);
  });

  it('keeps the place it was first pinned at and all that were confirmed, up to a number', () => {
    const anchor = { quote: 'một câu', prefix: '', suffix: '' };
    const at = (start: number) => ({ ...anchor, start });
    const pinned = { ...note, anchor };
    const twice = placed(placed(pinned, at(1), LATER), at(2), LATER);
    expect([twice.anchor, twice.later]).toEqual([anchor, [at(1), at(2)]]);
    let often: Note = pinned;
    for (let n = 0; n < MOST_PLACES + 5; n++) often = placed(often, at(n), LATER);
    expect(parseNote(often).ok).toBe(true);
    expect(often.later?.at(-1)).toEqual(at(MOST_PLACES + 4));
  });

  it('of an earlier release is read as it is', () => {
    const old = { ...note, anchor: { quote: 'một câu', prefix: 'a', suffix: 'b', start: 3 } };
    expect(parseNote(JSON.parse(JSON.stringify(old)))).toEqual({ ok: true, value: old });
  });

  it('leaves the trash as it went in', () => {
    const { updatedAt: _, ...back } = restored(trashed(note, LATER), LATER);
    expect({ ...back, updatedAt: NOW }).toEqual(note);
  });
});

describe('an article', () => {
  it('is sound whatever its page says of itself', () => {
    const hostile = {
      url: 'https://a.vn/1',
      title: 'x'.repeat(1e6),
      author: ' \n',
      site: '\0',
      publishedOn: 'hôm qua',
    };
    const made = makeArticle(hostile, NOW);
    expect(parseArticle(made)).toEqual({ ok: true, value: made });
    expect(made.title).toHaveLength(1000);
    expect(made).not.toHaveProperty('author');
    expect(made).not.toHaveProperty('publishedOn');
  });

  it('of two visits has the later one’s word, and the earlier one’s where that is silent', () => {
    const { publishedOn: _, ...silent } = article;
    const later = { ...silent, title: 'Tên mới', readAt: LATER };
    expect(mergeArticles(later, article)).toEqual({ ...later, publishedOn: '2026-08-18' });
    expect(mergeArticles(article, later)).toEqual(mergeArticles(later, article));
  });
});

describe('parseNote', () => {
  it.each([
    [{ ...note, body: 5 }, 'body'],
    [{ ...note, createdAt: '2026-13-01T00:00:00.000Z' }, 'createdAt'],
    [{ ...note, category: 'star' }, 'category'],
    [{ ...note, id: '' }, 'id'],
    [{ ...note, anchor: { quote: 'a', prefix: '', suffix: '', start: -1 } }, 'anchor.start'],
    [{ ...note, body: 'x'.repeat(1_000_001) }, 'body'],
  ])('says which field is not sound (%#)', (row, field) => {
    const parsed = parseNote(row);
    expect(parsed.ok ? 'sound' : parsed.reason).toMatch(new RegExp(`^${field}: `));
  });

  it('takes no field it does not know, nor a prototype', () => {
    const row: unknown = JSON.parse(
      `{"__proto__":{"polluted":1},"constructor":{"prototype":{}},${JSON.stringify(note).slice(1)}`,
    );
    expect(parseNote(row)).toEqual({ ok: true, value: note });
    expect(Object.hasOwn({}, 'polluted') || 'polluted' in {}).toBe(false);
  });
});

it('cleans tags: once each, without signs', () => {
  expect(cleanTags(['#Tổ chức', 'tổ chức ', 'a,b', ' ', 'kỳ\nhọp'])).toEqual(['Tổ chức', 'a b', 'kỳ họp']);
  expect(tagsFrom('tổ chức bộ máy, #kỳ họp 12;')).toEqual(['tổ chức bộ máy', 'kỳ họp 12']);
});
