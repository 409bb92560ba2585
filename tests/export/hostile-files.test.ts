import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../lib/export/read-file.ts';
import { makeArticle, makeNote } from '../../lib/notes/make.ts';

const AT = '2026-08-19T01:00:00.000Z';
const article = makeArticle({ url: 'https://baovanlinh.vn/1.html', title: 'Một' }, AT);
const note = makeNote({ id: 'n1', article: article.id, now: AT, quote: 'chỉ tiêu' });
const read = (text: string) => readFile(new TextEncoder().encode(text), AT);
/** A file of ours with a sound note and, as it is written here, another. */
const withNote = (other: string): string =>
  `{"format":"chu-giai","version":1,"exportedAt":"${AT}","articles":[${JSON.stringify(article)}],"notes":[${JSON.stringify(note)},${other}]}`;
const bad = (change: string): string => JSON.stringify({ ...note, id: 'n2' }).replace(/^\{/, `{${change},`);

describe('a hostile file', () => {
  // Nothing of ours reads archives: there is nowhere to slip out to, and nothing that could swell.
  it.each([
    ['a name outside', { '../../../etc/passwd': strToU8(withNote('1')) }],
    ['ten megabytes of nothing', { 'so.json': new Uint8Array(10 * 1024 * 1024) }],
  ])('that is an archive with %s is not unpacked', (_, files) => {
    expect(readFile(zipSync(files), AT)).toMatchObject({ ok: false });
  });

  it.each([
    ['a number beyond all', `"anchor":{"quote":"a","prefix":"","suffix":"","start":1e999}`],
    ['a number that no text is long', `"anchor":{"quote":"a","prefix":"","suffix":"","start":-1e308}`],
    ['a prototype in the place of a list', `"__proto__":{"tags":["x"]},"tags":{"__proto__":[]}`],
    ['a constructor', `"constructor":{"prototype":{"polluted":1}},"tags":{"constructor":1}`],
  ])('brings in its sound notes alone, and changes nothing of ours: %s', (_, change) => {
    // What is said twice counts as it was said last.
    const row = bad('"x":1').replace(/\}$/, `,${change}}`);
    expect(read(withNote(row))).toMatchObject({
      ok: true,
      bundle: { notes: [{ id: 'n1' }] },
      unreadable: [{ what: 'note', at: 1 }],
    });
    expect('polluted' in {}).toBe(false);
  });

  it('that repeats itself ten times over at ten levels is not built', () => {
    const laughs = Array.from({ length: 10 }).reduce<string>((inner) => `[${inner},${inner}]`, '"ha"');
    expect(read(withNote(`{"a":${`[`.repeat(20)}${laughs}${`]`.repeat(20)}}`))).toEqual({
      ok: false,
      why: 'too-deep',
    });
  });

  it('in another encoding is read only where it says so, and never guessed at', () => {
    const latin = new Uint8Array([...withNote('1')].map((sign) => sign.charCodeAt(0) & 0xff));
    expect(readFile(latin, AT)).toEqual({ ok: false, why: 'not-text' });
    const overlong = new Uint8Array([...new TextEncoder().encode('{"format":"'), 0xc0, 0xaf, 0x22, 0x7d]);
    expect(readFile(overlong, AT)).toEqual({ ok: false, why: 'not-text' });
  });
});
