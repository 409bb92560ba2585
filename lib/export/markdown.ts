import type { PhrasingContent } from 'mdast';
import { entityNames } from './entity-names.ts';
import { safeName } from './file-name.ts';
import type { Bundle, Format, Step } from './format.ts';
import { byArticle } from './in-articles.ts';
import { articleBlocks, articleHead, type LinkTo, markdownOf, text } from './markdown-blocks.ts';
import { frontMatter } from './yaml.ts';

/** For a notebook of text files (Obsidian, Logseq) or any editor: a heading for each article, quotes as quotations, notes beneath. */
export const markdown = {
  id: 'markdown',
  extension: 'md',
  mime: 'text/markdown',
  render: async (bundle: Bundle, exportedAt: string, step?: Step): Promise<string> => {
    const groups = byArticle(bundle);
    const names = entityNames(bundle.notes);
    const parts: string[] = [];
    let done = 0;
    for (const { article, notes } of groups) {
      parts.push(`\n${markdownOf(articleBlocks(article, notes, names, wikiLink))}`);
      done += notes.length;
      if (parts.length % STRIDE === 0) await step?.(done, bundle.notes.length);
    }
    return headOf(groups, bundle, exportedAt) + parts.join('');
  },
} satisfies Format;

/** Articles between two pauses. */
const STRIDE = 20;

function headOf(groups: ReturnType<typeof byArticle>, { notes }: Bundle, exportedAt: string): string {
  const [only] = groups;
  return groups.length === 1 && only
    ? articleHead(only.article, only.notes, exportedAt)
    : frontMatter({ title: 'Chú Giải', exported: exportedAt, articles: groups.length, notes: notes.length });
}

/** `[[Đỗ Hữu Nghiễm]]` | `[[27-NQ-TU|27-NQ/TU]]`: a page of its own wherever the file is put; plain text where the name needs an escape. */
const wikiLink: LinkTo = (name): PhrasingContent => {
  const page = safeName(name);
  const isPlain = [page, name].every((words) => /^[\p{L}\p{M}\p{N} .,/-]+$/u.test(words));
  if (!isPlain) return text(name);
  return { type: 'html', value: page === name ? `[[${name}]]` : `[[${page}|${name}]]` };
};
