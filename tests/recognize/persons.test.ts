import { describe, expect, it } from 'vitest';
import { found, unmark } from './marked.ts';

/** Each is a form of naming somebody; people and places are invented. */
const NAMED = [
  'Đồng chí [Đỗ Hữu Nghiễm](person) chủ trì hội nghị.',
  'Ông [Trần Bá Lộc](person) và bà [Lê Thị Diễm Uyển](person) cùng dự.',
  'GS.TS [Nguyễn Khắc Thuần](person) trình bày.',
  'Phát biểu tại đây, ông [Nghiễm](person) nói rõ.',
  '[Hoàng Ngữ Phẩm](person) sinh năm ngoái?'.replace(' năm ngoái', ''),
  'Bà [H’Quỹ Niê Kđăm](person) cho biết.',
  'Ông [Giàng A Pao](person) đã nhận quà.',
  'Ông [K’Brót](person) kể lại.',
  'Các nghệ sĩ [Thanh Quế](person), [Hồng Lựu](person) và [Trần Phi Yến](person) biểu diễn.',
  'Tiền đạo [Sérgio Almada](person) ghi bàn.',
  'Đoàn do ông [Đỗ Hữu Nghiễm](person) dẫn đầu. Sau đó, [ĐỖ HỮU NGHIỄM](person) trao quà.',
  'Bị cáo [Lâm Văn Trót](person) khai nhận.',
  'Cử tri [Vũ Đình Sước](person) (68 tuổi) hỏi.',
  'Ảnh: [Quang Mẫn](person)',
  'Các nghệ sĩ [Hữu Quế](person), [Điền Trưng](person), [Nguyễn Văn Khởn](person) góp mặt.',
  'Đêm nhạc có ca sĩ [Tùng Lâm](person), [Trang Nhung](person) thể hiện.',
  'Đoàn dâng hương tưởng niệm liệt sĩ [Lâm Văn Trót](person) rồi chụp ảnh lưu niệm với ông [Trần Bá Lộc](person).',
  'Phần mộ của ông [Trần Bá Lộc](person) nằm bên trái.',
  'Ca khúc vang lên qua tiếng hát [Phi Nhật](person).',
  // lists with numbers
  'Danh tính nạn nhân:\n1. [Ma Thị Hến](person) (nữ)\n2. [Lò A Trót](person) (nam)\n12. [Nguyễn Bá Trừng](person) (nam).',
  // a given name that is a province, a state
  'Gồm các ông: [Nguyễn Hòa Bình](person), [Lê Thanh Hải](person) và [Trần Bá Lộc](person).',
  'Luật sư [Trương Thanh Đức](person) bào chữa. Tuy nhiên, luật sư [Đức](person) nói khác.',
  'Ông [Nguyễn Văn Thời](person) xin nghỉ.',
  // no statue, no memorial
  'Công an bắt đối tượng [Lâm Văn Trót](person), hiện tượng như ông [Trần Bá Lộc](person) là hiếm.',
  'Viện sĩ, Tiến sĩ Khoa học [Hứa Văn Mẫn](person) và cựu chiến binh [Võ Lụa](person) có mặt.',
];

describe('a person', () => {
  it.each(NAMED)('is found: %s', (sentence) => {
    expect(found(sentence).mentions).toEqual(unmark(sentence).mentions);
  });

  it('is honoured at a mausoleum that is visited', () => {
    const sentence =
      'Đoàn vào lăng viếng [Chủ tịch](title) [Hồ Chí Minh](person). Người dân qua Lăng Chủ tịch Hồ Chí Minh.';
    expect(found(sentence).mentions).toEqual(unmark(sentence).mentions);
  });

  it('signs the piece in a line of its own', () => {
    const sentence = 'Hội nghị bế mạc chiều cùng ngày tại trụ sở.\n\n[Kiều Diễm](person) - [TRÍ MẪN](person)';
    expect(found(sentence).mentions).toEqual(unmark(sentence).mentions);
  });

  it('signs before the day on which the piece came out', () => {
    const sentence =
      'Hội nghị bế mạc tại trụ sở.\n\n[Kiều Diễm](person), [Trí Mẫn](person) - [Thứ bảy, 10/08/2024](date:2024-08-10) 17:47';
    expect(found(sentence).mentions).toEqual(unmark(sentence).mentions);
  });
});

