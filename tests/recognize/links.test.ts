import { describe, expect, it } from 'vitest';
import { vietnamese } from '../../lib/recognize/vi/vietnamese.ts';
import { found, unmark } from './marked.ts';

/** Who holds what, by each way of saying so. */
const LINKED = [
  // apposition after the name
  'Đồng chí [Đỗ Hữu Nghiễm](person), [Ủy viên Ban Thường vụ](title:Đỗ Hữu Nghiễm), [Bí thư Tỉnh ủy](title:Đỗ Hữu Nghiễm) chủ trì.',
  // before it
  '[Ủy viên Bộ Chính trị](title:Trần Bá Lộc), [Thủ tướng Chính phủ](title:Trần Bá Lộc) [Trần Bá Lộc](person) phát biểu.',
  // in a list with numbers
  'Ban gồm:\n1. [Lê Khắc Thuần](person) - [Ủy viên Bộ Chính trị](title:Lê Khắc Thuần), [Trưởng ban](title:Lê Khắc Thuần)\n2. [Mai Thị Sởn](person) - [Phó Trưởng ban](title:Mai Thị Sởn)',
  // in small letters, after làm and là
  'Đoàn do ông [Lê Khắc Thuần](person) làm [trưởng đoàn](title:Lê Khắc Thuần) tới thăm. Mỗi người dân là đại sứ văn hóa.',
  'Văn bản do bà [Mai Thị Sởn](person), lúc đó là [giám đốc](title:Mai Thị Sởn), ký.',
  // whose relative one is
  'Ông [Lê Khắc Thuần](person), con trai cả của tỷ phú [Trần Bá Lộc](person), được bổ nhiệm làm [Chủ tịch Sao Biển Group](title:Lê Khắc Thuần).',
  'Sai phạm của ông [Trần Bá Lộc](person) khi giữ chức [Chủ tịch HĐTV Tập đoàn Sao Mai](title:Trần Bá Lộc) đã rõ.',
  // what one takes over, resigns from, loses
  'Ông [Lê Khắc Thuần](person) đã từ nhiệm chức [Chủ tịch ngân hàng Lộc Phát](title:Lê Khắc Thuần) bởi lý do riêng.',
  'Ông [Oleg Mirov](person) tuyên thệ nhậm chức [Thủ tướng Nga](title:Oleg Mirov).',
  '[Thiếu tướng](title:Phan Bá Cự) [Phan Bá Cự](person) tiếp nhận nhiệm vụ [Tư lệnh Quân khu 9](title:Phan Bá Cự).',
  'Ông [Lê Khắc Thuần](person) được giao [quyền Bộ trưởng Bộ Y tế](title:Lê Khắc Thuần).',
  'Ban Bí thư kỷ luật ông [Trần Bá Lộc](person) bằng hình thức cách chức [Bí thư Ban cán sự đảng](title:Trần Bá Lộc).',
  // with a dash
  'Dự lễ có đồng chí [Lê Khắc Thuần](person) - [Phó Bí thư Tỉnh ủy](title:Lê Khắc Thuần).',
  // a list of names, each with its offices
  'Cùng dự có các đồng chí: [Hoàng Ngữ Phẩm](person), [Trưởng Ban Tổ chức Tỉnh ủy](title:Hoàng Ngữ Phẩm); [Lê Khắc Thuần](person), [Giám đốc Sở Y tế](title:Lê Khắc Thuần).',
  // one gives, another is given
  '[Thủ tướng](title:Trần Bá Lộc) [Trần Bá Lộc](person) trao quyết định bổ nhiệm [Thứ trưởng Bộ Y tế](title:Lê Khắc Thuần) cho ông [Lê Khắc Thuần](person).',
  'Ông [Lê Khắc Thuần](person) được bầu giữ chức [Chủ tịch UBND tỉnh](title:Lê Khắc Thuần).',
  'Hội nghị bầu ông [Lê Khắc Thuần](person) làm [Chủ tịch UBND tỉnh](title:Lê Khắc Thuần).',
  // a short name later, an office alone later
  '[Bí thư Tỉnh ủy](title:Đỗ Hữu Nghiễm) [Đỗ Hữu Nghiễm](person) kết luận. Ông [Nghiễm](person:Đỗ Hữu Nghiễm) yêu cầu. [Bí thư Tỉnh ủy](title:Đỗ Hữu Nghiễm) nhấn mạnh.',
  // a bracket between
  '[Tổng Giám đốc UNESCO](title:Irina Bokovska) (Tổ chức Giáo dục, Khoa học và Văn hóa) [Irina Bokovska](person) tới thăm.',
  'Ông [Bùi Mạnh Khoát](person) (sinh năm ngoái), [Bí thư Đảng ủy](title:Bùi Mạnh Khoát).'.replace(
    ' ngoái',
    '',
  ),
  // lists of an office with its name, some with two offices
  'Có [Bí thư Tỉnh ủy](title:Đỗ Hữu Nghiễm) [Đỗ Hữu Nghiễm](person), [Phó Thủ tướng](title:Trần Bá Lộc) – [Bộ trưởng Bộ Ngoại giao](title:Trần Bá Lộc) [Trần Bá Lộc](person).',
  // a clause that tells when
  'Trước khi nhận chức [Chủ tịch UBND tỉnh](title:Lê Khắc Thuần), ông [Lê Khắc Thuần](person) dạy học.',
  'Ông [Lê Khắc Thuần](person) về nước. Trong vai trò [Giám đốc Sở Y tế](title:Lê Khắc Thuần), ông đã làm nhiều việc.',
  'Ông [Lê Khắc Thuần](person) nhận lỗi. Trên cương vị [bí thư Ban cán sự đảng](title:Lê Khắc Thuần), [bộ trưởng Bộ Y tế](title:Lê Khắc Thuần) [nhiệm kỳ 2016 - 2021](date:2016/2021), ông đã cố gắng.',
  'Bà [Mai Thị Sởn](person) giải trình. Với tư cách [phó chủ tịch tỉnh](title:Mai Thị Sởn), bà đã ký.',
  // a pronoun in the middle of a clause; one that begins a teaser
  'Ông [Lê Khắc Thuần](person) vào ngành. Từ [năm 2016](date:2016) ông làm [phó chủ tịch UBND tỉnh](title:Lê Khắc Thuần) rồi [bí thư Tỉnh ủy Vân Lĩnh](title:Lê Khắc Thuần).',
  'Từ [năm 2016](date:2016) ông làm [phó chủ tịch UBND tỉnh](title:Lê Khắc Thuần).\n[Tân Bí thư Thành ủy](title:Lê Khắc Thuần) [Lê Khắc Thuần](person) ra mắt. Ông [Trần Bá Lộc](person), [phó chủ tịch UBND tỉnh](title:Trần Bá Lộc), dự.',
  // whom the article is about, though another was named last in passing
  `${'Ông [Lê Khắc Thuần](person) kể. '.repeat(6)}Cha là [Lê Khắc Định](person). [Năm 1958](date:1958), ông làm [bộ trưởng Bộ Nội thương](title:Lê Khắc Thuần).`,
  // who greets is not who is greeted; who tells is not who is told of
  'Trao quyết định thăng hàm cho đồng chí [Mai Văn Sởn](person), [Chủ tịch nước](title:) nêu rõ nhiệm vụ.',
  'Tại cuộc họp với [Phó Thủ tướng](title:Trần Bá Lộc) [Trần Bá Lộc](person), [Chủ tịch UBND tỉnh Vân Lĩnh](title:) đã đề nghị xem lại.',
  'Ông [Lê Khắc Thuần](person) dạy ở đó, còn tôi thì làm [Trưởng phòng Tuyên truyền](title:).',
  'Ông [Lê Khắc Thuần](person) ký quy định. Phân công 1 đồng chí làm [Phó Chủ tịch Thường trực](title:).',
  // a member of a board, one with an office's standing
  'Ông [Lê Khắc Thuần](person), [thành viên Hội đồng sáng lập Tập đoàn VLX](title:Lê Khắc Thuần), [Phó Chủ tịch Hội đồng trường](title:Lê Khắc Thuần).',
  'Đồng chí [Lê Khắc Thuần](person), [hàm Vụ trưởng Vụ Báo chí - Xuất bản](title:Lê Khắc Thuần) đã bấm nút.',
  // an age between; by whom one is given it
  'Ông [Lê Khắc Thuần](person), 58 tuổi, [Ủy viên Trung ương Đảng](title:Lê Khắc Thuần) vừa nhận việc.',
  '[Kevin Warner](person), người được ông [Brinkmann](person) đề cử làm [Chủ tịch Fed](title:Kevin Warner) là ai?',
  // headlines leave bodies out, or call them otherwise
  '[Chủ tịch TP.HCM](title:Lê Khắc Thuần) yêu cầu rà soát\n\n[Chủ tịch UBND TP.HCM](title:Lê Khắc Thuần) [Lê Khắc Thuần](person) có văn bản.',
  '[Chủ tịch T.Ư MTTQ Việt Nam](title:Mai Thị Sởn) chúc mừng\n\n[Chủ tịch Ủy ban T.Ư MTTQ Việt Nam](title:Mai Thị Sởn) [Mai Thị Sởn](person) gửi thư.',
  '[Giám đốc Công ty Đô Thị Vân](title:Lê Khắc Thuần) bị bắt\n\nÔng [Lê Khắc Thuần](person), [Giám đốc Công ty cổ phần Phát triển Vân Lĩnh](title:Lê Khắc Thuần), bị khởi tố.',
  'Trở thành [Thủ tướng](title:Rob Jansen) trẻ nhất ở tuổi 38, ông [Rob Jansen](person) gây chú ý.',
  // what one is given, another says
  'Chúc mừng ông [Lê Khắc Thuần](person) được giao làm [Bộ trưởng Bộ Y tế](title:Lê Khắc Thuần), đồng chí [Trần Bá Lộc](person) nói vui.',
  'Quốc hội miễn nhiệm chức vụ [Bộ trưởng Bộ Y tế](title:Lê Khắc Thuần) đối với ông [Lê Khắc Thuần](person) và [Bộ trưởng Bộ Nội vụ](title:Trần Bá Lộc) đối với ông [Trần Bá Lộc](person).',
  // who took the picture holds nothing
  '[Thủ tướng](title:Trần Bá Lộc) [Trần Bá Lộc](person) chủ trì. Ảnh: VGP/[Bắc Hiệp](person) [Thủ tướng](title:Trần Bá Lộc) đề nghị làm nhanh.',
  // a body's short name in a bracket, and left out
  '[Chủ tịch PSVN](title:Salem Haddad) phản đối\n\n[Chủ tịch Liên đoàn Bóng đá Vân Lĩnh](title:Salem Haddad) (PSVN) [Salem Haddad](person) nói.',
  '[Cục phó CSGT](title:Đào Khắc Tín) giải thích\n\n[Thượng tá](title:Đào Khắc Tín) [Đào Khắc Tín](person), [Cục phó Cục CSGT](title:Đào Khắc Tín), nói.',
  '[Chủ tịch FIVA](title:) và [Chủ tịch VFX](title:Trần Bá Lộc) gặp nhau\n\n[Chủ tịch VFX](title:Trần Bá Lộc) [Trần Bá Lộc](person) dự.',
  '[Đại sứ Anh](title:) và [Đại sứ Pháp](title:) cảm ơn [Thủ tướng](title:Trần Bá Lộc) [Trần Bá Lộc](person).\n[Đại sứ Anh](title:) và [Đại sứ Pháp](title:) cùng nói.',
  // how one is styled
  'Bà [Sanae Morita](person) - nữ [Thủ tướng](title:Sanae Morita) đầu tiên của Nhật Bản - chơi trống.',
  'Hòa thượng [Thích Trí Quản](person), Đức [Pháp chủ Giáo hội Phật giáo Việt Nam](title:Thích Trí Quản), tiếp đoàn.',
  // small offices in a row, in a bracket
  'Các ông [Lê Khắc Thuần](person) - [bí thư Đảng đoàn](title:Lê Khắc Thuần), [chủ tịch](title:Lê Khắc Thuần); [Trần Bá Lộc](person) ([phó giám đốc](title:Trần Bá Lộc)) bị phê bình.',
  // an office known by its head
  '[Bộ trưởng Bộ Y tế](title:Lê Khắc Thuần) [Lê Khắc Thuần](person) trả lời. [Bộ trưởng](title:Lê Khắc Thuần) nói thêm.',
  '[Bí thư Hà Nội](title:Lê Khắc Thuần) thị sát\n\n[Bí thư Thành ủy Hà Nội](title:Lê Khắc Thuần) [Lê Khắc Thuần](person) tới công trường.',
  // a headline and its first sentence
  'Ông [Brinkmann](person) lại dọa áp thuế\n\n[Tổng thống Mỹ](title:Brinkmann) cho biết sẽ áp thuế.',
  // the signature of a document
  'Nơi nhận: như trên.\nKT. CHỦ TỊCH\n[PHÓ CHỦ TỊCH](title:Mai Văn Sởn)\n[Mai Văn Sởn](person)'.replace(
    'KT. CHỦ TỊCH\n',
    '',
  ),
  // the lines of a life
  'Ông [Lê Khắc Thuần](person) từng qua nhiều nơi:\n2003 đến [2008](date:2008): [Tổng Giám đốc Công ty Điện lực](title:Lê Khắc Thuần).\n2008 đến [2012](date:2012): [Chủ tịch UBND tỉnh](title:Lê Khắc Thuần).',
  `Ông [Lê Khắc Thuần](person) ra mắt.\n${'Lời chúc mừng dài. '.repeat(60)}\n- [12/2000](date:2000-12) - [4/2004](date:2004-04): [Ủy viên Ban Chấp hành Đảng bộ tỉnh](title:Lê Khắc Thuần), [Phó Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Hà Nam](title:Lê Khắc Thuần)`,
  // who proposes after a semicolon is given nothing
  'Quốc hội bầu [Chủ tịch nước](title:Lê Khắc Thuần); đồng thời, [Thủ tướng](title:) sẽ trình miễn nhiệm chức vụ [Bộ trưởng Công an](title:Lê Khắc Thuần) với ông [Lê Khắc Thuần](person), trước khi thảo luận.',
  // two states, two of the same office
  '[Thủ tướng](title:Trần Bá Lộc) [Trần Bá Lộc](person) điện đàm với [Thủ tướng Canada](title:).',
  'Có [Tổng thống Pháp](title:Marchand) [Marchand](person), [Thủ tướng Đức](title:). [Tổng thống Pháp](title:Marchand) phát biểu.',
  '[Tổng thống Mỹ](title:Brinkmann) [Brinkmann](person) tới. [Tổng thống Hoa Kỳ](title:Brinkmann) phát biểu.',
  // what a bracket tells
  'Ông [Lê Khắc Thuần](person) (82 tuổi, [nguyên Bí thư Đảng ủy xã](title:Lê Khắc Thuần)) kể lại.',
  'Bà [Mai Thị Sởn](person) (trú tại Hà Nội, [Phó Giám đốc Sở Y tế](title:Mai Thị Sởn), [Bí thư Đảng ủy](title:Mai Thị Sởn)) khai nhận.',
  '[Chủ tịch Liên đoàn Bóng đá châu Á](title:Salem Haddad) (AFC) [Salem Haddad](person) gửi thư.',
  // an office that is the subject
  'Ông [Lê Khắc Thuần](person) kể: hôm ấy, đồng chí [Bí thư Tỉnh ủy](title:) là [Tổng chỉ huy](title:) chung.',
  // what a person says is no office of that person
  '[Thủ tướng](title:Trần Bá Lộc) [Trần Bá Lộc](person): [Bộ trưởng](title:) phải chịu trách nhiệm.',
  // who proposed is not who is proposed
  'Quốc hội thông qua nghị quyết phê chuẩn đề nghị của [Thủ tướng](title:) về việc bổ nhiệm chức vụ [Phó Thủ tướng](title:Lê Khắc Thuần) với ông [Lê Khắc Thuần](person).',
  'Quốc hội tạm đình chỉ nhiệm vụ, quyền hạn của [đại biểu Quốc hội](title:Lê Khắc Thuần) đối với ông [Lê Khắc Thuần](person).',
  // where somebody was sent
  'Ông [Lê Khắc Thuần](person) học luật. Sau đó, ông về quê với vị trí [Phó Bí thư Tỉnh ủy Bình Định](title:Lê Khắc Thuần).',
  // two offices with nothing between
  '[Bộ trưởng](title:Mai Văn Sởn) [Chủ nhiệm Văn phòng Chính phủ](title:Mai Văn Sởn) [Mai Văn Sởn](person) họp báo. [Bộ trưởng](title:Lê Khắc Thuần) [Lê Khắc Thuần](person) dự. Theo [Bộ trưởng](title:Mai Văn Sởn) [Chủ nhiệm Văn phòng Chính phủ](title:Mai Văn Sởn), mọi việc ổn.',
  '[Thủ tướng](title:Trần Bá Lộc) [Trần Bá Lộc](person) hội đàm với [Thủ tướng Nhật Bản](title:Kenji Morita) [Kenji Morita](person).',
];

