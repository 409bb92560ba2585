import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { exportFile } from '../../lib/export/export-file.ts';
import { FORMAT_IDS } from '../../lib/export/format-ids.ts';
import { readFile } from '../../lib/export/read-file.ts';
import { makeArticle, makeNote } from '../../lib/notes/make.ts';

const AT = '2026-08-19T01:00:00.000Z';
const article = makeArticle({ url: 'https://baovanlinh.vn/1.html', title: 'Nói đi đôi với làm' }, AT);
const note = makeNote({ id: 'n1', article: article.id, now: AT, quote: 'Giảm 10 %' });
const bundle = { articles: [article], notes: [note] };

it.each(FORMAT_IDS)('makes a file in a browser as it does without one (%s)', async (id) => {
  const { contents } = await exportFile(id, bundle, { at: AT });
  const isZip = typeof contents !== 'string';
  expect(isZip).toBe(['docx', 'docx_documents', 'markdown_zip'].includes(id));
  const words = isZip
    ? Object.values(unzipSync(contents))
        .map((part) => new TextDecoder().decode(part))
        .join('\n')
    : contents;
  expect(words).toContain(id === 'csl' || id === 'bibtex' ? 'Nói đi đôi với làm' : 'Giảm 10 %');
});

it.each(['json', 'jsonld'] as const)('reads its own file back in a browser (%s)', async (id) => {
  const { contents } = await exportFile(id, bundle, { at: AT });
  const bytes = new TextEncoder().encode(String(contents));
  expect(readFile(bytes, AT)).toMatchObject({ ok: true, bundle, unreadable: [] });
});
