import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bundle } from '../../lib/export/format.ts';
import { json } from '../../lib/export/json.ts';
import { jsonld } from '../../lib/export/jsonld.ts';
import { MOST } from '../../lib/export/parse-json.ts';
import { type Kept, planImport } from '../../lib/export/plan-import.ts';
import { readFile } from '../../lib/export/read-file.ts';
import { articleIdOf } from '../../lib/notes/article-id.ts';
import { makeArticle, makeNote } from '../../lib/notes/make.ts';
import { cleanTags } from '../../lib/notes/tags.ts';
import { someBundle } from './some-bundle.ts';

const AT = '2026-08-19T01:00:00.000Z';
const LATER = '2026-08-20T01:00:00.000Z';
const read = (file: unknown, now = AT) =>
  readFile(new TextEncoder().encode(typeof file === 'string' ? file : JSON.stringify(file)), now);
const article = makeArticle({ url: 'https://baovanlinh.vn/1.html', title: 'Một' }, AT);
const note = { ...makeNote({ id: 'n1', article: article.id, now: AT }), body: 'một' };

const keptAfter = (kept: Kept, bundle: Bundle): Kept => {
  const plan = planImport(bundle, kept);
  return {
    notes: new Map([...kept.notes, ...plan.notes.map((each) => [each.id, each] as const)]),
    articles: new Map([...kept.articles, ...plan.articles.map((each) => [each.id, each] as const)]),
  };
};
const nothing: Kept = { notes: new Map(), articles: new Map() };

/** What a reader can really have made: clean tags, each entity once, the article's id its own address. */
const realBundle = someBundle.map(({ articles, notes }): Bundle => {
  const made = articles.map((each, at) =>
    makeArticle({ ...each, url: `https://baovanlinh.vn/bai-${at}?x=${at}` }, each.readAt),
  );
  return {
    articles: made,
    notes: notes.flatMap((each) => {
      const of = made[articles.findIndex(({ id }) => id === each.article)];
      const { deletedAt: _, ...kept } = each;
      const about = [...new Set(each.about)];
      return of ? [{ ...kept, article: of.id, tags: cleanTags(each.tags), about }] : [];
    }),
  };
});

describe('a file to bring in', () => {
  it('may be our own', () => {
    expect(read(json.render({ articles: [article], notes: [note] }, AT))).toEqual({
      ok: true,
      kind: 'ours',
      bundle: { articles: [article], notes: [note] },
      unreadable: [],
    });
  });

  it('may be our own annotations: all comes back, and brings nothing new to where it came from', () => {
    fc.assert(
      fc.property(realBundle, (bundle) => {
        const back = read(jsonld.render(bundle, AT));
        const noted = bundle.articles.filter(({ id }) => bundle.notes.some((each) => each.article === id));
        const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
        expect(back).toMatchObject({ ok: true, kind: 'annotations', unreadable: [] });
        if (!back.ok) return;
        expect(back.bundle.notes.toSorted(byId)).toEqual(bundle.notes.toSorted(byId));
        expect(back.bundle.articles.toSorted(byId)).toEqual(noted.toSorted(byId));
        const plan = planImport(back.bundle, keptAfter(nothing, bundle));
        expect(plan).toMatchObject({ notes: [], articles: [], fresh: 0, changed: 0 });
      }),
    );
  });

  it('may be UTF-16, or begin with a byte order mark', () => {
    const words = json.render({ articles: [article], notes: [note] }, AT);
    const utf16 = new Uint8Array(
      new Uint16Array([...`\ufeff${words}`].map((sign) => sign.charCodeAt(0))).buffer,
    );
    expect(readFile(utf16, AT)).toMatchObject({ ok: true, kind: 'ours', bundle: { notes: [note] } });
    expect(read(`\ufeff${words}`)).toMatchObject({ ok: true, kind: 'ours' });
  });

  it.each([
    ['an old code page', new Uint8Array([0x7b, 0x22, 0xd0, 0xe0, 0x22, 0x7d]), 'not-text'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'not-text'],
    ['nothing', new Uint8Array(), 'not-ours'],
    ['another program’s JSON', new TextEncoder().encode('{"a":[1]}'), 'not-ours'],
    ['an empty list', new TextEncoder().encode('[]'), 'not-ours'],
    ['a list of lists without end', new TextEncoder().encode('['.repeat(1_000_000)), 'too-deep'],
    ['a later version', new TextEncoder().encode('{"format":"chu-giai","version":9}'), 'newer'],
    ['a cut file', new TextEncoder().encode('{"format":"chu-giai","version":1,"arti'), 'truncated'],
    ['too much', new Uint8Array(MOST + 1), 'too-big'],
  ])('is refused if it is %s', (_, bytes, why) => {
    expect(readFile(bytes, AT)).toEqual({ ok: false, why });
  });
});

describe('a file of another program', () => {
  const files: readonly (readonly [string, unknown])[] = [
    [
      'hypothesis',
      {
        export_date: AT,
        export_userid: '',
        client_version: '1',
        annotations: [{ uri: article.url, text: 'x' }],
      },
    ],
    ['annotations', { type: 'Annotation', target: article.url, bodyValue: 'x' }],
    ['clipper', [{ url: article.url, highlights: [{ text: 'x' }] }]],
  ];

  it.each(files)('brings nothing new the second time, even if it tells no day (%s)', (kind, file) => {
    const first = read(file, AT);
    const second = read(file, LATER);
    expect(first).toMatchObject({ ok: true, kind, unreadable: [] });
    if (!first.ok || !second.ok) return;
    expect(first.bundle.notes[0]?.createdAt).toBe(AT);
    const plan = planImport(second.bundle, keptAfter(nothing, first.bundle));
    expect(plan).toMatchObject({ notes: [], fresh: 0, changed: 0, same: 1 });
  });

  it.each(files)('brings in no address that runs, and no prototype (%s)', (_, file) => {
    const hostile = JSON.stringify(file)
      .replace(article.url, 'javascript:alert(1)')
      .replace('{', '{"__proto__":{"polluted":true},');
    const back = read(hostile);
    expect(back).toMatchObject({ ok: true, bundle: { notes: [] }, unreadable: [{ at: 0 }] });
    expect('polluted' in {}).toBe(false);
  });

  it('is never trusted to be well formed', () => {
    const anyRow = fc.anything({ withNullPrototype: false });
    fc.assert(
      fc.property(
        fc.array(anyRow),
        fc.dictionary(fc.constantFrom('id', 'uri', 'target', 'body', 'text'), anyRow),
        (rows, row) => {
          const all = [...rows, row];
          for (const file of [
            { client_version: '1', annotations: all },
            { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: all } },
            all.map((each) => ({ type: 'Annotation', target: article.url, body: each })),
            [{ url: article.url, highlights: all }],
          ]) {
            const back = read(file);
            if (!back.ok) expect(back.why).toBe('too-deep');
            else for (const each of back.bundle.notes) expect(articleIdOf(each.article)).toBe(each.article);
          }
        },
      ),
    );
  });
});
