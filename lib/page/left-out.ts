import { attributeOf, parentElementOf, tagOf } from './dom.ts';

/** Never text of an article, wherever they stand. */
const MUTE = new Set([
  ...[
    'script',
    'style',
    'noscript',
    'template',
    'head',
    'title',
    'meta',
    'link',
    'svg',
    'canvas',
    'object',
    'embed',
  ],
  ...[
    'video',
    'audio',
    'map',
    'input',
    'textarea',
    'select',
    'option',
    'datalist',
    'button',
    'progress',
    'meter',
  ],
  ...['rp', 'rt', 'dialog', 'math', 'noframes', 'applet', 'menu', 'nav', 'chu-giai'],
]);
const MUTE_ROLES = new Set([
  'navigation',
  'menu',
  'menubar',
  'search',
  'dialog',
  'alertdialog',
  'toolbar',
  'button',
]);
const EDITABLE = new Set(['', 'true', 'plaintext-only']);

/** Whether nothing within this element is ever read: no text, controls, menus, what the reader types, our own. */
export function isMute(element: Element): boolean {
  if (MUTE.has(tagOf(element))) return true;
  const role = attributeOf(element, 'role');
  if (role !== null && MUTE_ROLES.has(role)) return true;
  const editable = attributeOf(element, 'contenteditable');
  return editable !== null && EDITABLE.has(editable.toLowerCase());
}

/** Parts of a word list joined as they are in class names: `box_comment`, `detail-related`, `tinLienQuan`. */
const part = (words: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${words})(?=$|[\\s_\\d-])`, 'i');

const FURNITURE = part(
  'share|shares|sharing|socials?|fb|facebook|zalo|breadcrumbs?|comments?|comt|cmt|binh-?luan|ykien|menu|nav|navbar|navigation|footer|sidebar|ads?|adv|advert|advertisement|banners?|quang-?cao|qc|popup|modal|newsletter|ratings?|rating-?star|votes?|polls?|survey|binh-?chon|khao-?sat|toolbar|tools?|tool-?box|print|audio|tts|player|tags?|keywords?|tu-?khoa|sr-only|screen-reader-text|visually-hidden|skip-link|copyright|ban-?quyen|chan-?trang|bottom|foot|cookies?|login|search|pagination|paging|hotline|minus|font-?size',
);
const KIN = part(
  'relate\\w*|relations?|relative|(?:box-?)?(?:tin-?)?lien-?quan\\w*|tin-?khac|tinkhac|cac-?tin|xem-?them|doc-?them|doc-?tiep|recommend\\w*|suggest\\w*|most-?read|doc-?nhieu|xem-?nhieu|tin-?moi|tinmoi|tin-?doc|other-?news|more-?news|news-?other|others?|read-?more|readmore|\\w*relatedbox|box-?tin|box-?news|same-?cate\\w*|cung-?chuyen-?muc|tinlq|insert_?link\\w*|link_?list|zce-related\\w*|notebook',
);

/** What an element's names tell of it: tools of the site, a list of other articles, or nothing. */
export function hintOf(element: Element): 'furniture' | 'kin' | undefined {
  const names = split(
    ['class', 'id', 'type', 'data-type'].map((name) => attributeOf(element, name) ?? '').join(' '),
  );
  if (names.length < 2) return undefined;
  if (KIN.test(names)) return 'kin';
  return FURNITURE.test(names) ? 'furniture' : undefined;
}

const BYLINE = part(
  'author\\w*|tac-?gia|tacgia|by-?line|writer|pen-?name|but-?danh|butdanh|nguon|source|time|date|publish\\w*|pub-?date|post-?time|ngay\\w*|thoi-?gian|created?|posted|meta|info',
);

/** `author-share-top` holds the author too. */
export const isNamedByline = (element: Element): boolean =>
  /author|tac-?gia|date|time/i.test(attributeOf(element, 'class') ?? '') &&
  !/related|comment/i.test(attributeOf(element, 'class') ?? '');

/** Whether an element, or one just above it, is named as the place of author, source or time. */
export function isByline(element: Element): boolean {
  let at: Element | undefined = element;
  for (let height = 0; at && height < 3; height++) {
    const tag = tagOf(at);
    if (tag === 'time' || tag === 'address') return true;
    const names = ['class', 'id', 'itemprop', 'rel', 'data-role'].map(
      (name) => attributeOf(at ?? element, name) ?? '',
    );
    if (BYLINE.test(split(names.join(' ')))) return true;
    if (/tac-?gia|author|phong-vien|nha-bao/i.test(attributeOf(at, 'href') ?? '')) return true;
    at = parentElementOf(at);
  }
  return false;
}

/** A name that says the article's own text hangs here. */
const BODY_NAME = part(
  'articles?|content|contents|noi-?dung|noidung|detail\\w*|chi-?tiet|chitiet|body|post|entry|news-?content|bai-?viet|baiviet|main|story|singular\\w*|fck|fck_?detail|maincontent|journal-content-article',
);
export const isNamedBody = (element: Element): boolean =>
  attributeOf(element, 'itemprop') === 'articleBody' ||
  BODY_NAME.test(split(`${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`));

// tinLienQuan | dt-text-[18px]: camel case apart, utility classes are no names
const split = (names: string): string =>
  names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/\S*[[\]:/]\S*/g, ' ')
    .trim();