/** On these it must stay silent. */
const SILENCES = [
  'Xe chạy qua đường Lê Duẩn, Trần Phú rồi rẽ phải.',
  'Trường THPT Lê Hồng Phong đón học sinh mới.',
  'Tuổi trẻ học tập tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
  'Đoàn TNCS Hồ Chí Minh phát động phong trào.',
  'TP. Hồ Chí Minh và Hà Nội cùng ký kết.',
  'Giải thưởng Tạ Quang Bửu được trao ở Nhà hát Lớn.',
  'Bức tượng Lâm Văn Trót đặt ở 12 Lý Nam Đế. Những chiến binh Sao Vàng vào sân.',
  'Nhà tưởng niệm Anh hùng liệt sĩ Lâm Văn Trót khánh thành.',
  'Khu lưu niệm Tổng Bí thư Trần Văn Mỗ mở cửa.',
  'Công viên Lê Thị Nuôi đông khách.',
  'Công ty Hoàng Long khai trương chi nhánh.',
  'Phường Nguyễn Trãi sáp nhập với phường Quang Trung.',
  'Nhiều hộ dân Lạng Sơn, Thái Bình, Hà Nam đã nhận tiền.',
  'Đại hội thành công tốt đẹp. Nghị quyết được thông qua.',
  'Số nhà 36B Lý Nam Đế, phường Cửa Đông.',
  'Nút giao Nguyễn Kiệm - Nguyễn Thái Sơn và đường Hoàng Minh Giám về Nguyễn Thái Sơn thông xe.',
  'Công ty cổ phần Hoàng Long Phát khai trương.',
  'Trung tâm thể thao Phan Đình Phùng được xây mới.',
  'Cục Thuế tỉnh Bà Rịa - Vũng Tàu họp.',
  'Trường chuyên Hà Nội-Amsterdam khai giảng.',
  'Theo ông bà kể, các nước Châu Á, Châu Phi và vùng Thái Bình Dương đều có lễ hội.',
  'Từ Nam Phi, Thủ tướng họp trực tuyến.',
  'Phát biểu tại Shangri-La, Bộ trưởng Quốc phòng Mỹ nêu quan điểm.',
  'Theo Cổng TTĐT Quốc hội. Ảnh: Đại Đoàn Kết',
  'Tổng giám đốc Becamex IDC ký văn bản.',
  'Quảng trường biển ở xứ Thanh đông người. Trường Chuyên Việt Nam-Cuba mở cửa.',
  'Quan hệ hữu nghị Việt Nam-Cuba, Đại sứ quán và các hội.',
  'Viếng nghĩa trang liệt sĩ Ban An ninh Trung ương Cục, trả lời phóng viên Infolink.',
  'Bí thư Tỉnh ủy Vân Lĩnh dự họp. Chủ tịch UBND Tân Vân và Chủ tịch HĐND Vân Lĩnh nói.',
  'Lãnh đạo UBND, Ủy ban MTTQ tỉnh, Đoàn Đại biểu Quốc hội tỉnh; danh sách thành viên Ban Chỉ đạo.',
  'Đoàn thanh niên cộng sản Hồ Chí Minh và Ban Thường vụ Tỉnh ủy tổ chức lễ.',
];

describe('no person', () => {
  it.each(SILENCES)('is found in: %s', (sentence) => {
    expect(found(sentence).mentions.filter((mention) => mention.startsWith('person'))).toEqual([]);
  });
});
