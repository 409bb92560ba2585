import type { PhrasingContent, RootContent } from 'mdast';
import type { Article } from '../notes/note.ts';
import { entityNames, namesAbout } from './entity-names.ts';
import { safeName } from './file-name.ts';
import type { Bundle, Format, Step } from './format.ts';
import { byArticle } from './in-articles.ts';
import { articleBlocks, articleHead, type LinkTo, markdownOf, paragraph, text } from './markdown-blocks.ts';
import { oneLine } from './plain.ts';
import type { TextFile } from './text-file.ts';
import { frontMatter } from './yaml.ts';

const FOLDERS = { person: 'Cán bộ', document: 'Văn kiện' } as const;
type Linked = keyof typeof FOLDERS;

/** A folder of Markdown for Obsidian or any editor: a file an article, and one for each official and document that says which articles name it. */
export const markdownZip = {
  id: 'markdown_zip',
  extension: 'zip',
  mime: 'application/zip',
  render: async (bundle: Bundle, exportedAt: string, step?: Step): Promise<Uint8Array<ArrayBuffer>> => {
    const { zipFiles } = await import('./zip-files.ts');
    return zipFiles(filesOf(bundle, exportedAt), exportedAt, step);
  },
} satisfies Format;

/** The files of the folder, the articles first. */
export function filesOf(bundle: Bundle, exportedAt: string): readonly TextFile[] {
  const groups = byArticle(bundle);
  const names = entityNames(bundle.notes);
  const paths = new Paths();
  const articles = groups.map((group) => ({ ...group, path: paths.of('', group.article.title) }));
  const pages = new Map<string, { path: string; name: string; articles: Map<string, Article> }>();
  for (const { article, notes, path } of articles) {
    for (const note of notes) {
      for (const kind of ['person', 'document'] as const) {
        for (const name of namesAbout(note, kind, names).map(oneLine)) {
          const key = `${kind}:${name}`;
          const page = pages.get(key) ?? {
            path: paths.of(`${FOLDERS[kind]}/`, name),
            name,
            articles: new Map(),
          };
          pages.set(key, page);
          page.articles.set(path, article);
        }
      }
    }
  }
  const linkTo: LinkTo = (name, kind: Linked) => linkOf(name, pages.get(`${kind}:${name}`)?.path);
  return [
    ...articles.map(({ article, notes, path }) => ({
      path,
      text: () =>
        `${articleHead(article, notes, exportedAt)}\n${markdownOf(articleBlocks(article, notes, names, linkTo))}`,
    })),
    ...[...pages.values()].map((page) => ({ path: page.path, text: () => pageOf(page) })),
  ];
}

function pageOf({ name, articles }: { name: string; articles: ReadonlyMap<string, Article> }): string {
  const blocks: RootContent[] = [
    { type: 'heading', depth: 1, children: [text(name)] },
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: [...articles].map(([path, { title, publishedOn }]) => ({
        type: 'listItem',
        spread: false,
        children: [
          paragraph([
            linkOf(oneLine(title), `../${path}`),
            ...(publishedOn === undefined ? [] : [text(` · ${publishedOn}`)]),
          ]),
        ],
      })),
    },
  ];
  return `${frontMatter({ title: name })}\n${markdownOf(blocks)}`;
}

const linkOf = (words: string, path: string | undefined): PhrasingContent =>
  path === undefined || words === ''
    ? text(words)
    : { type: 'link', url: path, children: [{ type: 'text', value: words }] };

/** Paths of which no two are one file on any system: Windows and macOS do not tell capitals apart, macOS not even how a tone is written. */
class Paths {
  readonly #taken = new Set<string>();

  of(folder: string, title: string): string {
    const name = safeName(title);
    for (let count = 1; ; count++) {
      const path = `${folder}${name}${count === 1 ? '' : ` (${count})`}.md`;
      const fold = path.normalize('NFC').toLowerCase();
      if (this.#taken.has(fold)) continue;
      this.#taken.add(fold);
      return path;
    }
  }
}
