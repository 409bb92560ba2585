import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFile } from '../../lib/export/export-file.ts';
import { FORMAT_IDS } from '../../lib/export/format-ids.ts';
import { previewOf } from '../../lib/export/preview.ts';
import { makeArticle, makeNote } from '../../lib/notes/make.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import { someBundle } from './some-bundle.ts';

const AT = '2026-08-19T01:00:00.000Z';
const article = makeArticle(
  { url: 'https://baovanlinh.vn/1.html', title: 'Nói đi đôi với làm', site: 'Báo Vân Lĩnh' },
  AT,
);
const note = {
  ...makeNote({
    id: 'n1',
    article: article.id,
    now: AT,
    quote: 'Giảm 10 %\n\nđầu mối',
    about: ['document:27-nq/tu'] as EntityKey[],
  }),
  body: 'Ai đo?',
};
const bundle = { articles: [article], notes: [note] };

describe('the preview of a file', () => {
  it.each(FORMAT_IDS)('shows what the file will be: %s', async (id) => {
    const preview = await previewOf(id, bundle, AT);
    const { contents } = await exportFile(id, bundle, { at: AT });
    if (preview.kind === 'text') {
      const file = String(contents).replace(/^\ufeff/, '');
      expect(preview.text).not.toBe('');
      expect(file.startsWith(preview.text.replace(/…$/, ''))).toBe(true);
    } else if (preview.kind === 'files') {
      expect(preview.paths).toEqual(['Nói đi đôi với làm.md', 'Văn kiện/27-NQ-TU.md']);
      expect(preview.text).toContain('> Giảm 10 %');
    } else {
      expect(preview.parts).toMatchObject([
        {
          heading: id === 'docx_documents' ? '27-NQ/TU' : 'Nói đi đôi với làm',
          notes: [
            {
              quote: ['Giảm 10 %', 'đầu mối'],
              body: ['Ai đo?'],
              source: expect.stringMatching(/^“Nói đi đôi với làm”, Báo Vân Lĩnh, .*19\/8\/2026\.$/),
            },
          ],
        },
      ]);
    }
  });

  it('is short and well formed, whatever was written', async () => {
    const long = { ...note, body: '😀'.repeat(5_000), quote: '\ud800'.repeat(3_000) };
    for (const id of FORMAT_IDS) {
      const words = JSON.stringify(await previewOf(id, { articles: [article], notes: [long] }, AT));
      expect(words.length).toBeLessThan(5_000);
      expect(words.isWellFormed()).toBe(true);
    }
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...FORMAT_IDS), someBundle, async (id, some) => {
        expect(JSON.stringify(await previewOf(id, some, AT)).isWellFormed()).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
