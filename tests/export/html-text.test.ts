import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { htmlText } from '../../lib/export/html-text.ts';
import { hostileText } from './some-bundle.ts';

describe('the words of HTML', () => {
  it.each([
    ['a &lt; b &amp;&amp; c', 'a < b && c'],
    ['5 < 6 và 7 > 3', '5 < 6 và 7 > 3'],
    ['<ul><li>một<li>hai</ul>', 'một\nhai'],
    ['một<br/>hai<!-- ẩn --> ba', 'một\nhai ba'],
    ['<script>alert("</p>")</script>còn', 'còn'],
    ['<p', '<p'],
    ['İİİ<SCRIPT>x</Script>còn', 'İİİcòn'],
    ['&#8220;x&#x201D; &#0; &#xd800; &hellip;', '“x” &#0; &#xd800; &hellip;'],
  ])('of %j are %j', (html, text) => {
    expect(htmlText(html)).toBe(text);
  });

  it('are those that a browser shows, for any text that a browser wrote', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 4 }), (parts) => {
        const escaped = parts.map((part) =>
          part
            .toWellFormed()
            .replaceAll('&', '&amp;')
            .replaceAll('<', '&lt;')
            .replaceAll('>', '&gt;')
            .replaceAll('\0', ''),
        );
        const html = escaped.map((part) => `<p class="x">${part}</p>`).join('');
        const seen = parseFragment(html).childNodes.map((node) =>
          'childNodes' in node
            ? node.childNodes.map((each) => ('value' in each ? each.value : '')).join('')
            : '',
        );
        const squeezed = (words: string) => words.replace(/\s+/g, '');
        expect(squeezed(htmlText(html))).toBe(squeezed(seen.join('')));
      }),
    );
  });

  it('are read in one pass, whatever is left open', () => {
    expect(htmlText('<a'.repeat(200_000)).length).toBeGreaterThan(0);
    expect(htmlText('<script>'.repeat(50_000))).toBe('');
    expect(htmlText('<script></script>x'.repeat(50_000)).length).toBe(50_000);
  });
});
