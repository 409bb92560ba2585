import type { ArticleId } from './note.ts';

/**
 * Which article an address is of, so that notes are found again: the canonical address where the page's word for it is
 * plausible, else the address itself; without what differs between two visits to one article (AMP, mobile and print
 * variants, tracking, fragment, `www`, trailing slash). An address that is none is its own id.
 */
export function articleIdOf(url: string, canonicalUrl?: string): ArticleId {
  const own = plain(url);
  if (!own) return url.trim() as ArticleId;
  const told = canonicalUrl === undefined ? undefined : plain(canonicalUrl, url);
  return (told && isPlausible(told, own) ? told : own).href as ArticleId;
}

/** Whether an article may be the one at this address: they stand on one site. What a page says of itself is not proof of more. */
export function isOnSite(article: ArticleId, url: string): boolean {
  const here = plain(url);
  const there = plain(article);
  if (!here || !there) return article === url.trim();
  return here.protocol === there.protocol && here.host === there.host;
}

/** The site's name as a reader knows it: the host without `www`, `m`, `amp`. Empty for a file. */
export const siteOf = (url: string): string => plain(url)?.host ?? '';

/** A page's canonical address is believed on its own site only, and not when it names a front page, a section or no page, or loses the article's number. */
function isPlausible(told: URL, own: URL): boolean {
  if (told.protocol !== own.protocol || told.host !== own.host) return false;
  if (isFront(told)) return isFront(own);
  if (NO_PAGE.test(told.pathname) || (isArticle(own) && !isArticle(told))) return false;
  if (told.pathname !== own.pathname || told.search !== '') return true;
  // Spread whole: a content script of Firefox cannot iterate what `keys()` gives.
  return ![...own.searchParams].some(([name]) => NUMBERS_ARTICLE.test(name));
}

// ?id=5 | ?newsId=5 | ?ItemID=5 | ?p=5
const NUMBERS_ARTICLE = /id$|^(?:p|a|n|news|item|article|story|slug|url)$/i;
// / | /index.html | /Default.aspx | /trang-chu | /vi | /vi-vn
const FRONT = /^\/(?:(?:index|default|home|trang-?chu|vi|vn|vi-vn)(?:\.\w{2,5})?)?$/i;
// /404.html | /error.aspx | /loi/404 | /not-found
const NO_PAGE = /(?:^|\/)(?:404|error|loi|not-?found|page-not-found)(?:\.\w{2,5})?(?:\/|$)/i;
// /tin/2026/8 | /bai-12 | /hop-ban.html | /hop-ban-thuong-vu-tinh-uy, not /tin-tuc or /chinh-tri/xay-dung-dang
const ARTICLE = /\d|\.\w{2,5}$|(?:-[^/-]+){3}[^/]*$/;
const isArticle = (url: URL): boolean =>
  ARTICLE.test(url.pathname) || [...url.searchParams].some(([name]) => NUMBERS_ARTICLE.test(name));
const isFront = (url: URL): boolean => FRONT.test(url.pathname) && url.search === '';

function plain(address: string, base?: string): URL | undefined {
  const url = URL.parse(address.trim(), base);
  if (!url) return undefined;
  url.hash = '';
  url.username = '';
  url.password = '';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return base === undefined ? url : undefined;
  const cached = outOfCache(url);
  if (cached) return plain(cached);
  if (url.protocol === 'http:' && url.port === '') url.protocol = 'https:';
  url.hostname = plainHost(url.hostname);
  url.pathname = plainPath(url.pathname);
  dropTracking(url);
  // https://x.cdn.ampproject.org/amp/c/x.vn/bai-1.html is a copy in a copy's clothes.
  const bared = outOfCache(url);
  return bared ? plain(bared) : url;
}

// www.bao.vn | m.bao.vn | amp.bao.vn
function plainHost(host: string): string {
  const bare = host.replace(/\.$/, '').replace(/^(?:(?:www\d?|m|mobile|amp|wap|touch)\.)+/, '');
  return bare.includes('.') ? bare : host;
}

/** Taken off one by one until nothing is left to take off, so that an id is its own id. */
function plainPath(path: string): string {
  const next =
    path
      .replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase())
      .replace(/(?<!:)\/{2,}/g, '/')
      // /bai-1.html;jsessionid=0A1B
      .replace(/;jsessionid=[^/]*$/i, '')
      // /bai-1.amp | /bai-1.amp.html
      .replace(/\.amp(?=$|\.html?$)/i, '')
      // /amp/bai-1.html | /bai-1.html/amp | /print/bai-1.html | /bai-1/print
      .replace(/^\/(?:amp|print|in-bai)(?=\/.)/i, '')
      .replace(/(?<=.)\/(?:amp|print|in-bai)\/?$/i, '')
      .replace(/(?<=.)\/$/, '') || '/';
  return next === path ? next : plainPath(next);
}

const TRACKING =
  /^(?:utm_\w+|_gl|_ga|fbclid|gclid|gclsrc|dclid|wbraid|gbraid|msclkid|twclid|ttclid|yclid|zarsrc|zalo\w*|igshid|igsh|mc_cid|mc_eid|vero_id|_hsenc|_hsmi|mkt_tok|ref|ref_src|referrer|source|src|share|shared|fb_\w+|spm|cmpid|ocid|gidzl|vn_source|vn_medium|vn_campaign|vn_term|vn_content|vn_thumb|itm_\w+|amp_\w+|usqp|si|_x_tr_\w+|jsessionid|phpsessid)$/i;
// ?amp | ?amp=1 | ?print=true | ?m=1
const VARIANT = /^(?:amp|print|in|mobile|m)=(?:|1|true|yes|amp|print|mobile)$/i;
// ?outputType=amp | ?view=print | ?tmpl=component (how Joomla prints)
const FORM = /^(?:output|outputtype|format|mode|type|view|tmpl)=(?:amp|print|mobile|component)$/i;

function dropTracking({ searchParams }: URL): void {
  for (const [name, value] of [...searchParams]) {
    if (TRACKING.test(name) || VARIANT.test(`${name}=${value}`) || FORM.test(`${name}=${value}`))
      searchParams.delete(name);
  }
  searchParams.sort();
}

// https://bao-vn.cdn.ampproject.org/c/s/bao.vn/bai-1.html | https://www.google.com/amp/s/bao.vn/bai-1.html
// https://bao--xuan-com-vn.translate.goog/bai-1.html is bao-xuan.com.vn
function outOfCache({ hostname, pathname, search }: URL): string | undefined {
  const translated = /^([^.]+)\.translate\.goog$/.exec(hostname);
  if (translated) {
    const host = (translated[1] ?? '').replace(/--|-/g, (sign) => (sign === '--' ? '-' : '.'));
    return host.includes('.') ? `https://${host}${pathname}${search}` : undefined;
  }
  if (!/(?:^|\.)cdn\.ampproject\.org$|^www\.google\.[a-z.]{2,6}$/.test(hostname)) return undefined;
  const rest = /^\/(?:[acvi]|amp)\/(s\/)?([^/]+\.[^/]+\/.*)$/.exec(pathname);
  return rest ? `http${rest[1] ? 's' : ''}://${rest[2]}${search}` : undefined;
}
