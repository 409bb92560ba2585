import type { Page } from '../text/page.ts';
import { authorOf } from './author.ts';
import { attributeOf, oneLine, wordsOf } from './dom.ts';
import type { Head } from './head.ts';
import { publishedOn } from './published.ts';
import type { Scope } from './scope.ts';

/** All that a page says of itself; `text` and `scope` are what was read of it. */
export function describePage(
  document: Document,
  url: string,
  head: Head,
  scope: Scope | undefined,
  text: string,
): Page {
  const address = url.replace(/#.*$/, '');
  const isArticle = scope?.kind === 'article';
  const canonicalUrl = canonicalOf(document, head, address);
  const site = siteOf(head, canonicalUrl ?? address);
  const headline = isArticle && scope.headline ? wordsOf(scope.headline) : undefined;
  const author = isArticle ? authorOf(document, head, scope, site) : undefined;
  const day = publishedOn(document, head, text, scope);
  return {
    url: address,
    title: headline ?? head.titles[0] ?? oneLine(document.title),
    text,
    ...(canonicalUrl === undefined ? {} : { canonicalUrl }),
    ...(site === undefined ? {} : { site }),
    ...(author === undefined ? {} : { author }),
    ...(day === undefined ? {} : { publishedOn: day }),
  };
}

/** The address a page gives as its own; not believed when it is another site's, or plainly the front page of this one. */
function canonicalOf(document: Document, head: Head, url: string): string | undefined {
  const link = document.querySelector('link[rel~="canonical" i]');
  const told = [link && attributeOf(link, 'href'), head.meta.get('og:url'), head.linked.url];
  const own = URL.parse(url);
  for (const each of told) {
    const address = each ? URL.parse(each, url) : null;
    if (!address || !/^https?:$/.test(address.protocol)) continue;
    const isFront =
      /^\/(?:(?:index|default|home|trang-?chu)(?:\.\w+)?)?$/i.test(address.pathname) && address.search === '';
    const isOwn = own?.protocol.startsWith('http') === true;
    if (isFront && (!isOwn || own.pathname !== '/')) continue;
    if (isOwn && bare(address.hostname) !== bare(own.hostname)) continue;
    address.hash = '';
    return address.href;
  }
  return undefined;
}

// www.bao.vn, m.bao.vn, amp.bao.vn are bao.vn
const bare = (host: string): string => host.replace(/^(?:www\d?|m|mobile|amp|wap)\./, '');

function siteOf(head: Head, url: string): string | undefined {
  const host = URL.parse(url)?.hostname;
  const named = head.meta.get('og:site_name') ?? head.linked.publisher;
  if (named && !/^https?:|^@/.test(named)) return named;
  return host ? bare(host) : undefined;
}
