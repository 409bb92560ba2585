import { readPage } from '../../lib/page/page.ts';

/** What the read command prints, read from the document it runs in. */
export function readForPrint(url: string): Record<string, string | undefined> {
  const { page } = readPage(document, url);
  const { title, author, site, publishedOn, canonicalUrl, text } = page;
  return { title, author, site, publishedOn, canonicalUrl, text };
}
