import { describe } from '../../lib/anchor/describe.ts';
import { find } from '../../lib/anchor/find.ts';

/** An article of a place that is not, with the repetitions that real ones have: caption and lead, rows of a list, the same sentence twice. */
export const ARTICLE = `Tỉnh uỷ Sông Hòa họp bàn phương án sắp xếp bộ máy
Thứ năm, 20/8/2026
Đồng chí Lò Thị Ngân, Bí thư Tỉnh uỷ phát biểu kết luận hội nghị. Ảnh: Khúc Minh
Sáng 20/8, Ban Thường vụ Tỉnh uỷ Sông Hòa tổ chức hội nghị cho ý kiến về phương án sắp xếp tổ chức bộ máy của các cơ quan, đơn vị trên địa bàn. Đồng chí Lò Thị Ngân, Bí thư Tỉnh uỷ chủ trì hội nghị.
Cùng dự có các đồng chí:
Mạc Văn Thuỷ, Uỷ viên Ban Thường vụ Tỉnh uỷ, Trưởng Ban Tổ chức Tỉnh uỷ;
Khà Thị Hoài, Uỷ viên Ban Thường vụ Tỉnh uỷ, Trưởng Ban Tuyên giáo Tỉnh uỷ;
Vì Đình Quý, Uỷ viên Ban Thường vụ Tỉnh uỷ, Chủ nhiệm Uỷ ban Kiểm tra Tỉnh uỷ.
Theo báo cáo của Ban Tổ chức, sau khi sắp xếp toàn tỉnh giảm 12 phòng, 31 đơn vị sự nghiệp và 214 biên chế; các xã vùng cao được giữ nguyên số cán bộ y tế, giáo dục để bảo đảm phục vụ bà con. “Giảm đầu mối nhưng không được giảm trách nhiệm”, đồng chí Mạc Văn Thuỷ nhấn mạnh.
Nhiều ý kiến đề nghị làm rõ chế độ đối với những người nghỉ việc, nhất là ở hai huyện Nậm Khoá và Phiêng Luông - nơi có 38 % cán bộ là người địa phương. Đồng chí Khà Thị Hoài cho rằng phải nói rõ, nói sớm với cán bộ, không để ai nghe tin qua mạng xã hội.
Kết luận hội nghị, đồng chí Lò Thị Ngân yêu cầu các cơ quan hoàn thiện phương án trước ngày 5/9/2026, báo cáo Ban Thường vụ Tỉnh uỷ xem xét, quyết định. Giảm đầu mối nhưng không được giảm trách nhiệm là yêu cầu xuyên suốt.
Bảo Trâm`;

/** The passage of a text that a quote is, and its anchor. */
export function anchorOf(text: string, quote: string, nth = 1) {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`the text has no «${quote}»`);
  return describe(text, { start, end: start + quote.length });
}

/** State, and the words found, for a quote of one text that is looked for in another. */
export function refind(from: string, quote: string, to: string, nth = 1): readonly [string, string?] {
  const found = find(to, anchorOf(from, quote, nth));
  return found.state === 'lost' ? ['lost'] : [found.state, to.slice(found.span.start, found.span.end)];
}
