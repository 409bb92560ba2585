import { describe, expect, it } from 'vitest';
import { PERSON_RULES, type PersonRule } from '../../lib/recognize/rules.ts';
import { vietnamese } from '../../lib/recognize/vi/vietnamese.ts';

/** A sentence for each rule, and the name that it finds there; people and places are invented. */
const PROOFS: Readonly<
  Record<Exclude<PersonRule, 'own'>, readonly (readonly [text: string, name: string])[]>
> = {
  title: [
    ['Bí thư Tỉnh ủy Đỗ Hữu Nghiễm chủ trì.', 'Đỗ Hữu Nghiễm'],
    ['Tổng thống Mỹ Harold Brinkmann nói.', 'Harold Brinkmann'],
    ['Đại tướng Soth Phirun phát biểu.', 'Soth Phirun'],
    ['Chủ tịch Ngân hàng Thế giới Ursula van der Berg tới thăm.', 'Ursula van der Berg'],
  ],
  honorific: [
    ['Bà Thảnh kể lại.', 'Thảnh'],
    ['Ông Khoa yêu cầu làm rõ.', 'Khoa'],
    ['Đ/c Nghiễm kết luận.', 'Nghiễm'],
    ['Ông N.V.Đ. bị khởi tố.', 'N.V.Đ.'],
    ['Bà H’Quỹ Niê Kđăm cho biết.', 'H’Quỹ Niê Kđăm'],
    ["Ông K'Brót kể lại.", "K'Brót"],
  ],
  degree: [['GS.TS Nguyễn Khắc Thuần trình bày.', 'Nguyễn Khắc Thuần']],
  role: [
    ['Đồng chí Bun-thoon Xạ ma-nỉ tới dự.', 'Bun-thoon Xạ ma-nỉ'],
    ['Nghệ sĩ Nhân dân Trung Quế hát.', 'Trung Quế'],
    ['Đầu bếp Thạnh nhớ lại.', 'Thạnh'],
  ],
  credit: [
    ['Toàn cảnh hội nghị. Ảnh: Quang Mẫn Tham dự hội nghị có đông đủ đại biểu.', 'Quang Mẫn'],
    ['Toàn cảnh hội nghị. Ảnh: VGP/Bắc Hiệp', 'Bắc Hiệp'],
    ['Lễ trao quà. ẢNH: GIA MẪN', 'GIA MẪN'],
  ],
  byline: [
    ['Hội nghị bế mạc cùng ngày. TRÍ MẪN (Dân trí)', 'TRÍ MẪN'],
    ['Hội nghị bế mạc cùng ngày. Bình Minh', 'Bình Minh'],
    ['Hội nghị bế mạc cùng ngày. SỸ MẪN thực hiện', 'SỸ MẪN'],
  ],
  'title-after': [['Danh sách gồm Sóc Khăm Nụ, Bí thư Huyện ủy.', 'Sóc Khăm Nụ']],
  age: [['Công an bắt Lò Mí Sử (34 tuổi) hôm qua.', 'Lò Mí Sử']],
  surname: [['Hôm sau Lâm Thị Diễm Uyển tới.', 'Lâm Thị Diễm Uyển']],
  'surname-and-deed': [['Hôm sau Lâm Uyển nói thêm.', 'Lâm Uyển']],
  list: [['Nghệ sĩ Thanh Quế, Hồng Lựu và Noo Phước Thạnh biểu diễn.', 'Noo Phước Thạnh']],
  player: [['Cầu thủ U21 ghi bàn, thủ môn bó tay, tiền đạo mừng. Đình Bảng bứt phá rồi sút.', 'Đình Bảng']],
  'foreign-given-name': [['Hôm sau Harold Brinkmann tới Hà Nội.', 'Harold Brinkmann']],
  initial: [['Sau đó đoàn đến thăm nhà G. Szekely ở ngoại ô.', 'G. Szekely']],
  'spelled-out': [['Cuộc gặp với Ahn Chol-suk kéo dài một giờ.', 'Ahn Chol-suk']],
  'foreign-name-and-deed': [['Hôm đó Tobor Szekely viết trên mạng xã hội.', 'Tobor Szekely']],
  'named-elsewhere': [['Ông Sóc Nâu tới. Ảnh chụp SÓC NÂU trao quà.', 'SÓC NÂU']],
  'part-of-a-name': [
    ['Bị cáo Lâm Văn Khoan khai. Khoan từng có tiền án. Khi bị bắt, Khoan chống cự.', 'Khoan'],
  ],
};

describe('a rule about persons', () => {
  it.each(
    Object.keys(PROOFS)
      .filter((rule): rule is keyof typeof PROOFS => rule in PROOFS)
      .flatMap((rule) => PROOFS[rule].map(([text, name]) => ({ rule, text, name }))),
  )('$rule finds “$name” in: $text', ({ rule, text, name }) => {
    const found = vietnamese
      .recognize({ text, publishedOn: '2026-08-20' })
      .mentions.map(({ kind, span, why }) => `${kind} ${why.rule} ${text.slice(span.start, span.end)}`);
    expect(found).toContain(`person ${rule} ${name}`);
  });

  it('has at least one proof', () => {
    expect([...Object.keys(PROOFS), 'own'].toSorted()).toEqual(Object.keys(PERSON_RULES).toSorted());
  });
});
