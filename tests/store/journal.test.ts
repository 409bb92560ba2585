import { describe, expect, it } from 'vitest';
import { editNote } from '../../lib/notes/make.ts';
import { draftGone, noteChange, noteGone } from '../../lib/store/change.ts';
import { makeJournal } from '../../lib/store/journal.ts';
import { lineOf, readLine, readName } from '../../lib/store/journal-row.ts';
import { memoryMedium } from './memory-medium.ts';
import { article, at, noteOf } from './open.ts';

const note = noteOf('n1');
const mark = (sequence: number, count = 1) => ({ sequence, count, sum: `s${sequence}` });
const journalIn = (medium = memoryMedium()) => {
  const errors: unknown[] = [];
  return { medium, errors, journal: makeJournal(medium, (error) => errors.push(error)) };
};

describe('a row of the journal', () => {
  it('is read back exactly, even half a surrogate pair', () => {
    const odd = { ...note, body: 'nửa \ud83d cặp, \u0000, "ngoặc", xuống\r\ndòng', tags: ['tổ chức'] };
    const change = { ...noteChange(odd), sequence: 7 };
    expect(readLine(lineOf(change))).toEqual({ ok: true, value: change });
    const gone = { ...noteGone('n1'), sequence: 8 };
    expect(readLine(lineOf(gone))).toEqual({ ok: true, value: gone });
  });

  it('is refused with one letter changed, wherever that is', () => {
    const line = lineOf({ ...noteChange(note), sequence: 7 });
    const passed = [...line].flatMap((letter, at) => {
      const other = letter === 'a' ? 'b' : 'a';
      return readLine(`${line.slice(0, at)}${other}${line.slice(at + 1)}`).ok ? [at] : [];
    });
    expect(passed).toEqual([]);
    expect([line.slice(0, -1), '', undefined, null, 7, {}].filter((each) => readLine(each).ok)).toEqual([]);
  });

  it('of a later release is left to it', () => {
    const line = lineOf({ ...noteChange(note), sequence: 7 });
    const medium = memoryMedium();
    medium.texts.set('note.0123456789abcdef.7', line);
    expect(readName('note.0123456789abcdef.7')).toMatchObject({ kind: 'note', sequence: 7, isGone: false });
    expect(readName('note.0123456789abcdef.x')).toBeUndefined();
    expect(readName('head')).toBeUndefined();
  });
});

describe('the journal', () => {
  it('knows how far it has come, and what it holds of each record', async () => {
    const { journal } = journalIn();
    expect(await journal.head()).toBeUndefined();
    const edited = editNote(note, { body: 'hai' }, at(5));
    await journal.append({ mark: mark(1), changes: [{ ...noteChange(note), sequence: 1 }] });
    await journal.append({ mark: mark(2), changes: [{ ...noteChange(edited), sequence: 2 }] });
    expect(await journal.head()).toEqual({ ...mark(2), appended: 2 });
    const [rows] = [...(await journal.records()).values()];
    expect(rows?.map(({ sequence }) => sequence)).toEqual([2, 1]);
    const read = await journal.read(rows?.slice(0, 1) ?? []);
    expect([...read.values()].map(({ record }) => record)).toEqual([edited]);
  });

  it('does not step back when an earlier change is told late', async () => {
    const { journal } = journalIn();
    await journal.append({ mark: mark(5), changes: [{ ...noteChange(note), sequence: 5 }] });
    await journal.append({ mark: mark(4), changes: [{ ...noteChange(noteOf('n2')), sequence: 4 }] });
    expect((await journal.head())?.sequence).toBe(5);
    expect((await journal.records()).size).toBe(2);
  });

  it('clears what later rows made old once enough of it lies there, and nothing else', async () => {
    const { journal, medium } = journalIn();
    const draft = { note, article, isNew: true };
    for (let sequence = 1; sequence <= 600; sequence++) {
      const record = { ...draft, note: { ...note, body: `gõ ${sequence}` } };
      await journal.append({
        mark: mark(sequence, 0),
        changes: [{ kind: 'draft', id: note.id, record, sequence }],
      });
    }
    expect(medium.texts.size).toBeLessThan(120);
    const [rows] = [...(await journal.records()).values()];
    const [latest] = [...(await journal.read(rows?.slice(0, 1) ?? [])).values()];
    expect(latest).toMatchObject({ sequence: 600, record: { note: { body: 'gõ 600' } } });
  });

  it('keeps the row before one that cannot be read', async () => {
    const { journal, medium } = journalIn();
    for (const sequence of [1, 2]) {
      await journal.append({
        mark: mark(sequence),
        changes: [{ ...noteChange({ ...note, body: `${sequence}` }), sequence }],
      });
    }
    const latest = [...medium.texts.keys()].find((name) => name.endsWith('.2')) ?? '';
    medium.texts.set(latest, `${medium.texts.get(latest)}x`);
    await journal.append({ mark: mark(3, 0), changes: [{ ...noteGone('n9'), sequence: 3 }] });
    expect([...medium.texts.keys()].filter((name) => name.startsWith(latest.slice(0, 20)))).toHaveLength(2);
  });

  it('forgets what was deleted for good, at once; and in the end that it was', async () => {
    const { journal, medium } = journalIn();
    await journal.append({ mark: mark(1), changes: [{ ...noteChange(note), sequence: 1 }] });
    await journal.append({ mark: mark(2, 0), changes: [{ ...noteGone(note.id), sequence: 2 }] });
    const left = () => [...medium.texts.keys()].filter((name) => name !== 'head');
    expect(left()).toEqual([expect.stringMatching(/^note\.[0-9a-f]{16}\.2\.gone$/)]);
    await journal.append({ mark: mark(1_100, 0), changes: [{ ...noteGone('n9'), sequence: 3 }] });
    expect(left()).toEqual([]);
    await journal.append({ mark: mark(1_101, 0), changes: [{ ...draftGone('n9'), sequence: 1_101 }] });
    expect(left()).toEqual([expect.stringMatching(/^draft\..*\.gone$/)]);
  });

  it('tells that it could not keep a change, and throws nothing', async () => {
    const { journal, medium, errors } = journalIn();
    medium.set = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    const entry = { mark: mark(1), changes: [{ ...noteChange(note), sequence: 1 }] };
    expect(await journal.append(entry)).toBe(false);
    expect(errors).toHaveLength(1);
  });
});
