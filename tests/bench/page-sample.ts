import { sample } from '../browser/web.ts';

/** A page of about so many words in the manner of a newspaper: our sample articles' paragraphs, over and over, between head and sidebar. */
export function samplePage(words: number): string {
  const parts: string[] = [];
  for (let count = 0, at = 0; count < words; at++) {
    const part = PARTS[at % PARTS.length] ?? '';
    parts.push(part);
    count += wordsIn(part);
  }
  return sample('hoi-nghi').replace(ARTICLE, `<article>${HEAD}${parts.join('\n')}</article>`);
}

const ARTICLE = /<article>([\s\S]*?)<\/article>/;
const HEAD =
  '<p class="dateline">Thứ bảy, 14/3/2026 | 07:30</p><h1>Vân Lĩnh triển khai Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVIII</h1>';

/** The paragraphs, headings, tables and figures of our sample articles. */
const PARTS: readonly string[] = (['hoi-nghi', 'nghi-dinh', 'bo-nhiem'] as const).flatMap((name) => {
  const [, inner = ''] = ARTICLE.exec(sample(name)) ?? [];
  return inner.match(/<(p|h2|table|figure|blockquote)(?:\s[^>]*)?>[\s\S]*?<\/\1>/g) ?? [];
});

/** Words of some HTML, as a reader counts them. */
export const wordsIn = (html: string): number =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter(Boolean).length;
