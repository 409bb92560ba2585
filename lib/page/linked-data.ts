import { oneLine, textContentOf } from './dom.ts';

/** What a page's JSON-LD says of the article it holds. */
export type LinkedData = {
  readonly isArticle: boolean;
  readonly headline?: string;
  readonly published?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly url?: string;
};

type Thing = Readonly<Record<string, unknown>>;
const ARTICLE =
  /^(?:\w*NewsArticle|Article|ReportageNewsArticle|BlogPosting|LiveBlogPosting|Report|TechArticle)$/;
/** Scripts longer than this are data for something else. */
const LONGEST = 300_000;

/** Reads all JSON-LD of a document, broken ones field by field. */
export function linkedDataOf(document: Document): LinkedData {
  let loose: LinkedData = { isArticle: false };
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const source = textContentOf(script) ?? '';
    if (source.length > LONGEST) continue;
    const parsed = parse(source);
    if (parsed === undefined) {
      loose = { ...fieldsOf(source), ...loose };
      if (/"@type"\s*:\s*"?\[?\s*"?\w*(?:News)?Article"/.test(source)) loose = { ...loose, isArticle: true };
      continue;
    }
    for (const thing of thingsIn(parsed)) {
      if (![thing['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type))) continue;
      return { ...loose, ...articleOf(thing), isArticle: true };
    }
  }
  return loose;
}

function parse(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g, '')
    .trim();
  for (const each of [bare, mend(bare)]) {
    try {
      return JSON.parse(each);
    } catch {
      // Broken as it stands: mended next, then field by field.
    }
  }
  return undefined;
}

/** Raw line breaks inside strings, commas before a closing bracket, a semicolon at the end. */
const mend = (source: string): string =>
  source
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/,\s*(?=[}\]])/g, '')
    .replace(/;\s*$/, '');

function* thingsIn(parsed: unknown): Generator<Thing> {
  const queue: unknown[] = [parsed];
  for (let at = 0; at < queue.length && at < 2000; at++) {
    const each = queue[at];
    if (Array.isArray(each)) queue.push(...each.slice(0, 500));
    else if (isThing(each)) {
      yield each;
      queue.push(each['@graph'], each.mainEntity, each.mainEntityOfPage, each.itemListElement);
    }
  }
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function articleOf(thing: Thing): Omit<LinkedData, 'isArticle'> {
  const page = isThing(thing.mainEntityOfPage) ? thing.mainEntityOfPage['@id'] : thing.mainEntityOfPage;
  return defined({
    headline: wordsIn(thing.headline) ?? wordsIn(thing.name),
    published: wordsIn(thing.datePublished) ?? wordsIn(thing.dateCreated),
    author: namesIn(thing.author) ?? namesIn(thing.creator),
    publisher: namesIn(thing.publisher),
    url: wordsIn(thing.url) ?? wordsIn(page),
  });
}

function namesIn(value: unknown): string | undefined {
  const names = [value].flat(2).flatMap((each) => wordsIn(isThing(each) ? each.name : each) ?? []);
  return names.length > 0 ? [...new Set(names)].join(', ') : undefined;
}

function wordsIn(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && oneLine(first) !== '' ? decoded(oneLine(first)) : undefined;
}

// "Ch&#237;nh s&#225;ch": some sites escape for HTML where JSON stands
const decoded = (words: string): string =>
  words
    .replace(/&#(x?)([\da-f]+);/gi, (whole, hex: string, digits: string) => {
      const code = Number.parseInt(digits, hex ? 16 : 10);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** What can be told of JSON that does not parse. */
function fieldsOf(source: string): Omit<LinkedData, 'isArticle'> {
  const field = (name: string): string | undefined =>
    wordsIn(new RegExp(`"${name}"\\s*:\\s*"([^"\\n]{1,500})"`).exec(source)?.[1]);
  const author = /"author"\s*:\s*\[?\s*\{[^{}]*?"name"\s*:\s*"([^"\n]{1,200})"/.exec(source)?.[1];
  return defined({
    headline: field('headline'),
    published: field('datePublished'),
    author: wordsIn(author) ?? field('author'),
  });
}

type Fields = { readonly [Name in keyof Omit<LinkedData, 'isArticle'>]: string | undefined };

function defined(fields: Fields): Omit<LinkedData, 'isArticle'> {
  const kept: { -readonly [Name in keyof Fields]?: string } = {};
  for (const name of ['headline', 'published', 'author', 'publisher', 'url'] as const) {
    const value = fields[name];
    if (value !== undefined) kept[name] = value;
  }
  return kept;
}
