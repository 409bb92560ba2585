import { type PageReading, readPage } from '../../lib/page/page.ts';

/** The address that pages of these tests are read at. */
export const ADDRESS = 'https://baovanlinh.vn/chinh-tri/bai-1.html';

/** Shows a body in the document that the test runs in. */
export function showBody(html: string): void {
  showPage(`<body>${html}</body>`);
}

/** Shows a whole page, head and all; what an earlier test showed is gone. */
export function showPage(html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const { name } of [...document.documentElement.attributes])
    document.documentElement.removeAttribute(name);
  for (const { name, value } of page.documentElement.attributes)
    document.documentElement.setAttribute(name, value);
  document.head.replaceChildren(...page.head.childNodes);
  document.body?.remove();
  document.documentElement.append(document.adoptNode(page.body));
  for (const left of document.querySelectorAll(':root > chu-giai')) left.remove();
}

/** Shows a body and reads it. */
export function readBody(html: string): PageReading {
  showBody(html);
  return readPage(document, ADDRESS);
}

/** The text that is read of a body. */
export const textOf = (html: string): string => readBody(html).page.text;

/** Prose that makes a page an article, of our own making. */
export const PROSE =
  'Sáng 13/3, Ban Thường vụ Tỉnh uỷ Vân Lĩnh họp bàn cách đưa nghị quyết của đại hội vào từng thôn, bản; dự họp có đại diện các sở, ngành và sáu mươi hai điểm cầu trong tỉnh, cùng nhiều cán bộ đã nghỉ hưu được mời tới góp ý cho chương trình hành động của cả nhiệm kỳ.';

/** An article around some HTML. */
export const articleOf = (html: string): string =>
  `<main><article><h1>Vân Lĩnh bàn việc của nhiệm kỳ mới</h1><p>${PROSE}</p>${html}</article></main>`;

/** What is read of some HTML within an article, line by line. */
export const linesOf = (html: string): readonly string[] => textOf(articleOf(html)).split('\n').slice(2);
