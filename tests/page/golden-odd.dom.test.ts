import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page/page.ts';
import { rangesOf } from '../../lib/page/reading.ts';
import { vietnamese } from '../../lib/recognize/vi/vietnamese.ts';
import { wordsOf } from './registered.ts';

/** Pages of odd places, each with what a reader reads on it and what is to be marked: written by hand. */
const SOURCES = import.meta.glob<string>('../pages/odd-*/source.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const EXPECTED = import.meta.glob('../pages/odd-*/expected.json', { import: 'default', eager: true });
const expectation = v.looseObject({ lines: v.array(v.string()), mentions: v.array(v.string()) });

/** As a browser loads it: with its shadow roots and frames. */
async function load(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1000px; height: 800px';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('no document in the frame');
  return frame.contentDocument;
}

describe('a page of odd places', () => {
  for (const [path, html] of Object.entries(SOURCES)) {
    const name = path.split('/').at(-2) ?? path;
    it(`(${name}) is read and marked as a reader would, and the marks stand on their words`, async () => {
      const expected = v.parse(expectation, EXPECTED[path.replace('source.html', 'expected.json')]);
      const { page, reading } = readPage(await load(html), 'https://baovanlinh.vn/bai.html');
      expect(page.text.split('\n')).toEqual(expected.lines);
      const { mentions } = vietnamese.recognize(page);
      const words = mentions.map(({ kind, span }) => `${kind}: ${page.text.slice(span.start, span.end)}`);
      expect(words).toEqual(expected.mentions);
      for (const { span } of mentions) {
        const painted = rangesOf(reading, span).map(wordsOf).join('');
        expect(painted.replace(/\s+/g, ' ')).toBe(page.text.slice(span.start, span.end).replace(/\s+/g, ' '));
      }
    });
  }
});
