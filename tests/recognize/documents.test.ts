import { describe, expect, it } from 'vitest';
import { vietnamese } from '../../lib/recognize/vi/vietnamese.ts';
import { found, unmark } from './marked.ts';

const documentsIn = (mentions: readonly string[]): readonly string[] =>
  mentions.filter((mention) => mention.startsWith('document'));

/** Each is a form of naming a document; numbers, bodies and places are mostly invented. */
const NAMED = [
  // the Party's symbols
  'Thực hiện [Nghị quyết số 97-NQ/TW](document) ngày 3/2/2031 của Bộ Chính trị.',
  'Quán triệt [Chỉ thị 91-CT/TW của Ban Bí thư](document) về công tác hội.',
  'Trao [Quyết định số 9611-QĐNS/TW](document), ngày 5/6/2031 của Bộ Chính trị.',
  'Theo [Kế hoạch số 92-KH/TU của Tỉnh ủy Vân Lĩnh](document), các xã báo cáo.',
  'Đã có [công văn số 9241-CV/BTGTW](document) gửi các địa phương.',
  'Căn cứ [Thông báo kết luận số 93-TB/TW của Bộ Chính trị, Ban Bí thư](document).',
  'Xem [Quy định số 94 - QĐ/TW](document) và [Hướng dẫn 95/HD-BTCTW](document) năm 2031.',
  // the State's symbols
  'Theo [Nghị định 998/2031/NĐ-CP](document), mức phạt tăng.',
  'Sửa [Thông tư số 96/2031/TT-BCA](document) ngày 4/4/2031 của Bộ Công an.',
  'Ký [Quyết định 9420/QĐ-TTg](document) phê duyệt danh sách.',
  'Có [Công điện số 921/CĐ-TTg](document) chỉ đạo ứng phó bão.',
  'Thông qua [Nghị quyết số 930/2031/QH19](document).',
  'HĐND ban hành [Nghị quyết 12/2031/NQ-HĐND](document).',
  'Dùng [Nghị quyết số 91a/2031/NQ-CP](document) và [Nghị quyết 66.94](document).',
  'Điều 31 [số 915/2031/TT-BCA](document) nêu rõ.',
  // a number alone
  'Triển khai [Nghị quyết 97](document) trong toàn ngành.',
  'Chính phủ ban hành [nghị quyết 99](document) và [nghị định 935](document) để gỡ vướng.',
  'Theo [quy định 905 của Bộ Chính trị](document), bí thư phải gương mẫu.',
  'Cán bộ nghỉ theo [Nghị định 978 năm 2031](document).',
  'Quán triệt các [nghị quyết 97](document), [98 của Bộ Chính trị](document).',
  'Theo [Nghị định số 978/2031/NĐ-CP](document) và [967/2031/NĐ-CP](document).',
  'Làm theo [Quyết định 9383](document) giao đất.',
  'Theo [thông tư 95/2031](document) của ngành.',
  // its issuer
  'Công bố [Quyết định của Bộ Chính trị](document) về công tác cán bộ.',
  'Sẽ có một [Chỉ thị của Thủ tướng](document) về việc này.',
  'Theo [Quy chế làm việc của Bộ Chính trị, Ban Bí thư khóa XIX](document).',
  'Thực hiện [Chương trình hành động của Tỉnh ủy](document).',
  'Nghe [Tờ trình của UBND tỉnh Vân Lĩnh](document) về nhân sự.',
  '[Nghị quyết của Đại hội đồng Liên hợp quốc](document) được thông qua.',
  'Nghe [Kết luận số 95](document) của Thủ tướng Trần Bá Lộc, [Quyết định của Thủ tướng](document).',
  // a congress or a plenum
  'Thực hiện [Nghị quyết Đại hội XIX của Đảng](document).',
  'Bám sát [Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIX của Đảng](document).',
  'Cụ thể hóa [Nghị quyết Đại hội Đảng bộ tỉnh Vân Lĩnh lần thứ XXI](document), nhiệm kỳ 2030-2035.',
  'Góp ý dự thảo [Văn kiện Đại hội XIX](document).',
  'Gắn với [Nghị quyết Trung ương 4 (khóa XIX)](document) về xây dựng Đảng.',
  'Theo [Nghị quyết TW 4](document), [Nghị quyết T.Ư 5 khóa XIX](document) và [Kết luận Hội nghị lần 2 của Trung ương](document).',
  'Ra [Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương khóa XIX](document).',
  '[Nghị quyết Đại hội Công đoàn Vân Lĩnh khóa IX](document) nêu rõ.',
  'Thông qua [Nghị quyết Hội nghị Ủy ban MTTQ tỉnh Vân Lĩnh lần thứ 7](document), sớm đưa [Nghị quyết Đại hội](document) vào đời sống.',
  // laws
  '[Luật Đất đai năm 2013](document) khác [Luật Đất đai 2024](document) ra sao.',
  'Thông qua [Luật Viên chức (sửa đổi)](document) với tỉ lệ cao.',
  'Sửa [Luật Cán bộ, công chức](document), [Luật Phòng, chống tham nhũng](document).',
  'Trình [Luật sửa đổi, bổ sung một số điều của Luật Nhà ở](document) và [Bộ luật Lao động](document).',
  'Theo [luật Tổ chức Quốc hội](document), ủy ban thẩm tra dự [Luật Báo chí sửa đổi](document).',
  'Vi phạm [Luật BVMT](document) và [Pháp lệnh Ngoại hối](document).',
  'Điều 117 [Bộ luật Hình sự 2015](document), Điều 12 [BLHS năm 1999](document).',
  // constitutions, charters, treaties
  'Theo [Hiến pháp năm 2013](document), Quốc hội có thẩm quyền.',
  '[Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 1992](document) quy định.',
  'Sửa [Điều lệ Đảng](document) và [Điều lệ Công đoàn Việt Nam](document).',
  'Tôn trọng [Công ước của Liên Hợp Quốc về Luật Biển năm 1982](document).',
  'Thực thi [Hiệp định Thương mại tự do Việt Nam - EU](document), [Hiệp định Paris](document).',
  'Ký [Hiệp định thương mại giữa Chính phủ Việt Nam và Chính phủ Lào](document) về điện.',
  'Ký [Hiệp định giữa Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam và Chính phủ Liên bang Nga](document).',
  'Hai bên ký [Bản Ghi nhớ giữa Bộ Công Thương Việt Nam và Bộ Năng lượng và Khoáng sản Lào](document) về than.',
  'Trao [Bản ghi nhớ (MoU) về hợp tác năng lượng giữa Bộ Công Thương Việt Nam và Bộ Dầu mỏ Qatar](document).',
  'Họ sửa [Luật chống ly khai](document), rồi bàn [Luật Quy hoạch đô thị và quy hoạch nông thôn](document).',
  '[Kết luận 950-KL/TW](document) năm 2025 nêu rõ, [Nghị quyết 909 năm 2026 của Chính phủ](document) cũng vậy.',
  'Kỷ niệm ngày ký [Hiệp ước Hữu nghị và Hợp tác giữa Việt Nam và Lào](document).',
  'Thực hiện [Tuyên bố về ứng xử của các bên ở Biển Đông](document) (DOC).',
  'Nêu trong [Cương lĩnh năm 2011](document).',
  'Góp ý [Dự thảo sửa đổi Hiến pháp năm 1992](document) và [đạo luật Mác-xim](document).',
  'Tuyên theo [Bản án số 12/2031/HS-ST](document) của tòa.',
  // bodies in bodies, terms in a row, acts that change acts
  'Theo [Quyết định số 912/QĐ-SNV của Sở Nội vụ tỉnh Vân Lĩnh](document), bà chuyển công tác.',
  'Thực hiện [Nghị quyết XXI của Đảng bộ thành phố Vân Lĩnh](document) đề ra.',
  'Theo [Kế hoạch của Ban Thường vụ Công đoàn Cảng Vân Lĩnh](document) đã gửi.',
  'Theo [Kế hoạch 92/KH-TLĐ của Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam](document).',
  'Theo [kết luận Hội nghị Trung ương 4 khóa XVIII, XIX](document) gắn với việc học tập.',
  'Thông qua [Nghị quyết Hội nghị Ủy ban MTTQ tỉnh Vân Lĩnh lần thứ 7 (khóa VIII)](document).',
  '[Kết luận của Bộ Chính trị và Ban Bí thư](document) cũng cho biết.',
  'Phê chuẩn [Hiệp ước bổ sung Hiệp ước hoạch định biên giới quốc gia giữa Việt Nam và Lào](document).',
  '[Nghị định thư về đường biên giới và mốc quốc giới Việt Nam-Lào](document) có hiệu lực.',
  'Nhắc lại [Tuyên bố chung Nhật - Trung 1972](document), hai bên chưa ra tuyên bố chung mới.',
  'Xây dựng [Luật sửa đổi, bổ sung một số điều của Luật Sĩ quan QĐND Việt Nam](document).',
  'Sửa [Luật Bầu cử đại biểu Quốc hội và đại biểu HĐND](document) cho khớp.',
  'Triển khai khâu đột phá thứ 3 [Nghị quyết Đại hội Đảng bộ TP Vân Lĩnh](document) đã nêu.',
  // two lines, two letter cases
  'Căn cứ [Nghị định số\n998/2031/NĐ-CP](document), Điều 4.',
  'ĐƯA [NGHỊ QUYẾT ĐẠI HỘI XIX CỦA ĐẢNG](document) VÀO CUỘC SỐNG\nTại hội nghị',
];

