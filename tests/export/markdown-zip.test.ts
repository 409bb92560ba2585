import fc from 'fast-check';
import { unzipSync } from 'fflate';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Bundle } from '../../lib/export/format.ts';
import { markdownZip } from '../../lib/export/markdown-zip.ts';
import { makeArticle, makeNote } from '../../lib/notes/make.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import { someBundle } from './some-bundle.ts';

const AT = '2026-08-19T01:00:00.000Z';
const [one, two] = ['1', '2'].map((at) =>
  makeArticle(
    {
      url: `https://baovanlinh.vn/${at}.html`,
      title: at === '1' ? 'Nói: làm' : 'NÓI/LÀM',
      publishedOn: '2026-08-18',
    },
    AT,
  ),
) as [ReturnType<typeof makeArticle>, ReturnType<typeof makeArticle>];
const noteIn = (article: typeof one, id: string): Note => ({
  ...makeNote({ id, article: article.id, now: AT, quote: 'Bí thư Đỗ Hữu Nghiễm nói' }),
  about: ['person:đỗ hữu nghiễm' as EntityKey, 'document:27-nq/tu' as EntityKey],
});

async function open(bundle: Bundle): Promise<Map<string, string>> {
  const files = unzipSync(await markdownZip.render(bundle, AT));
  return new Map(Object.entries(files).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

const linksIn = (node: Nodes): string[] => [
  ...(node.type === 'link' ? [node.url] : []),
  ...('children' in node ? node.children.flatMap(linksIn) : []),
];
const bodyOf = (file: string): string => file.replace(/^---\n[\s\S]*?\n---\n/, '');

describe('a folder of Markdown', () => {
  it('has a file an article, an official, a document, each linked with the others', async () => {
    const files = await open({ articles: [one, two], notes: [noteIn(one, 'n1'), noteIn(two, 'n2')] });
    expect([...files.keys()]).toEqual([
      'Nói làm.md',
      'NÓI-LÀM.md',
      'Cán bộ/Đỗ Hữu Nghiễm.md',
      'Văn kiện/27-NQ-TU.md',
    ]);
    expect(files.get('Nói làm.md')).toContain(
      'Cán bộ: [Đỗ Hữu Nghiễm](<Cán bộ/Đỗ Hữu Nghiễm.md>)\\\nVăn kiện: [27-NQ/TU](<Văn kiện/27-NQ-TU.md>)',
    );
    expect(files.get('Cán bộ/Đỗ Hữu Nghiễm.md')).toBe(`---
title: "Đỗ Hữu Nghiễm"
---

# Đỗ Hữu Nghiễm

- [Nói: làm](<../Nói làm.md>) · 2026-08-18
- [NÓI/LÀM](../NÓI-LÀM.md) · 2026-08-18
`);
  });

  it('keeps apart what some systems take for one name', async () => {
    const twins = ['Nói', 'NÓI', 'Nói'.normalize('NFD'), 'con', ''].map((title, at) => ({
      ...makeArticle({ url: `https://a.vn/${at}`, title }, AT),
      title,
    }));
    expect([...(await open({ articles: twins, notes: [] })).keys()]).toEqual([
      ...['Nói.md', 'NÓI (2).md', 'Nói (3).md', 'con_.md', 'ghi chú.md'],
    ]);
  });

  it('has names that every system takes, and only links that lead to a file', async () => {
    await fc.assert(
      fc.asyncProperty(someBundle, async (bundle) => {
        const files = await open(bundle);
        expect(files.size).toBeGreaterThanOrEqual(bundle.articles.length);
        expect(new Set([...files.keys()].map((path) => path.normalize('NFC').toLowerCase())).size).toBe(
          files.size,
        );
        for (const [path, file] of files) {
          expect(path).toMatch(
            /^(?:Cán bộ\/|Văn kiện\/)?[^<>:"/\\|?*\p{Cc}. ][^<>:"/\\|?*\p{Cc}]{0,90}\.md$/u,
          );
          expect(() => parse(/^---\n([\s\S]*?)\n---\n/.exec(file)?.[1] ?? '')).not.toThrow();
          const folder = path.includes('/') ? path.replace(/[^/]*$/, '') : '';
          for (const link of linksIn(fromMarkdown(bodyOf(file)))) {
            const to = link.startsWith('../') ? link.slice(3) : `${folder}${link}`;
            if (!/^https?:/.test(link)) expect([...files.keys()]).toContain(to);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('tells how far it is', async () => {
    const articles = Array.from({ length: 45 }, (_, at) =>
      makeArticle({ url: `https://a.vn/${at}`, title: `${at}` }, AT),
    );
    const steps: number[] = [];
    await markdownZip.render({ articles, notes: [] }, AT, (done) => void steps.push(done));
    expect(steps).toEqual([20, 40, 45]);
  });
});
