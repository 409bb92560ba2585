import { expect, it } from 'vitest';
import { headingsOf } from '../../lib/page/headings.ts';
import { readPage } from '../../lib/page/page.ts';

const LONG =
  '<p>Sáng 13/3/2026, đồng chí Trịnh Thị Bảo Ngân, Bí thư Tỉnh uỷ, chủ trì hội nghị ở tỉnh lỵ.</p>'.repeat(3);

it('knows an article’s headings, marked up as such or only in bold, and takes nothing else for one', () => {
  document.body.innerHTML = `<main><h1>Việc cấp xã</h1>${LONG}<h2>Hạn chót đã rõ</h2>${LONG}
    <p> <strong>Việc còn lại</strong> </p>${LONG}<h3><b>Ai làm</b></h3>${LONG}
    <p><b>Sở Nội vụ</b> nói rõ việc này.</p><p><b>Câu này đậm cả câu.</b></p><p><b>${'Dài '.repeat(50)}</b></p></main>`;
  const { reading } = readPage(document, 'https://bao.example/viec.html');
  const headings = headingsOf(reading);
  expect(headings.map(({ words }) => words)).toEqual(['Hạn chót đã rõ', 'Việc còn lại', 'Ai làm']);
  expect(headings.map(({ start, end }) => reading.text.slice(start, end).trim())).toEqual(
    headings.map(({ words }) => words),
  );
});
