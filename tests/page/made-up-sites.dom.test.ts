import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPage } from '../../lib/page/page.ts';
import { ADDRESS, showPage } from './shown.ts';
import * as part from './site-parts.ts';

const fill = (template: string, words: string): string => template.replace('§', words);
const of = (parts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...parts);

/** Any site: each part written in one of the ways that sites write it. */
const SITE = fc.record({
  head: of(part.HEADS),
  headline: of(part.HEADLINES),
  date: of(part.DATES),
  lead: of(part.LEADS),
  paragraph: of(part.PARAGRAPH_WAYS),
  body: of(part.BODIES),
  figure: of(part.FIGURES),
  between: fc.array(of(part.BETWEEN), { minLength: 1, maxLength: 2 }),
  /** How much of the article there is: a short one is easily outweighed by what stands around it. */
  length: fc.integer({ min: 2, max: part.PARAGRAPHS.length }),
  signature: of(part.SIGNATURES),
  after: fc.shuffledSubarray(part.AFTER as string[], { maxLength: 4 }),
  aside: of(part.ASIDES),
  footer: of(part.FOOTERS),
  top: of(part.TOPS),
  path: of(part.PATHS),
  layout: of(part.LAYOUTS),
});

type Site = typeof SITE extends fc.Arbitrary<infer Any> ? Any : never;

function pageOf(site: Site): string {
  const paragraphs = part.PARAGRAPHS.slice(0, site.length).map((words) => fill(site.paragraph, words));
  paragraphs.splice(1, 0, fill(site.figure, part.CAPTION));
  paragraphs.splice(3, 0, ...site.between);
  const slots: Readonly<Record<string, string>> = {
    top: site.top,
    path: site.path,
    headline: fill(site.headline, part.TITLE),
    date: fill(site.date, part.DATE),
    lead: fill(site.lead, part.LEAD),
    body: fill(site.body, `${paragraphs.join('\n')}${fill(site.signature, part.AUTHOR)}`),
    after: site.after.join('\n'),
    aside: site.aside,
    footer: site.footer,
  };
  const inner = site.layout.replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? '');
  return `<!doctype html><html lang="vi"><head>${site.head}</head><body>${inner}</body></html>`;
}

function linesOf({ length, date }: Site): readonly string[] {
  const [first = '', ...rest] = part.PARAGRAPHS.slice(0, length);
  const dateline = date.includes('Đăng lúc') ? `Đăng lúc: ${part.DATE}` : part.DATE;
  return [part.TITLE, dateline, part.LEAD, first, part.CAPTION, ...rest, part.AUTHOR];
}

it('an article is read whole and alone, however a site is built', () => {
  fc.assert(
    fc.property(SITE, (site) => {
      showPage(pageOf(site));
      const { page } = readPage(document, ADDRESS);
      expect(page.text.split('\n')).toEqual(linesOf(site));
      expect(page).toMatchObject({ title: part.TITLE, author: part.AUTHOR, publishedOn: '2026-03-12' });
    }),
    // Always the same four hundred sites; another seed is another four hundred.
    { numRuns: 400, seed: 20_260_312 },
  );
});
