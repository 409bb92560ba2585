import { describe, expect, it } from 'vitest';
import { found, unmark } from './marked.ts';

const titles = (mentions: readonly string[]): readonly string[] =>
  mentions.filter((mention) => mention.startsWith('title'));

/** Sentences with their titles marked, by the form that they show; people and most places are invented. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  'a modifier before the office': [
    '[Nguyên Phó Chủ tịch nước](title) Đặng Thị Thơm và [cố Bộ trưởng Bộ Thủy lợi](title) Vi Văn Lộ.',
    'Ông Tô Hữu Bằng, [quyền Giám đốc Sở Y tế](title), và [tân Chủ tịch UBND huyện](title) Lò Văn Ếm.',
    'HoXE có [Quyền Chủ tịch](title) mới, theo ông Phan Thế Tân [Chủ tịch](title) kiêm [TGĐ RXE](title).',
    'Ông làm [Phó Liên đoàn trưởng](title), [quyền Liên đoàn trưởng Liên đoàn Bản đồ địa chất, Tổng cục Địa chất](title).',
    'Cựu binh kể về [cựu Tư lệnh Quân khu 5](title) Phan Bá Cự.',
    '[Cựu trợ lý nguyên Chủ tịch Quốc hội](title) bị xét xử.',
    'Ba người gồm Lò Văn Sìn, [cựu cục phó](title); Vi Văn Lộ, [cựu trưởng phòng](title).',
    '[Bí thư Tỉnh ủy Vân Lĩnh](title), bà Trần Thị Bé.',
    '[Bí thư Thành ủy Hải Ninh](title) Đoàn Hữu Phước, [Chủ tịch UBND Tân Vân](title) Lê Hữu Phước.',
  ],
  'a name behind the level of a place': [
    'Dự có [Chủ tịch UBND tỉnh](title) Đoàn Hữu Phước và [Phó Bí thư Tỉnh đoàn](title) Lò Văn Sìn.',
  ],
  'offices one after the other': [
    'Bà Lò Thị Mẩy, [Ủy viên Trung ương Đảng](title), [Bí thư Tỉnh ủy](title), [Chủ tịch HĐND tỉnh](title) kiêm [Trưởng đoàn ĐBQH tỉnh](title).',
    'Bị can Lò Văn Sìn, [giám đốc](title) kiêm [Chủ tịch HĐTV Công ty Sao Mai](title), khai nhận.',
    'Ông Bằng, [Phó Chánh Thanh tra TP Hà Nội](title) kiêm [trưởng đoàn thanh tra](title), cho biết.',
    'Ông trải qua [Chính ủy Lữ đoàn 305](title), [Chính ủy Sư đoàn 3](title), rồi nghỉ.',
    'Ảnh: Phạm Thế Chính  [Ủy viên Bộ Chính trị](title), [Trưởng phòng Tổng hợp](title), Thanh tra viên cấp II.',
    'Khi giữ chức [phó thủ tướng](title) kiêm nhiệm [trưởng ban Cải tạo Công thương nghiệp](title), ông đi miền Nam.',
    'Ông trở thành [tổng Kiểm toán Nhà nước](title) vào tháng 4.',
    'Ông làm [chính ủy](title) kiêm [tư lệnh Quân khu 3](title).',
    '[Đại tướng](title) [Tổng Tư lệnh](title) Phan Bá Cự ra lệnh.',
  ],
  'a term': [
    'Ông là [Ủy viên Trung ương Đảng khóa X, XI](title), [đại biểu Quốc hội các khóa IX, X](title).',
    'Bà làm [Trưởng đoàn Đại biểu Quốc hội khóa XIV đơn vị tỉnh Kiên Giang](title).',
    'Ông là [Ủy viên Trung ương Đảng](title) 2 khóa (XII, XIII).',
  ],
  'a comma inside the name of a body': [
    '[Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch](title) Hứa Thị Na.',
    '[Cục trưởng Cục Cảnh sát điều tra tội phạm về ma túy, buôn lậu](title) Đào Khắc Tín.',
    '[Giám đốc Ban Quản lý các công trình giao thông, nông nghiệp tỉnh](title) Lê Khắc Sửu.',
  ],
  'the subject of a field': [
    '[Phó Cục trưởng Cảnh sát điều tra tội phạm về ma túy, buôn lậu](title) (C99), nói.',
    'Ông Tô Hữu Bằng - [Phó TGĐ Tập đoàn Sao Mai](title) cho hay.',
  ],
  'a comma before the body or place above': [
    '[Vụ trưởng Vụ Hợp tác quốc tế, Bộ Giáo dục và Đào tạo](title) Lê Hoài Thư.',
    '[Cục trưởng An ninh chính trị nội bộ, Bộ Công an](title) Đào Khắc Tín.',
    '[Viện trưởng Viện Huyết học Truyền máu Trung ương, Bộ Y tế](title) nói.',
    '[Đội phó Đội CSGT số 3, Phòng CSGT Công an TP.HCM](title) Vũ Đình Sước.',
    'Bà Hà Thị Mít ([Trưởng trạm Y tế xã Nà Phặc, Ngân Sơn](title)) vắng mặt.',
    '[Chủ tịch UBND P.Bến Lội, Q.Tân Bình, TP.HCM](title) Cao Đình Vị.',
    '[Giám đốc Trung tâm Nghiên cứu phát triển, Viện Ra-đa](title) kể.',
    'Bà Na, [nguyên Chủ tịch Hội Hữu nghị Việt Nam - Cuba](title), Ban Chấp hành Hội đồng ý.',
    'Ông giữ các cương vị [Phó Cục trưởng Cảnh sát môi trường, Tổng cục Cảnh sát](title); [Phó Giám đốc Công an tỉnh](title).',
  ],
  'the task of a body': [
    '[Trưởng Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực](title) chủ trì phiên họp.',
    '[Phó Trưởng ban Thường trực Ban Chỉ đạo của Chính phủ về phát triển khoa học, công nghệ](title) kết luận.',
    '[Phó chủ nhiệm Hội đồng tư vấn về KH-CN và chuyển đổi số](title) nói.',
    '[Bộ trưởng Bộ Xây dựng](title) chỉ đạo thu phí, [Bộ trưởng](title) giải pháp nào cũng có.',
    '[Chủ tịch](title) phụ trách mảng trải nghiệm, [Phó giám đốc phụ trách](title), ông Lê Thế Thân.',
    '[Trưởng Ban Chỉ đạo các công trình trọng điểm, dự án quan trọng quốc gia](title) thị sát.',
    '[Trưởng Tiểu ban Nhân sự Đại hội XIV của Đảng](title) kết luận.',
    '[Bộ trưởng Bộ Giao thông vận tải](title) về cổ phần hóa cảng biển.',
    '[Giám đốc Sở Xây dựng](title) về an toàn thực phẩm trả lời chất vấn.',
  ],
  'a name that goes on in small letters': [
    '[Giám đốc Trung tâm Đăng kiểm tàu cá tỉnh Lâm Đồng](title) bị bắt.',
    '[Giám đốc Bệnh viện đa khoa vùng Tây Nguyên](title) nghỉ việc.',
    '[Phó Cục trưởng Cục Kỹ thuật an toàn và Môi trường công nghiệp](title) nói.',
    '[Cục trưởng Cục Kiểm soát hoạt động bảo vệ môi trường](title) (Tổng cục Môi trường) bị kỷ luật.',
    '[Chủ tịch Hội đồng Viện Khoa học quản lý giáo dục IEMX](title) bị bắt.',
    '[GĐ Nhà máy đạm Ninh Hải](title) Vũ Văn Nhãn, [phó giám đốc Công ty cổ phần vàng bạc Phương Hải](title) vắng.',
    '[Giám đốc Công ty Nhà Tấn Phát](title) lĩnh án tù.',
    '[Giám đốc Trung tâm Huấn luyện và thi đấu thể dục thể thao](title) nói.',
    '[Giám đốc Quỹ hỗ trợ học sinh nghèo Hà Nội](title) Chu Thị Dậu.',
    '[Giám đốc Sở Y tế](title) khẩn trương chỉ đạo dập dịch.',
    '[Giám đốc bệnh viện](title) bật khóc.',
    '[Cục trưởng Cục Quản lý khám, chữa bệnh](title) (Bộ Y tế) Lương Khắc Ninh.',
    'Theo [Đội trưởng Đội Quy tập mộ liệt sĩ](title), trời mưa to.',
  ],
  'a number in the name of a body': [
    '[Chủ tịch Công ty Tư vấn xây dựng điện 2](title) bị khởi tố.',
    '[Phó Tổng Giám đốc Tổng công ty Phát điện 1](title), cho biết.',
    '[Tư lệnh Quân khu 1](title) dự.',
    '[Hiệu trưởng Trường THPT Thuận Thành số 1](title) phát biểu.',
    '[Giám đốc Trung tâm Đăng kiểm 71-05D](title) lãnh án.',
    '[Bộ trưởng Y tế](title) 2 vấn đề nổi cộm.',
    'Ông trở thành [Trưởng ban](title) 3 tháng sau đó.',
  ],
  'bodies joined by và or a dash': [
    '[Phó Chánh Văn phòng Đoàn ĐBQH và HĐND tỉnh](title) Lê Khắc Sửu.',
    '[Chủ tịch Hội đồng Nhà nước và Hội đồng Bộ trưởng Cuba](title) hội kiến.',
    '[Phó bí thư Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh](title) kết luận.',
    '[Trưởng khoa Tim mạch - Lồng ngực](title), bà Lò Thị Mẩy.',
    '[Phó Vụ trưởng Vụ Tổ chức cán bộ - Tổng cục Đường bộ Việt Nam](title) Lê Hoài Thư.',
    'Ông nêu ý kiến với [Thủ tướng Chính phủ](title) và Bộ Nội vụ.',
  ],
  'an enterprise by its short name': [
    '[Tổng Giám đốc (TGĐ) Thông tấn xã Việt Nam](title) Nguyễn Đắc Lợi, [Giám đốc](title) (Công ty Sao Mai) khai.',
    '[Chủ tịch HĐQT ABX](title) Phùng Thị Ngát từ nhiệm.',
    '[Chủ tịch Công đoàn PVX Power](title) phát biểu.',
    '[Tổng giám đốc Dongabank](title) Kiều Văn Thập nói.',
    '[Chủ tịch Vinaxim](title) Phạm Khắc Ước nói.',
    '[Chủ tịch Tập đoàn Mỹ Hạnh](title) khai nhận.',
    '[Kế toán trưởng Xuân Lợi Oil](title) và [Giám đốc Xuân Lợi Oil](title) Mai Thị Hến bị bắt.',
    '[Chủ tịch Hiệp hội Bệnh viện tư nhân VN](title), [tổ trưởng tổ công tác đặc biệt của VCCI](title) phát biểu.',
    '[Chủ tịch Kanchanapuri FC](title) Prawat cho biết, [Giám đốc trọng tài FIFA](title) lên tiếng.',
    '[Chủ tịch Hòa Phát](title): Đây là ước mơ. [Chủ tịch Mường Thanh](title) Lê Thế Thân nói.',
    '[Giám đốc Holidays Việt Nam](title) khai, [Chủ tịch sáng lập German GREATWAX Group](title) vắng.',
    '[Giám đốc Công ty TNHH đại lý bảo hiểm Hoàng Hà](title), bị truy tố.',
    '[Chủ tịch Hóa chất Đức Giang](title): Cổ phiếu thấp.',
    'Chị Na, [Chủ tịch Công ty CP Nghị Lực Biển](title) - doanh nghiệp xã hội, được khen.',
    '[Tổng giám đốc Công ty CP Đầu tư Xây dựng Tân Phước Thuần](title), bước vào hành trình mới.',
    'Bắt nữ [Giám đốc Công ty Đảo Vàng](title) Nguyễn Ngọc Tâm.',
    '[Giám đốc Truyền thông và Đối ngoại, Công ty Cổ phần Phú Hải](title) Lê Thế Thân, [Giám đốc Chuyển đổi AI FPX](title).',
    '[Chủ tịch Sao Biển Group](title) sở hữu nhiều đất.',
    '[Chủ tịch Vinhomes](title): Không bán lỗ.',
    'Con trai [Chủ tịch Samsung Electronics](title) Lee Sang-ki nhập ngũ, theo [Chủ tịch Real Madrid](title) Rodrigo Perez.',
    '[Chủ tịch của VXTP](title) từ nhiệm, [Chủ tịch](title) của chúng tôi cũng vậy.',
    '[Cựu chủ tịch Công ty Giáo dục Văn Lãng](title), [tổng giám đốc Công ty Sài Gòn Đại Ngàn](title) bị bắt.',
    'Vụ án [Chủ tịch Tập đoàn SX](title) Choi Jae-sik ly hôn.',
  ],
  'Party, State and Front': [
    '[Bí thư Đảng ủy phường Tân Hội Đông](title) Lê Thị Gấm và [Chủ tịch UBND đặc khu Hòn Sẻ](title) Phan Tự Lập.',
    '[Ủy viên Ban Thường vụ Tỉnh ủy](title), [Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy](title) Cầm Thị Vui.',
    '[Ủy viên Ban Chấp hành Đảng bộ Khối Doanh nghiệp Trung ương](title) Trịnh Bá Hoài.',
    '[Chủ tịch UB.MTTQ thành phố](title) và [Chủ tịch Ủy ban T.Ư MTTQVN](title) Vi Văn Lộ.',
    '[Đại biểu Quốc hội thành phố Hồ Chí Minh](title) Trịnh Thị Mơ.',
    '[Bí thư thôn Yên Lãng](title) báo tin.',
    '[Tân Chủ tịch UBND tỉnh Thái Nguyên](title) Vương Quốc Tuân ra hạn.',
    '[Chánh Văn phòng Bộ Nội vụ](title) thông tin qua thanh tra.',
    'Ông Bằng, [trưởng Đoàn đại biểu Quốc hội đơn vị tỉnh Tiền Giang](title).',
    '[Phó bí thư Thường trực Đảng ủy MTTQ, các đoàn thể T.Ư](title) dự.',
    '[Trưởng ban Chính sách, chiến lược Trung ương](title) Phan Tự Lập.',
    '[Bí thư Hội An](title) và [Chủ tịch Công đoàn Giáo dục Việt Nam](title) Vi Văn Lộ.',
    'Ông giữ chức [Phó Chủ tịch Viện Hàn lâm KHXH Việt Nam](title) tại Quyết định số 12.',
    'Đoàn do [Tổng Bí thư](title) làm [Trưởng đoàn](title) tổ chức hội nghị.',
  ],
  'army, police and border guard': [
    '[Thiếu tướng](title) Phan Bá Cự, [Phó Tư lệnh Bộ Tư lệnh Thủ đô Hà Nội](title).',
    '[Đồn trưởng Đồn Biên phòng Hòn Khói](title) và [Phó Trưởng Công an huyện Mường Lống](title).',
    '[Phó Trưởng phòng CSĐT tội phạm về ma túy Công an TP Hà Nội](title) Đào Khắc Tín.',
    '[Tổng Tư lệnh Quân đội Giải phóng Nhân dân Trung Hoa](title), [Thượng tướng](title) Phòng Phong Huân.',
    '[Đại úy QNCN](title) Trần Vũ Lưỡng nhận quà.',
    'Từ 2003: [Phó Tư lệnh về Chính trị](title), [Bí thư Đảng ủy Quân đoàn 2](title).',
    'Ông là [chủ nhiệm hậu cần, kỹ thuật, Ban Chỉ huy quân sự huyện Mường Lống](title).',
    '[Phó Tổng Tham mưu Quân đội nhân dân Việt Nam](title) Phan Bá Cự.',
  ],
  'courts and procuracies': [
    '[Thẩm phán](title) Vũ Quang Hợi và [Kiểm sát viên VKSND cấp cao tại Hà Nội](title) tranh tụng.',
    '[Chánh tòa Hình sự TAND TP Hà Nội](title) Trương Viết Toại.',
    '[Viện trưởng Viện Kiểm sát nhân dân tối cao](title) trình bày.',
  ],
  'an aide and whom he serves': [
    '[Thư ký của Chánh Văn phòng Trung ương Đảng](title), rồi [trợ lý phó thủ tướng Chính phủ](title).',
    '[Cố vấn An ninh quốc gia của Thủ tướng](title) Nirav Dosh.',
    '[Đặc phái viên của Tổng Bí thư](title) sang thăm.',
    'Ông từng là [Thư ký cho Bí thư Thành ủy Hà Nội](title).',
  ],
  'abroad and at the United Nations': [
    '[Tổng thống Mỹ](title) John Harlow gặp [Ngoại trưởng Nga](title) Oleg Mirov và [Thủ tướng Đức](title).',
    '[Thủ tướng lâm thời Nepal](title) cam kết, [Thủ tướng đắc cử Hungary](title) phản đối.',
    '[Ủy viên trưởng Nhân đại toàn quốc Trung Quốc](title) Triệu Lạc Khang và [Tổng Thư ký LHQ](title).',
    '[Đại sứ đặc mệnh toàn quyền của Việt Nam tại Albania](title) và [đại sứ Việt Nam tại Nicaragua và Ecuador](title).',
    '[Chủ tịch Liên đoàn Bóng đá Thế giới](title) Gianni Forlani trao cúp.',
    '[Bộ trưởng điều phối Cơ sở hạ tầng](title), [Bộ trưởng Giao thông Singapore](title) đến thăm.',
    'Ông nhận chức [Phó thủ tướng phụ trách đổi mới sáng tạo](title).',
    '[Chủ tịch phân ban Nga, Ủy ban Liên chính phủ Việt Nam - Liên bang Nga](title) Igor Shuvanov.',
    '[Giám đốc cơ quan về hợp tác kỹ thuật quân sự](title) Dmitri Shuganov, [Bộ trưởng Y tế và Dịch vụ Nhân sinh Mỹ](title) Robert Kane.',
    'Đoàn do ông Devi Patel, [Thượng nghị sĩ](title), [Tổng Thư ký Đảng Quốc đại](title), dẫn đầu.',
    '[Phó Chủ tịch Ủy ban Trung ương Hội Hữu nghị Việt - Xô](title) và [Chủ tịch Hội Hữu nghị Việt - Đức thành phố](title).',
    '[Bộ trưởng Y tế Nga](title) cấp cứu hành khách.',
    '[Bộ trưởng Dân chính](title) mất chức, [Bộ trưởng Khí hậu Thụy Điển](title) đi thay.',
    '[Chủ tịch Quốc hội Chính quyền nhân dân Cuba](title) đến viếng.',
    '[Trưởng Văn phòng đại diện UNESCO tại Việt Nam](title) phát biểu.',
    '[Tổng Bí thư CPX](title) và [Phó Chủ tịch Quốc dân đảng](title) gặp nhau.',
  ],
  'a line break': ['Hoàn thành nhiệm vụ được giao phó\n\n[Tổng Bí thư](title) nhấn mạnh.'],
};

describe.each(Object.entries(FORMS))('a title with %s', (_, sentences) => {
  it.each(sentences)('is found: %s', (sentence) => {
    expect(titles(found(sentence).mentions)).toEqual(unmark(sentence).mentions);
  });
});

/** In these nobody holds an office. */
const SILENCES = [
  'Luật sư Kiều Văn Thập, kỹ sư Lê Hoài Thư và cầu thủ Đỗ Duy Mảnh gặp nhau.',
  'Anh hùng LLVT nhân dân Phan Bá Cự và Mẹ Việt Nam anh hùng Lò Thị Mẩy.',
  'Thường trực HĐND, Đoàn ĐBQH và Văn phòng Chủ tịch nước phối hợp.',
  'Đồng chí Vi Văn Lộ là đảng viên, cán bộ hưu trí.',
  'Tiếp xúc với cử tri huyện Mường Lống.',
  'Đoàn công tác của Ban Bí thư và Ban Giám đốc Công an tỉnh.',
  'Đại sứ quán và các cơ quan đại diện Việt Nam tại Lào.',
  'Đà tăng trưởng kinh tế giúp doanh nghiệp ứng phó với bão.',
  'Khu lưu niệm Tổng Bí thư Trần Văn Mỗ mở cửa.',
  'Chủ tịch UBND các huyện, giám đốc các sở báo cáo.',
  'Thủ trưởng các cơ quan, đơn vị chịu trách nhiệm.',
];

describe('no title', () => {
  it.each(SILENCES)('is found in: %s', (sentence) => {
    expect(titles(found(sentence).mentions)).toEqual([]);
  });
});
