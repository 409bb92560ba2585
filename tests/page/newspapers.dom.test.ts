import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page/page.ts';
import type { Page } from '../../lib/text/page.ts';
import { showPage } from './shown.ts';

/** Pages of real newspapers, where they lie beside the project; they are nobody's to give away. */
const SAVED = import.meta.glob<string>('../../../shared/pages/*.html', { query: '?raw', import: 'default' });
const NAMES = ['baochinhphu_article', 'baodautu_article', 'dantri_article', 'nld_article'] as const;
const LISTS = ['baochinhphu_list', 'vnexpress_list'] as const;
const AUTHORS: Readonly<Record<string, string>> = {
  baodautu_article: 'Nguyên Minh',
  dantri_article: 'Tri Túc',
  nld_article: 'Minh Chiến',
};
/** What stands on these pages around the article and in none of it. */
const FURNITURE =
  /^(?:trang chủ|đăng nhập|bình luận|chia sẻ|tin liên quan|đọc thêm|xem thêm|cùng chuyên mục|tin mới|quảng cáo|theo dõi|từ khóa)|toà soạn:|tổng biên tập|giấy phép (?:số|hoạt động)|copyright|all rights|mã xác nhận|ý kiến của bạn/im;

const source = (name: string): (() => Promise<string>) | undefined =>
  Object.entries(SAVED).find(([path]) => path.endsWith(`/${name}.html`))?.[1];

async function readSaved(name: string): Promise<Page> {
  showPage((await source(name)?.()) ?? '');
  return readPage(document, `https://saved.example/${name}.html`).page;
}

describe('a page of a real newspaper', () => {
  for (const name of NAMES) {
    it.skipIf(!source(name))(`is read without what stands around its article (${name})`, async () => {
      const { title, author, publishedOn, text } = await readSaved(name);
      const lines = text.split('\n');
      expect(lines.slice(0, 3)).toContain(title);
      expect(publishedOn).toMatch(/^2026-03-0\d$/);
      expect(author).toBe(AUTHORS[name]);
      expect(text).not.toMatch(FURNITURE);
      expect(new Set(lines).size).toBe(lines.length);
      expect(lines.filter((line) => line.length > 120).length).toBeGreaterThan(6);
      // The most of it is prose, each paragraph of the article's own.
      const prose = lines.filter((line) => line.length > 60).join('').length;
      expect(prose / text.length).toBeGreaterThan(0.85);
    });
  }

  for (const name of LISTS) {
    it.skipIf(!source(name))(`is read for its headlines (${name})`, async () => {
      const { text, author, publishedOn } = await readSaved(name);
      expect(text.split('\n').filter((line) => line.split(' ').length > 5).length).toBeGreaterThan(40);
      expect(text).not.toMatch(FURNITURE);
      expect(author).toBeUndefined();
      expect(publishedOn).toBeUndefined();
    });
  }
});
