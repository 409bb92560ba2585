import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportFile } from '../../lib/export/export-file.ts';
import { FORMAT_IDS, isFormatId } from '../../lib/export/format-ids.ts';
import { loadFormat } from '../../lib/export/formats.ts';
import { makeArticle, makeNote } from '../../lib/notes/make.ts';

const AT = '2026-03-12T18:00:00.000Z';
const article = makeArticle({ url: 'https://baovanlinh.vn/1.html', title: 'Nói đi đôi với làm' }, AT);
const other = makeArticle({ url: 'https://baovanlinh.vn/2.html', title: 'Hai' }, AT);
const note = { ...makeNote({ id: 'n1', article: article.id, now: AT }), body: 'còn đây' };
const wordsIn = (zip: Uint8Array): string =>
  Object.values(unzipSync(zip))
    .map((part) => new TextDecoder().decode(part))
    .join('\n');
const thrown = { ...note, id: 'n2' as typeof note.id, body: 'bỏ đi', deletedAt: AT };

describe('the register of formats', () => {
  it.each(FORMAT_IDS)('knows %s by its own id, and its file by an ending of its own', async (id) => {
    const format = await loadFormat(id);
    expect(format.id).toBe(id);
    const endings = await Promise.all(FORMAT_IDS.map(async (each) => (await loadFormat(each)).extension));
    expect(endings.filter((ending) => ending === format.extension)).toHaveLength(1);
  });

  it('knows no other words', () => {
    expect(['toString', '__proto__', 'pdf', ''].filter(isFormatId)).toEqual([]);
  });
});

describe('a file of notes', () => {
  it.each(FORMAT_IDS)('holds the trash in a backup only (%s)', async (id) => {
    const { contents } = await exportFile(id, { articles: [article], notes: [note, thrown] }, { at: AT });
    const words = typeof contents === 'string' ? contents : wordsIn(contents);
    expect(words.includes('bỏ đi')).toBe(id === 'json');
    expect(words.includes('còn đây')).toBe(id !== 'csl' && id !== 'bibtex');
  });

  it.each(FORMAT_IDS)('tells where in a document a passage stands (%s)', async (id) => {
    const locator = 'Nghị quyết số 31-NQ/TU, ngày 05/3/2026, phần I, mục 2';
    const noted = { ...note, quote: 'chợ phiên có nhà lồng', locator };
    const { contents } = await exportFile(id, { articles: [article], notes: [noted] }, { at: AT });
    expect(typeof contents === 'string' ? contents : wordsIn(contents)).toContain(locator);
    const { contents: without } = await exportFile(id, { articles: [article], notes: [note] }, { at: AT });
    expect(typeof without === 'string' ? without : wordsIn(without)).not.toMatch(/Trích từ|undefined/);
  });

  it('is named after what was chosen, the one article, or the notebook', async () => {
    const name = async (articles: (typeof article)[], title?: string) =>
      (await exportFile('markdown', { articles, notes: [] }, { at: AT, ...(title ? { title } : {}) })).name;
    expect(await name([article, other])).toBe('so-ghi-chu-2026-03-13.md');
    expect(await name([article])).toBe('noi-di-doi-voi-lam-2026-03-13.md');
    expect(await name([article, other], 'Đỗ Hữu Nghiễm')).toBe('do-huu-nghiem-2026-03-13.md');
  });
});
