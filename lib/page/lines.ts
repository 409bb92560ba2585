import { attributeOf, isIn } from './dom.ts';
import { isByline } from './left-out.ts';

/** Where in an article a line stands; `whole` where there is no article. */
export type Zone = 'above' | 'headline' | 'between' | 'body' | 'below' | 'whole';

// 23/01/2021 | 6-4-2021 | 7.3.2026 | ngày 8 tháng 12 năm 2020
const DAY = /\b\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}\b|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}/i;
const HOUR = /^\d{1,2}[:h]\d{2}$/;
const TOOL =
  /^(?:chia sẻ|lưu( bài)?|in( bài| trang)?|bình luận.*|google news|nghe( đọc)? bài.*|theo dõi.*|quan tâm|zalo|facebook|twitter|email|gửi email|copy link|sao chép.*|liên kết|a+[+-]?|aa|cỡ chữ.*|xem (với )?cỡ chữ.*|đọc bài viết|thích|like|share|tweet|print|rss|lượt xem.*|\d+|[^\p{L}]*)$/iu;

/** Whether a finished line outside the body belongs to the article (or, on a page without one, is worth reading). */
export function isKeptLine(words: string, zone: Zone, link: Element | undefined, block: Element): boolean {
  const isLink = link !== undefined;
  const place = link ?? block;
  switch (zone) {
    case 'headline':
      return true;
    case 'body':
      // A paragraph that is nothing but a link leads to another article; an item of a list may name a document.
      return !isLink || words.length < 25 || !isParagraph(block) || DAY.test(words);
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
      return words.length < 80 ? isByline(place) && !TOOL.test(words) : words.length > 160 && !isLink;
    default:
      return zone satisfies never;
  }
}

const isParagraph = (block: Element): boolean =>
  !isIn(block, 'li, td, th, dd, dt, h1, h2, h3, h4, h5, h6, blockquote, figcaption, caption');

const syllables = (words: string): number => words.split(/\s+/).length;

const isCategory = (block: Element): boolean => /cate/i.test(attributeOf(block, 'class') ?? '');