/** On these it must stay silent. */
const SILENCES = [
  'Quốc hội quyết định 5 nội dung, kết luận 3 vụ việc.',
  'Dự thảo quy định 18 nhóm đối tượng được bảo vệ.',
  'Bộ hướng dẫn 5 luật mới và kế hoạch 15 điểm.',
  'Thực hiện kế hoạch 5 năm, nghị quyết của chi bộ, chỉ thị của cấp trên.',
  'Bộ Kế hoạch và Đầu tư, Sở Quy hoạch - Kiến trúc cùng dự.',
  'Chấp hành pháp luật của Nhà nước, kỷ luật của Đảng.',
  'Trường Đại học Luật Vân Lĩnh tuyển sinh ngành Luật Kinh tế.',
  'Công ty Luật Thành Đô và Đoàn Luật sư tỉnh lên tiếng.',
  'Tòa Hiến pháp Thái Lan bác đơn.',
  'Các Nghị quyết của Đảng, các Chỉ thị, Nghị quyết của Trung ương được quán triệt.',
  'Chính phủ đã ban hành 28 Nghị định của Chính phủ trong quý.',
  'Nghị quyết này có hiệu lực. Luật gồm 6 chương. Dự thảo Nghị quyết đã rõ.',
  'Báo cáo Thủ tướng trước ngày 30. Báo cáo nêu rõ ba việc.',
  'Chương trình nghệ thuật và Chương trình 135 kết thúc.',
  'Thông báo 1.200 trường hợp, báo cáo 15% số hộ.',
  'Nghị quyết Đại hội Đảng bộ các cấp được học tập.',
  'Điều lệ của Công ty do cổ đông thông qua.',
  'Theo Chỉ thị của Thủ tướng Chính phủ Trần Bá Lộc, Công điện của Chủ tịch UBND tỉnh Đỗ Hữu Nghiễm.',
  'Thực hiện Công ước quốc tế và các văn bản liên quan. Tuyên bố chung nêu rõ.',
  'Biển số 29A-123.45, điện thoại 024-3825/4455, tỉ số 3-2.',
];

