import {
  attributeOf,
  is,
  isIn,
  isWithin,
  oneLine,
  parentElementOf,
  precedes,
  shownTextOf,
  tagOf,
  textContentOf,
  wordsOf,
} from './dom.ts';
import { INLINE } from './flow.ts';
import type { Head } from './head.ts';
import { isBook, type Scope } from './scope.ts';

const MARKED =
  '[itemprop="author"] [itemprop="name"], [itemprop="author"], [rel~="author"], [data-role="author"], [class*="author" i], [class*="tacgia" i], [class*="tac-gia" i], [class*="byline" i], [class*="butdanh" i], [class*="pen-name" i], [class*="pen_name" i], [class*="writer" i], [id*="tacgia" i], [id*="author" i], a[href*="tac-gia" i], a[href*="/author" i]';
const LONGEST = 80;
/** Elements looked at: the author stands near the headline or the end. */
const MOST = 1_000;

/** Who wrote the article, as the page names them: from JSON-LD, what is marked as author, metas, the signature under the text. */
export function authorOf(
  document: Document,
  head: Head,
  scope: Scope & { kind: 'article' },
  site: string | undefined,
): string | undefined {
  const isName = (words: string | undefined): words is string =>
    words !== undefined && isAuthor(words, site) && isAuthor(words, head.linked.publisher);
  const linked = cleaned(head.linked.author ?? '');
  if (isName(linked) && isPersonal(linked)) return linked;
  const near = scope.headline ? [scope.root, scope.root.parentElement] : [scope.root];
  for (const each of isBook(scope) ? [] : [...document.querySelectorAll(MARKED)].slice(0, MOST)) {
    if ((textContentOf(each) ?? '').length > LONGEST * 10) continue;
    if (!near.some((root) => root && isWithin(each, root)) || isIn(each, 'nav, footer, aside')) continue;
    if (scope.headline && precedes(each, scope.headline)) continue;
    for (const line of linesOf(each)) {
      const words = cleaned(line);
      if (isName(words)) return words;
    }
  }
  for (const name of ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'byl', 'cse_author']) {
    const words = cleaned(head.meta.get(name) ?? '');
    if (isName(words)) return words;
  }
  return signatureOf(scope, isName) ?? (isName(linked) ? linked : undefined);
}

/** A short last paragraph, bold or to the right: `Minh Chiến`, `(Theo TTXVN)`. */
function signatureOf(
  scope: Scope & { kind: 'article' },
  isName: (words: string | undefined) => words is string,
): string | undefined {
  if (isBook(scope)) return undefined;
  const paragraphs = [...scope.body.querySelectorAll('p, div, strong, b')].slice(-8).reverse();
  for (const each of paragraphs) {
    const words = wordsOf(each);
    // `CHỦ TỊCH … Đinh Trọng Nghĩa` signs a document; a bold name in a longer line, or a bold link, signs nothing.
    if (words === '' || words.length > 60 || isPartOfMore(each) || isIn(each, 'a')) continue;
    const isSigned =
      is(each, 'strong, b') ||
      each.querySelector('strong, b') !== null ||
      /right/.test(
        `${attributeOf(each, 'style') ?? ''} ${attributeOf(each, 'align') ?? ''} ${attributeOf(each, 'class') ?? ''}`,
      ) ||
      /^\(?theo\s/i.test(words);
    const name = cleaned(words);
    if (isSigned && isName(name) && isPersonal(name) && !/[.:;?!]$/.test(words)) return name;
  }
  return undefined;
}

const isPartOfMore = (element: Element): boolean =>
  wordsOf(element) !== wordsOf(blockOf(element)) || linesOf(element).filter(Boolean).length > 1;

function blockOf(element: Element): Element {
  let at = element;
  while (INLINE.has(tagOf(at))) {
    const parent = parentElementOf(at);
    if (!parent) break;
    at = parent;
  }
  return at;
}

/** The lines of an element as they are shown: a name, and below it what the author is. */
const linesOf = (element: Element): readonly string[] =>
  (shownTextOf(element) ?? '').split('\n').map(oneLine);

// Theo TTXVN | Tác giả: Minh Chiến | Minh Chiến (thực hiện) | Minh Chiến - 07:40 13/3/2026 | chien@bao.vn
function cleaned(words: string): string | undefined {
  const name = oneLine(words)
    .replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, ' ')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(
      /(?:[-–|,]\s*)?(?:thứ\s+\p{L}+,?\s*|chủ nhật,?\s*)?(?:\d{1,2}[:h]\d{2}\s*[-,|]?\s*)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}.*$/iu,
      ' ',
    )
    .replace(
      /^[\s([]*(?:theo|tác giả|người viết|bài và ảnh|bài, ảnh|tin, ảnh|bài|tin|thực hiện|biên tập|nguồn|by|pv|phóng viên)\s*:\s*/i,
      '',
    )
    .replace(/^[\s([]*(?:theo|by)\s+/i, '')
    .replace(/\((?:thực hiện|tổng hợp|ghi|lược dịch|biên dịch|t\/h|th|ảnh)\)/giu, ' ')
    .replace(/(?:[-–|]\s*)?(?:theo dõi|xem trang|xem thêm|bài viết khác).*$/iu, ' ')
    .replace(/^[\s\-–|•·,;:([]+|[\s\-–|•·,;:)\]]+$/g, '');
  const plain = oneLine(name);
  return plain === '' ? undefined : plain;
}

/** Whether words can be the name of who wrote: not the site's own name, no address, no sentence. */
function isAuthor(words: string, site: string | undefined): boolean {
  if (words.length < 2 || words.length > LONGEST || !/\p{Lu}/u.test(words)) return false;
  if (
    /\.(?:vn|com|net|org)\b|^https?:|^@|facebook|^admin|^editor|^ban biên tập$|^tòa soạn|^quản trị/i.test(
      words,
    )
  )
    return false;
  const bare = (name: string): string =>
    name.toLowerCase().replace(/báo|điện tử|online|tạp chí|[^\p{L}]/gu, '');
  return site === undefined || bare(words) === '' || bare(words) !== bare(site);
}

/** No more than names: few syllables, each beginning with a capital. */
const isPersonal = (words: string): boolean =>
  words.split(/\s+/).length <= 14 && /^[\p{L}\p{M}\s,.&;–\-/()']+$/u.test(words) && /^\p{Lu}/u.test(words);
