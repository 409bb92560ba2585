import { attributeOf, closestOf, isIn, isWithin } from './dom.ts';
import { isByline } from './left-out.ts';

/** Where in an article a line stands; `whole` where there is no article. */
export type Zone = 'above' | 'headline' | 'between' | 'body' | 'below' | 'whole';

// 23/01/2021 | 6-4-2021 | 7.3.2026 | ngày 8 tháng 12 năm 2020
const DAY = /\b\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}\b|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}/i;
const HOUR = /^\d{1,2}[:h]\d{2}$/;
// >> Xem thêm: Tên bài · * Mời bạn đọc vào chuyên mục … · Quảng cáo
const LABEL =
  /^[\s>»→*•▶►-]*(?:(?:xem|đọc|nghe) (?:thêm|tiếp)\s*:|(?:tin|bài) liên quan\s*:?|mời (?:quý |các )?(?:bạn|độc giả|vị)\s.*(?:xem|đọc|theo dõi|đón)|(?:quảng cáo|advertisement)$)/iu;
// Giấy phép số 5/GP-BTTTT · Tổng Biên tập: … · Ghi rõ nguồn khi phát hành lại
const IMPRINT =
  /giấy phép (?:số|hoạt động|xuất bản)|bản quyền|©|ghi rõ nguồn|tổng biên tập|chịu trách nhiệm (?:chính|nội dung|xuất bản)|all rights reserved/i;
const TOOL =
  /^(?:chia sẻ|lưu( bài)?|in( bài| trang)?|bình luận.*|google news|nghe( đọc)? bài.*|theo dõi.*|quan tâm|zalo|facebook|twitter|email|gửi email|copy link|sao chép.*|liên kết|a+[+-]?|aa|cỡ chữ.*|xem (với )?cỡ chữ.*|đọc bài viết|thích|like|share|tweet|print|rss|lượt xem.*|\d+|[^\p{L}]*)$/iu;

/** Whether a finished line outside the body belongs to the article (or, on a page without one, is worth reading). */
export function isKeptLine(
  words: string,
  zone: Zone,
  link: Element | undefined,
  block: Element,
  body: Element | undefined,
): boolean {
  const isLink = link !== undefined;
  const place = link ?? block;
  switch (zone) {
    case 'headline':
      return true;
    case 'body':
      if (LABEL.test(words)) return false;
      // A paragraph that is nothing but a link leads to another article; an item of a list may name a document.
      return !isLink || words.length < 25 || !isParagraph(block, body) || DAY.test(words);
    case 'whole':
      if (isLink) return syllables(words) > 5;
      return words.length >= 20 || DAY.test(words) || (words.length > 4 && isIn(block, 'td, th, dd'));
    case 'above':
      return !isLink && words.length < 80 && DAY.test(words);
    case 'between':
      if (TOOL.test(words) && !DAY.test(words) && !HOUR.test(words)) return false;
      return isLink ? words.length < 60 && isByline(place) && !isCategory(place) : true;
    case 'below':
      if (isLink && !isByline(place)) return false;
      return words.length < 80
        ? isByline(place) && !TOOL.test(words)
        : words.length > 160 && !isLink && !IMPRINT.test(words);
    default:
      return zone satisfies never;
  }
}

/** No item, cell, heading or quotation within the body. */
function isParagraph(block: Element, body: Element | undefined): boolean {
  const part = closestOf(
    block,
    'li, td, th, dd, dt, h1, h2, h3, h4, h5, h6, blockquote, figcaption, caption',
  );
  return !part || (body !== undefined && isWithin(body, part));
}

const syllables = (words: string): number => words.split(/\s+/).length;

const isCategory = (block: Element): boolean => /cate/i.test(attributeOf(block, 'class') ?? '');
