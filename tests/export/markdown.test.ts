import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { markdown } from '../../lib/export/markdown.ts';
import { makeArticle, makeNote } from '../../lib/notes/make.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import { hostileText, someBundle } from './some-bundle.ts';

const AT = '2026-08-19T01:00:00.000Z';
const article = makeArticle(
  {
    url: 'https://baovanlinh.vn/hop-12.html',
    title: 'Vân Lĩnh: "Nói đi đôi với làm"',
    author: 'Hà Miên',
    site: 'Báo Vân Lĩnh',
    publishedOn: '2026-08-18',
  },
  AT,
);
const note: Note = {
  ...makeNote({ id: 'n1', article: article.id, now: AT, quote: 'Bí thư Đỗ Hữu Nghiễm nói: "1. Làm ngay."' }),
  body: '# không phải đề mục\n- không phải *danh sách*\n\nđoạn hai có a_b, $5 và #nhãn',
  tags: ['tổ chức bộ máy', '2026'],
  about: ['person:đỗ hữu nghiễm' as EntityKey, 'document:27-nq/tu' as EntityKey],
};

/** The front matter as its readers parse it, and the body as a Markdown parser does. */
function read(file: string): { head: Record<string, unknown>; root: Root } {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? [];
  const fields: unknown = parse(head);
  return { head: Object.fromEntries(Object.entries(Object(fields))), root: fromMarkdown(body) };
}

/** What a reader of the rendered text sees, line by line. */
function seen(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(seen).join(BLOCKS.has(node.type) ? '\n' : '') : '';
}
const BLOCKS = new Set(['root', 'blockquote', 'list', 'listItem']);
const squeezed = (words: string): string =>
  words
    .toWellFormed()
    .replaceAll('\0', '\ufffd')
    .replace(/[\s\x85]+/g, '');

describe('markdown', () => {
  it('looks as a reader would write it', async () => {
    expect(await markdown.render({ articles: [article], notes: [note] }, AT)).toBe(`---
title: "Vân Lĩnh: \\"Nói đi đôi với làm\\""
url: "https://baovanlinh.vn/hop-12.html"
author: "Hà Miên"
site: "Báo Vân Lĩnh"
published: "2026-08-18"
read: "2026-08-19T01:00:00.000Z"
exported: "2026-08-19T01:00:00.000Z"
tags:
  - "tổ-chức-bộ-máy"
  - "2026"
---

# Vân Lĩnh: "Nói đi đôi với làm"

Hà Miên · Báo Vân Lĩnh · 2026-08-18\\
<https://baovanlinh.vn/hop-12.html>

> Bí thư Đỗ Hữu Nghiễm nói: "1. Làm ngay."

\\# không phải đề mục\\
\\- không phải \\*danh sách\\*

đoạn hai có a_b, \\$5 và \\#nhãn

● Ý chính · 2026-08-19 #tổ-chức-bộ-máy #2026\\
Cán bộ: [[Đỗ Hữu Nghiễm]]\\
Văn kiện: [[27-NQ-TU|27-NQ/TU]]

***
`);
  });

  it('shows a note just as it was written, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (quote, body) => {
        const file = await markdown.render(
          { articles: [article], notes: [{ ...note, quote, body, about: [] }] },
          AT,
        );
        const { root } = read(file);
        // Elsewhere than in plain Markdown these make tables, lines through words, formulas.
        expect(file).not.toMatch(/(?<!\\)[|~$]/);
        const [, , ...blocks] = root.children;
        const types = blocks.map(({ type }) => type);
        const hasQuote = quote.trim() !== '';
        expect(new Set(types.slice(hasQuote ? 1 : 0, -1))).toEqual(new Set(['paragraph']));
        expect(squeezed(hasQuote && blocks[0] ? seen(blocks[0]) : '')).toBe(squeezed(quote));
        const written = blocks.slice(hasQuote ? 1 : 0, -2).map(seen);
        expect(squeezed(written.join('\n'))).toBe(squeezed(body));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every field of the head one line of text', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (title, author) => {
        const { head } = read(
          await markdown.render({ articles: [{ ...article, title, author }], notes: [] }, AT),
        );
        expect(head).toMatchObject({
          title: title.toWellFormed(),
          author: author.toWellFormed(),
          published: '2026-08-18',
        });
      }),
      { numRuns: 500 },
    );
  });

  it('gives each article its heading and each note its place, in any bundle', async () => {
    await fc.assert(
      fc.asyncProperty(someBundle, async (bundle) => {
        const { root } = read(await markdown.render(bundle, AT));
        const ofType = (type: string) => root.children.filter((node) => node.type === type).length;
        expect(ofType('heading')).toBe(bundle.articles.length);
        expect(ofType('thematicBreak')).toBe(bundle.notes.length);
        expect(ofType('code') + ofType('html') + ofType('list') + ofType('definition')).toBe(0);
      }),
    );
  });
});
