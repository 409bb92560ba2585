import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bundle } from '../../lib/export/format.ts';
import { json } from '../../lib/export/json.ts';
import { MOST } from '../../lib/export/parse-json.ts';
import { idsFor, type Kept, planImport } from '../../lib/export/plan-import.ts';
import { readBundle } from '../../lib/export/read-bundle.ts';
import { makeArticle, makeNote } from '../../lib/notes/make.ts';
import { someBundle } from './some-bundle.ts';

const AT = '2026-08-19T01:00:00.000Z';
const article = makeArticle({ url: 'https://a.vn/1', title: 'Một' }, AT);
const note = makeNote({ id: 'n1', article: article.id, now: AT });
const file = (notes: readonly unknown[], articles: readonly unknown[] = [article]): string =>
  JSON.stringify({ format: 'chu-giai', version: 1, exportedAt: AT, articles, notes });
const nothing: Kept = { notes: new Map(), articles: new Map() };

/** What is kept after a plan was carried out, as the store would look it up. */
const keptAfter = (kept: Kept, bundle: Bundle): Kept => {
  const plan = planImport(bundle, kept);
  return {
    notes: new Map([...kept.notes, ...plan.notes.map((each) => [each.id, each] as const)]),
    articles: new Map([...kept.articles, ...plan.articles.map((each) => [each.id, each] as const)]),
  };
};

describe('our own file', () => {
  it('is read back exactly, whatever was written', () => {
    fc.assert(
      fc.property(someBundle, (bundle) => {
        expect(readBundle(json.render(bundle, AT))).toEqual({ ok: true, bundle, unreadable: [] });
      }),
    );
  });

  it('has what is being written, what was put right and what was chosen, where it is a backup', () => {
    const drafts = [{ note: { ...note, body: 'chưa xong' }, article, isNew: true }];
    const extras = {
      drafts,
      corrections: [{ what: 'never', words: 'Nhà Máy' }],
      settings: { theme: 'dark' },
    };
    const bundle = { articles: [article], notes: [note], extras };
    const read = readBundle(json.render(bundle, AT));
    expect(read).toEqual({ ok: true, bundle, unreadable: [] });
    const broken = { ...bundle, extras: { ...extras, drafts: [{ ...drafts[0], article: null } as never] } };
    expect(readBundle(json.render(broken, AT))).toMatchObject({
      ok: true,
      bundle: { notes: [note], extras: { drafts: [] } },
      unreadable: [{ what: 'draft', at: 0, reason: expect.stringContaining('article') }],
    });
  });

  it('is known for cut off wherever it is cut after its sign', () => {
    const whole = json.render({ articles: [article], notes: [note] }, AT).trimEnd();
    for (let end = 30; end < whole.length; end++) {
      expect(readBundle(whole.slice(0, end))).toEqual({ ok: false, why: 'truncated' });
    }
  });

  it.each([
    ['', 'not-ours'],
    ['<html>', 'not-ours'],
    ['null', 'not-ours'],
    ['[]', 'not-ours'],
    ['{"format":"other","version":1,"articles":[],"notes":[]}', 'not-ours'],
    ['{"format":"chu-giai","version":1,"articles":{},"notes":[]}', 'not-ours'],
    ['{"format":"chu-giai","version":3,"articles":[],"notes":[]}', 'newer'],
    ['['.repeat(1_000_000), 'too-deep'],
    [`{"format":"chu-giai","a":${'[{"b":'.repeat(5000)}`, 'too-deep'],
  ])('refuses %j', (text, why) => {
    expect(readBundle(text)).toEqual({ ok: false, why });
  });

  it('refuses what is too large before looking into it', () => {
    expect(readBundle(' '.repeat(MOST + 1))).toEqual({ ok: false, why: 'too-big' });
  });

  it('sets aside what cannot be read, with the reason, and keeps the rest', () => {
    const other = { ...note, id: 'n2' };
    const read = readBundle(
      file([note, { ...note, id: 'n3', body: null }, 7, other, { ...note, body: 'khác' }]),
    );
    expect(read).toMatchObject({ ok: true, bundle: { notes: [note, other] } });
    expect(read.ok && read.unreadable.map(({ at, reason }) => [at, reason.slice(0, 5)])).toEqual([
      [1, 'body:'],
      [2, 'Inval'],
      [4, 'id: t'],
    ]);
  });

  it('loses no note whose article is missing', () => {
    const read = readBundle(file([note], []));
    expect(read.ok && read.bundle).toMatchObject({
      notes: [note],
      articles: [{ id: note.article, url: note.article }],
    });
  });

  it('begins with a byte order mark or holds prototype keys without harm', () => {
    const hostile = file([note]).replace('"notes"', '"__proto__":{"notes":5,"polluted":true},"notes"');
    expect(readBundle(`\ufeff${hostile}`)).toMatchObject({ ok: true, bundle: { notes: [note] } });
    expect('polluted' in {}).toBe(false);
  });
});

describe('an import', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(someBundle, someBundle, (mine, theirs) => {
        const once = keptAfter(keptAfter(nothing, mine), theirs);
        const again = planImport(theirs, once);
        expect(again).toMatchObject({
          notes: [],
          articles: [],
          fresh: 0,
          changed: 0,
          same: theirs.notes.length,
        });
      }),
    );
  });

  it('keeps both where a note differs, and writes over nothing', () => {
    const kept: Kept = { notes: new Map([[note.id, note]]), articles: new Map([[article.id, article]]) };
    const changed = { ...note, body: 'khác' };
    const plan = planImport({ articles: [article], notes: [changed] }, kept);
    expect(plan).toMatchObject({ changed: 1, fresh: 0, same: 0, articles: [] });
    expect(plan.notes.map(({ id, body }) => [id === note.id, body])).toEqual([[false, 'khác']]);
    expect(idsFor({ articles: [], notes: [changed] })).toContain(plan.notes[0]?.id);
  });

  it('leaves a kept note that cannot be read where it is', () => {
    const plan = planImport(
      { articles: [article], notes: [note] },
      { notes: new Map([[note.id, undefined]]), articles: new Map([[article.id, undefined]]) },
    );
    expect(plan).toMatchObject({ changed: 1, articles: [] });
    expect(plan.notes[0]?.id).not.toBe(note.id);
  });
});
