/**
 * The words of a piece of HTML as they would be read: tags left out, blocks on lines of their own, entities read.
 * For text only: one pass, no parser, and what it gives is never put into a page as anything but text.
 */
export function htmlText(html: string): string {
  // Latin letters only: others may change their length.
  const small = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  let text = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const close = open < 0 ? -1 : html.indexOf('>', open);
    if (close < 0) break;
    text += html.slice(at, open);
    const [tag, name = ''] = TAG.exec(small.slice(open, open + 40)) ?? [];
    if (tag === undefined) {
      text += '<';
      at = open + 1;
      continue;
    }
    at = close + 1;
    if (name === 'br' || (BLOCKS.has(name) && !text.endsWith('\n'))) text += '\n';
    if (tag === '<script' || tag === '<style') {
      const end = small.indexOf(`</${name}`, at);
      at = end < 0 ? html.length : end;
    }
  }
  return decoded(text + html.slice(at))
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

// <p class="x"> | </div> | <!-- x --> | <br/>
const TAG = /^<(?:\/?([a-z][a-z0-9-]*)|[!?])/;
const BLOCKS = new Set(
  'p div section article header footer ul ol li dl dt dd table tr blockquote pre figure figcaption h1 h2 h3 h4 h5 h6 hr'.split(
    ' ',
  ),
);

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }),
);

// &amp; | &#8220; | &#x1F600;
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED.get(String(name).toLowerCase()) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : whole;
  });