describe('a document', () => {
  it.each(NAMED)('is found: %s', (sentence) => {
    expect(documentsIn(found(sentence).mentions)).toEqual(unmark(sentence).mentions);
  });
});

describe('no document', () => {
  it.each(SILENCES)('is found in: %s', (sentence) => {
    expect(documentsIn(found(sentence).mentions)).toEqual([]);
  });
});

/** Each line names one document in several ways. */
const ONE = [
  'Nghị quyết số 97-NQ/TW ra đời. Nghị quyết 97 nêu rõ. Nghị quyết 97-NQ/TW của Ban Chấp hành Trung ương nhấn mạnh.',
  'Nghị quyết 97 của Bộ Chính trị. Theo Nghị quyết số 97 - NQ/TW.',
  'Chỉ thị số 03/CT-TW và Chỉ thị 3-CT/TƯ của Ban Bí thư Trung ương.',
  'Nghị định 46 gây vướng. Nghị định 46/2031/NĐ-CP có hiệu lực. Theo Nghị định số 46 của Chính phủ.',
  'Nghị định 178 năm 2031 thay đổi. Nghị định 178/2031/NĐ-CP quy định.',
  'Luật Đất đai năm 2024 mở rộng. Luật đất đai cho phép. Luật Đất đai 2024 có hiệu lực.',
  'Luật Báo chí (sửa đổi) được thông qua. Luật Báo chí gồm 4 chương.',
  'Kết luận Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XIX. Kết luận Trung ương 4 khóa XIX.',
  'Nghị quyết Đại hội XIX của Đảng. Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIX. Nghị quyết Đại hội Đảng lần thứ 19.',
  'Quyết định số 96-QĐNS/TW ngày 5/6/2031 của Bộ Chính trị. Trao Quyết định của Bộ Chính trị.',
  'Hiến pháp năm 2013 quy định. Hiến pháp là luật gốc.',
];
/** Each line names two. */
const TWO = [
  'Luật Đất đai năm 2013 và Luật Đất đai năm 2024.',
  'Quy định 37-QĐ/TW và Quyết định 37-QĐ/TW.',
  'Nghị quyết 18-NQ/TW và Nghị quyết 18/2031/QH19.',
  'Nghị quyết của Quốc hội và Nghị quyết của Chính phủ.',
  'Nghị quyết Đại hội XIX của Đảng và Nghị quyết của Đảng.',
  'Nghị quyết Đại hội đại biểu Phụ nữ toàn quốc lần thứ XIX. Nghị quyết Đại hội XIX. Nghị quyết Đại hội XIX của Đảng.',
];
const entitiesIn = (text: string) =>
  vietnamese.recognize({ text }).entities.filter(({ kind }) => kind === 'document');

