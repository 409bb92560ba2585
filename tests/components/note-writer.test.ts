import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, Failure, ToBackground } from '../../lib/browser/messages.ts';
import { NoteWriter, type Writing } from '../../lib/browser/note-writer.ts';
import type { Note } from '../../lib/notes/note.ts';
import { article, note } from './some-page.ts';

type Asked = { readonly name: keyof ToBackground; readonly request: Record<string, unknown> };

/** A background that does as told, and keeps what it was asked. */
class Background {
  readonly asked: Asked[] = [];
  failing: Partial<Record<keyof ToBackground, Failure>> = {};
  saved: readonly Note[] = [];

  readonly ask = async (name: keyof ToBackground, request: object | null): Promise<Answer<never>> => {
    this.asked.push({ name, request: request as Record<string, unknown> });
    const why = this.failing[name];
    if (why) return { ok: false, why };
    const value =
      name === 'notesOf' ? this.saved : name === 'restoreNote' ? note('n', { updatedAt: LATER }) : null;
    return { ok: true, value: value as never };
  };
  of = (name: keyof ToBackground): Asked['request'][] =>
    this.asked.filter((each) => each.name === name).map(({ request }) => request);
}

const NOW = '2026-03-14T02:00:00.000Z';
const LATER = '2026-03-15T02:00:00.000Z';
let background: Background;
let shown: Writing[];

function writerOf({ isNew = false, isSavedKnown = true } = {}): NoteWriter {
  return new NoteWriter(
    { note: note('n'), article, isNew },
    { ask: background.ask, now: () => NOW, makeId: () => 'fresh', show: (writing) => shown.push(writing) },
    isSavedKnown && !isNew ? note('n') : undefined,
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  background = new Background();
  shown = [];
});
afterEach(() => vi.useRealTimers());

