import { attributeOf, oneLine } from './dom.ts';
import { linkedDataOf } from './linked-data.ts';

/** What a page's head says of it: names by which metas are asked, and its linked data. */
export type Head = {
  readonly meta: ReadonlyMap<string, string>;
  readonly linked: ReturnType<typeof linkedDataOf>;
  readonly titles: readonly string[];
  readonly isArticle: boolean;
};

/** Reads a document's head. */
export function headOf(document: Document): Head {
  const meta = new Map<string, string>();
  for (const each of document.querySelectorAll('meta')) {
    const name = (
      attributeOf(each, 'property') ??
      attributeOf(each, 'name') ??
      attributeOf(each, 'itemprop') ??
      ''
    )
      .trim()
      .toLowerCase();
    const content = oneLine(attributeOf(each, 'content') ?? '');
    if (name && content && !meta.has(name)) meta.set(name, content);
  }
  const linked = linkedDataOf(document);
  const titles = [
    meta.get('og:title'),
    linked.headline,
    meta.get('twitter:title'),
    meta.get('title'),
    withoutSite(document.title, meta.get('og:site_name')),
    ...partsOf(document.title),
  ];
  return {
    meta,
    linked,
    titles: [...new Set(titles.filter((title) => title !== undefined && title !== ''))].flatMap(
      (title) => title ?? [],
    ),
    isArticle:
      meta.get('og:type')?.toLowerCase() === 'article' ||
      linked.isArticle ||
      meta.has('article:published_time'),
  };
}

// Báo Vân Lĩnh - Tên bài | Tên bài - Chuyên mục - Cổng thông tin: each run of parts may be the headline as the page shows it
function partsOf(title: string): readonly string[] {
  const parts = oneLine(title).split(/\s+(?:[|–—»·:]+|-)\s+/);
  if (parts.length > 6) return [];
  return parts.flatMap((_, from) =>
    parts.slice(from).map((_, length) => parts.slice(from, from + length + 1).join(' - ')),
  );
}

// Tên bài | Báo Vân Lĩnh · Tên bài - Báo Vân Lĩnh điện tử
function withoutSite(title: string, site: string | undefined): string {
  const words = oneLine(title);
  const cut = /^(.{15,}?)\s+(?:[|–»·]|-)\s+[^|]{2,60}$/u.exec(words);
  const tail = cut?.[1] ? words.slice(cut[1].length).toLowerCase() : '';
  const isSite =
    /báo|tạp chí|đài|cổng|trang|\.vn|\.com|news|online|điện tử/.test(tail) ||
    (site !== undefined && tail.includes(site.toLowerCase()));
  return cut?.[1] && (isSite || tail.includes('|')) ? cut[1] : words;
}