describe('mentions of documents', () => {
  it.each(ONE)('are one entity: %s', (text) => {
    expect(entitiesIn(text).map(({ label }) => label)).toHaveLength(1);
  });

  it.each(TWO)('are two entities: %s', (text) => {
    expect(entitiesIn(text).map(({ label }) => label)).toHaveLength(2);
  });

  it('carry the fullest name, and the same key in every article', () => {
    const [here] = entitiesIn('Nghị quyết 97 của Bộ Chính trị.');
    const [there] = entitiesIn('Nghị quyết 97. Nghị quyết số 97-NQ/TW.');
    expect(here?.key).toBe('document:97-nq/tw');
    expect(there?.key).toBe(here?.key);
    expect(there?.label).toBe('Nghị quyết số 97-NQ/TW');
  });
});

describe('text made to be slow', () => {
  it.each([
    'Nghị quyết ',
    'Nghị quyết của Chủ tịch Chủ tịch ',
    'Nghị quyết của Đảng, ',
    'Nghị quyết Đại hội A b ',
    'Luật A b c ',
    'Nghị định 1, 2, 3 ',
    'Hiệp định giữa A và ',
    '1/2-3/A',
  ])('ends: %s', (scrap) => {
    const text = scrap.repeat(5_000);
    expect(vietnamese.recognize({ text }).mentions.length).toBeLessThan(text.length);
  });
});