/** Offices that the article gives to nobody. */
const HELD_BY_NOBODY = [
  'Đồng chí Trần Bá Lộc ký kết luận. Theo đó, không bầu các chức danh Chủ tịch, Phó Chủ tịch Hội đồng nhân dân, Ủy viên Ủy ban nhân dân.',
  'Chủ tịch Hồ Chí Minh căn dặn. Luật cảnh vệ áp dụng với Tổng Bí thư, Chủ tịch nước, Chủ tịch Quốc hội.',
  'Bà Lê Thị Ngát góp ý. Bà đã từng đặt câu hỏi cho Bộ trưởng về nông sản.',
  'Bà Lê Thị Ngát chia sẻ về công tác điều hành của Chính phủ, Thủ tướng.',
];

describe('a title', () => {
  it.each(HELD_BY_NOBODY)('is held by nobody in: %s', (text) => {
    const held = vietnamese
      .recognize({ text })
      .mentions.flatMap((mention) => (mention.kind === 'title' ? mention.holders : []));
    expect(held.filter((holder) => holder !== 'person:hồ chí minh')).toEqual([]);
  });

  it('is held by all whom a plural names', () => {
    const text =
      'Gồm 2 Phó Thủ tướng: Trần Hồng Hãn và Lê Thành Lụa. Các ông Lê Bá Trừng, Đỗ Văn Phá thôi giữ chức Bí thư Tỉnh ủy. Các Phó Thủ tướng: Trần Hồng Hãn, Bộ trưởng Bộ Y tế; Lê Thành Lụa. Các đồng chí Lê Bá Trừng và Đỗ Văn Phá nguyên Phó Chủ tịch UBND tỉnh.';
    const holders = vietnamese
      .recognize({ text })
      .mentions.flatMap((mention) => (mention.kind === 'title' ? [mention.holders.toSorted()] : []));
    expect(holders).toEqual([
      ['person:lê thành lụa', 'person:trần hồng hãn'],
      ['person:lê bá trừng', 'person:đỗ văn phá'],
      ['person:lê thành lụa', 'person:trần hồng hãn'],
      ['person:trần hồng hãn'],
      ['person:lê bá trừng', 'person:đỗ văn phá'],
    ]);
  });

  it.each(LINKED)('is linked: %s', (sentence) => {
    expect(found(sentence).mentions).toEqual(unmark(sentence).mentions);
  });

  it('makes its holder an official, named by the fullest form', () => {
    const { entities } = vietnamese.recognize({
      text: 'Ông Nghiễm nói. Đồng chí ĐỖ HỮU NGHIỄM, Bí thư Tỉnh uỷ; đồng chí Đỗ Hữu Nghiễm, Bí thư Tỉnh ủy.',
    });
    const persons = entities.filter((entity) => entity.kind === 'person');
    expect(persons).toHaveLength(1);
    expect(persons[0]?.mentions).toHaveLength(3);
    expect(persons[0]?.titles).toHaveLength(1);
  });

  it('lists an office once, in its fullest words', () => {
    const { entities } = vietnamese.recognize({
      text: 'Bộ trưởng Bộ Y tế Lê Khắc Thuần trả lời. Bộ trưởng nói thêm: Bộ trưởng Bộ Y tế sẽ về Quảng Lĩnh.',
    });
    const persons = entities.filter((each) => each.kind === 'person');
    expect(persons.map(({ titles }) => titles.map(({ label }) => label))).toEqual([['Bộ trưởng Bộ Y tế']]);
  });
});
