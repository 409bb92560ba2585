import type { PhrasingContent } from 'mdast';
import { entityNames } from './entity-names.ts';
import { safeName } from './file-name.ts';
import type { Bundle, Format } from './format.ts';
import { byArticle } from './in-articles.ts';
import { articleBlocks, articleHead, type LinkTo, markdownOf, text } from './markdown-blocks.ts';
import { frontMatter } from './yaml.ts';

/** For a notebook of text files (Obsidian, Logseq) or any editor: a heading for each article, quotes as quotations, notes beneath. */
export const markdown = {
  id: 'markdown',
  extension: 'md',
  mime: 'text/markdown',
  render: (bundle: Bundle, exportedAt: string): string => {
    const groups = byArticle(bundle);
    const [only] = groups;
    const head =
      groups.length === 1 && only
        ? articleHead(only.article, only.notes, exportedAt)
        : frontMatter({
            title: 'Chú Giải',
            exported: exportedAt,
            articles: groups.length,
            notes: bundle.notes.length,
          });
    const names = entityNames(bundle.notes);
    const blocks = groups.flatMap(({ article, notes }) => articleBlocks(article, notes, names, wikiLink));
    return `${head}\n${markdownOf(blocks)}`;
  },
} satisfies Format;

/** `[[Đỗ Hữu Nghiễm]]` | `[[27-NQ-TU|27-NQ/TU]]`: a page of its own wherever the file is put; plain text where the name needs an escape. */
const wikiLink: LinkTo = (name): PhrasingContent => {
  const page = safeName(name);
  const isPlain = [page, name].every((words) => /^[\p{L}\p{M}\p{N} .,/-]+$/u.test(words));
  if (!isPlain) return text(name);
  return { type: 'html', value: page === name ? `[[${name}]]` : `[[${page}|${name}]]` };
};