describe('a note being written', () => {
  it('is kept as a draft within a second of the first key, however fast one types', async () => {
    const writer = writerOf();
    for (let at = 0; at < 20; at++) {
      writer.edit({ body: 'x'.repeat(at + 1) });
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(background.of('keepDraft').length).toBeGreaterThanOrEqual(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(background.of('keepDraft').at(-1)).toMatchObject({ draft: { note: { body: 'x'.repeat(20) } } });
    expect(writer.writing.draft).toBe('kept');
  });

  it('keeps in its draft the instant it started from, so that a later change elsewhere is noticed', async () => {
    const writer = writerOf();
    writer.edit({ body: 'khác' });
    await writer.keepDraft();
    expect(background.of('keepDraft')[0]).toMatchObject({
      draft: { note: { updatedAt: note('n').updatedAt } },
    });
  });

  it('says so when the draft could not be kept', async () => {
    background.failing = { keepDraft: 'store-full' };
    const writer = writerOf();
    writer.edit({ body: 'khác' });
    await writer.keepDraft();
    expect(writer.writing).toMatchObject({ draft: 'failed', note: { body: 'khác' } });
  });

  it('goes on from a version whose place was confirmed meanwhile, with all that is typed', async () => {
    const writer = writerOf();
    writer.edit({ body: 'đang viết' });
    const place = { quote: 'x', prefix: '', suffix: '' };
    writer.goOnFrom(note('n', { updatedAt: LATER, later: [place] }));
    expect(writer.writing.note).toMatchObject({ body: 'đang viết', updatedAt: LATER, later: [place] });
    await writer.save();
    expect(background.of('saveNote')[0]).toMatchObject({
      base: LATER,
      note: { body: 'đang viết', later: [place] },
    });
  });

  it('tells its writer at once that it was changed elsewhere, and loses nothing', () => {
    const writer = writerOf();
    writer.edit({ body: 'bản này' });
    const other = note('n', { body: 'bản kia', updatedAt: LATER });
    writer.hear(other);
    expect(writer.writing).toMatchObject({ trouble: 'changed-elsewhere', other, note: { body: 'bản này' } });
    expect(writer.writing.note.updatedAt).toBe(note('n').updatedAt);
  });

  it('goes on from what was saved elsewhere where nothing is typed, or only its place is another', async () => {
    const idle = writerOf();
    idle.hear(note('n', { body: 'bản kia', updatedAt: LATER }));
    expect(idle.writing).toMatchObject({ note: { body: 'bản kia', updatedAt: LATER } });
    expect(idle.hasUnsaved).toBe(false);
    const busy = writerOf();
    busy.edit({ body: 'bản này' });
    busy.hear(note('n', { updatedAt: LATER, later: [{ quote: 'x', prefix: '', suffix: '' }] }));
    expect(busy.writing).toMatchObject({ note: { body: 'bản này', updatedAt: LATER } });
    expect(busy.writing.trouble).toBeUndefined();
  });

  it('is not at odds with itself: older versions, and its own once it is saved, are no news', async () => {
    const writer = writerOf();
    writer.edit({ body: 'bản này' });
    writer.hear(note('n'));
    writer.hear(note('n', { updatedAt: '2020-01-01T00:00:00.000Z', body: 'cũ' }));
    const saved = await writer.save();
    if (saved) writer.hear(saved);
    expect(writer.writing.trouble).toBeUndefined();
  });

  it('is saved with a later instant, over the one it started from', async () => {
    const writer = writerOf();
    writer.edit({ body: 'khác' });
    const saved = await writer.save();
    expect(saved).toMatchObject({ body: 'khác', updatedAt: NOW });
    expect(background.of('saveNote')[0]).toMatchObject({
      base: note('n').updatedAt,
      note: { updatedAt: NOW },
    });
  });

  it('is saved without a base when it is new', async () => {
    await writerOf({ isNew: true }).save();
    expect(background.of('saveNote')[0]).not.toHaveProperty('base');
  });

  it('leaves no draft to come after the saved note', async () => {
    const writer = writerOf();
    writer.edit({ body: 'khác' });
    await writer.save();
    await vi.advanceTimersByTimeAsync(5000);
    const names = background.asked.map(({ name }) => name);
    expect(names.lastIndexOf('keepDraft')).toBeLessThan(names.indexOf('saveNote'));
  });

  it('sends the same note again after no answer came, and a new one once more was typed', async () => {
    background.failing = { saveNote: 'unreachable' };
    const writer = writerOf();
    writer.edit({ body: 'khác' });
    expect(await writer.save()).toBeUndefined();
    expect(writer.writing.trouble).toBe('unreachable');
    await writer.save();
    const [first, second] = background.of('saveNote');
    expect(second).toEqual(first);
    writer.edit({ body: 'khác nữa' });
    await writer.save();
    expect(background.of('saveNote')[2]).toMatchObject({ note: { body: 'khác nữa' } });
  });

  it('keeps what was typed when it could not be saved, whatever the reason', async () => {
    for (const why of ['store-full', 'store-broken', 'bad-message', 'unreachable'] as const) {
      background.failing = { saveNote: why };
      const writer = writerOf();
      writer.edit({ body: 'còn nguyên' });
      expect(await writer.save()).toBeUndefined();
      expect(writer.writing).toMatchObject({ trouble: why, isSaving: false, note: { body: 'còn nguyên' } });
    }
  });

  it('puts into the draft what could not be saved', async () => {
    background.failing = { saveNote: 'store-broken' };
    const writer = writerOf();
    writer.edit({ body: 'vừa gõ' });
    await writer.save();
    await vi.advanceTimersByTimeAsync(1000);
    expect(background.of('keepDraft').at(-1)).toMatchObject({ draft: { note: { body: 'vừa gõ' } } });
    expect(writer.writing).toMatchObject({ draft: 'kept', trouble: 'store-broken' });
  });

  it('shows the other version when it was changed elsewhere, and both can be kept', async () => {
    background.failing = { saveNote: 'changed-elsewhere' };
    background.saved = [note('n', { body: 'bản kia', updatedAt: LATER })];
    const writer = writerOf();
    writer.edit({ body: 'bản này' });
    await writer.save();
    expect(writer.writing).toMatchObject({ trouble: 'changed-elsewhere', other: { body: 'bản kia' } });
    background.failing = {};
    const saved = await writer.saveAsNew();
    expect(saved).toMatchObject({ id: 'fresh', body: 'bản này', createdAt: NOW });
    expect(background.of('saveNote').at(-1)).not.toHaveProperty('base');
  });

  it('says that the other version lies in the trash', async () => {
    background.failing = { saveNote: 'changed-elsewhere' };
    const writer = writerOf();
    writer.edit({ body: 'bản này' });
    await writer.save();
    expect(writer.writing.other).toBe('gone');
  });

  it('goes on from the trash with what was typed, and is then saved over the restored note', async () => {
    const writer = writerOf();
    writer.edit({ body: 'đang viết' });
    expect(await writer.trash()).toBe(true);
    expect(await writer.restore()).toBe(true);
    await writer.save();
    expect(background.of('saveNote')[0]).toMatchObject({ base: LATER, note: { body: 'đang viết' } });
  });

  it('knows whether anything is unsaved, and in doubt says yes', () => {
    const writer = writerOf();
    expect(writer.hasUnsaved).toBe(false);
    writer.edit({ body: 'khác' });
    expect(writer.hasUnsaved).toBe(true);
    writer.edit({ body: note('n').body });
    expect(writer.hasUnsaved).toBe(false);
    expect(writerOf({ isSavedKnown: false }).hasUnsaved).toBe(true);
    const fresh = writerOf({ isNew: true });
    fresh.edit({ body: '  ', tags: [] });
    expect(fresh.hasUnsaved).toBe(false);
    fresh.edit({ tags: ['một'] });
    expect(fresh.hasUnsaved).toBe(true);
  });
});
