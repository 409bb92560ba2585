import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page/page.ts';
import { showPage } from './shown.ts';

/** Pages in the manner of Vietnamese sites, each with what a reader reads on it: written by hand, never by the machine. */
const SOURCES = import.meta.glob<string>(['../pages/*/source.html', '!../pages/odd-*/source.html'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const EXPECTED = import.meta.glob('../pages/*/expected.json', { import: 'default', eager: true });

const expectation = v.strictObject({
  url: v.string(),
  title: v.string(),
  author: v.optional(v.string()),
  site: v.optional(v.string()),
  publishedOn: v.optional(v.string()),
  canonicalUrl: v.optional(v.string()),
  lines: v.array(v.string()),
});

describe('a page in the manner of', () => {
  for (const [path, html] of Object.entries(SOURCES)) {
    const name = path.split('/').at(-2) ?? path;
    const expected = EXPECTED[path.replace('source.html', 'expected.json')];
    it(`${name} is read as a reader reads it`, () => {
      const { lines, url, ...said } = v.parse(expectation, expected);
      showPage(html);
      const { text, url: _, ...told } = readPage(document, url).page;
      expect(text.split('\n')).toEqual(lines);
      expect(told).toEqual(said);
    });
  }

  it('ten sites and more', () => expect(Object.keys(SOURCES).length).toBeGreaterThan(10));
});
