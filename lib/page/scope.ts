import { findBody, narrowed } from './body.ts';
import { attributeOf, isIn, isRendered, oneLine, parentElementOf, precedes, tagOf, wordsOf } from './dom.ts';
import { hintOf } from './left-out.ts';
import type { Run } from './run.ts';

/** What of a page is read: an article between its headline and the end of its body, or all that is no furniture. */
export type Scope =
  | {
      readonly kind: 'article';
      readonly root: Element;
      readonly body: Element;
      /** Of the prose in the body. */
      readonly letters: number;
      readonly headline?: Element;
    }
  | { readonly kind: 'whole'; readonly root: Element };

/** A text of the length of several books: no newspaper's, and too long to search for who wrote it and when. */
export const isBook = ({ letters }: Scope & { kind: 'article' }): boolean => letters > LONGEST_ARTICLE;
const LONGEST_ARTICLE = 300_000;

/** Decides, in steps, what of a document is read: by the runs of text in it, and by what its head says, its titles and whether it calls itself an article. */
export function* findScope(
  document: Document,
  says: { readonly titles: readonly string[]; readonly isArticle: boolean },
  runs: readonly Run[],
): Generator<undefined, Scope | undefined, undefined> {
  const root = document.body;
  if (!root) return undefined;
  const body = yield* findBody(runs);
  if (!body) return { kind: 'whole', root };
  const isLong = body.lettersIn(body.element) > LONGEST_ARTICLE;
  const headline = findHeadline(document, says.titles, body.element, isLong);
  const element = headline ? yield* narrowed(body, headline) : body.element;
  const letters = body.lettersIn(element);
  if (!isArticle(letters, body.headlinesIn(element), says.isArticle, headline))
    return { kind: 'whole', root };
  const shared = headline && ancestorOf(headline, element);
  if (!shared) return { kind: 'article', root: element, body: element, letters };
  return { kind: 'article', root: shared, body: element, letters, headline };
}

/** A list of headlines with their leads has little prose for each headline; what calls itself an article needs less proof. */
function isArticle(
  letters: number,
  headlines: number,
  says: boolean,
  headline: Element | undefined,
): boolean {
  if (headlines >= 8 && letters < headlines * 250) return false;
  if (says) return letters >= 80;
  if (headlines >= 5 && letters < headlines * 400) return false;
  if (!headline) return letters >= 600;
  // A section's name is short; what bears a whole sentence is an article, be it ever so brief.
  return letters >= (wordsOf(headline).split(' ').length > 5 ? 120 : 250);
}

const MOST_LOOKS = 1_000;
const CANDIDATES =
  'h1, [itemprop="headline"], h2, h3, h4, [class*="title" i], [class*="tieude" i], [class*="tieu-de" i], [id*="title" i], [class*="headline" i], b, strong, .td, .post-title';

/** The headline as it stands on the page: the h1 that the head's titles agree with, else what has just those words, else the h1 before the body. */
function findHeadline(
  document: Document,
  titles: readonly string[],
  body: Element,
  isLong: boolean,
): Element | undefined {
  const wanted = titles.map(plain).filter((title) => title.length > 0);
  let same: Element | undefined;
  let sameLength = 0;
  let near: Element | undefined;
  let closest = 0;
  let looks = 0;
  // To go through the whole of a book for what might be a headline takes longer than a page may wait.
  const candidates = isLong ? document.getElementsByTagName('h1') : document.querySelectorAll(CANDIDATES);
  for (const each of candidates) {
    // No headline stands behind the article.
    if (++looks > MOST_LOOKS || precedes(body, each)) break;
    const words = plain(wordsOf(each));
    if (words.length < 8 || words.length > 400) continue;
    const isFirst = tagOf(each) === 'h1';
    if (!isFirst && !wanted.includes(words)) {
      if (!wanted.some((title) => title.startsWith(`${words} `) && words.length > 30)) continue;
    }
    if (hintOf(each) === 'kin' || !isRendered(each) || isIn(each, 'a, nav, footer, aside')) continue;
    const likeness = Math.max(0, ...wanted.map((title) => overlap(words, title)));
    if (!isFirst) {
      // A part of the window's title may be a section's name: the longest is the headline.
      if (words.length > sameLength) same = each;
      sameLength = Math.max(sameLength, words.length);
    } else if (likeness > closest || !near) {
      closest = likeness;
      near = each;
    }
  }
  return near && (closest >= 0.5 || !same) ? near : same;
}

const plain = (title: string): string => oneLine(title).normalize('NFC').toLowerCase();

/** Share of the words of the shorter title that the other has. */
function overlap(a: string, b: string): number {
  const of = new Set(a.split(' '));
  const other = new Set(b.split(' '));
  const shared = [...of].filter((word) => other.has(word)).length;
  return shared / Math.max(1, Math.min(of.size, other.size));
}

function ancestorOf(a: Element, b: Element): Element | undefined {
  const above = new Set<Element>();
  for (let at: Element | undefined = b; at; at = parentElementOf(at)) above.add(at);
  for (let at: Element | undefined = a; at; at = parentElementOf(at)) {
    if (above.has(at) && attributeOf(at, 'contenteditable') === null) return at;
  }
  return undefined;
}
