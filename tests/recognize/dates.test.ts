import { describe, expect, it } from 'vitest';
import { found, unmark } from './marked.ts';

/** The day from which `hôm nay` and missing years are told: a Thursday. */
const TODAY = '2026-08-20';
const datesIn = (mentions: readonly string[]): readonly string[] =>
  mentions.filter((mention) => mention.startsWith('date'));

/** Each form of a date, with its value in EDTF; the sentences are ours. */
const DATED = [
  // full days
  'Họp [ngày 8 tháng 12 năm 2020](date:2020-12-08), ký [ngày 08/12/2020](date:2020-12-08).',
  'Bế mạc [Thứ bảy, 23/01/2021](date:2021-01-23), [thứ 3 ngày 3 tháng 4 năm 2018](date:2018-04-03).',
  'Sinh [ngày 5-6-1961](date:1961-06-05), mất [2.9.2025](date:2025-09-02).',
  'Đăng lúc [2024-10-25](date:2024-10-25) và [2024/10/26](date:2024-10-26).',
  'Lễ [ngày mồng 7 tháng 3 năm 2027](date:2027-03-07), [12 tháng 10 năm 2019](date:2019-10-12).',
  'Kỷ niệm ([3/2/1930](date:1930-02-03) - [3/2/2030](date:2030-02-03)).',
  'Kỷ niệm ([30.4.1975](date:1975-04-30) - [30.4.2025](date:2025-04-30)).',
  'Kỷ niệm ([19-5-1890](date:1890-05-19)/[19-5-2030](date:2030-05-19)).',
  'Kỷ niệm 70 năm ([25/8/1954-2024](date:1954-08-25/2024-08-25)).',
  // a day without its year
  '[Sáng 19/8](date:2026-08-19), [chiều ngày 18-8](date:2026-08-18) và [tối 17.8](date:2026-08-17) mưa to.',
  '[Ngày 30/11](date:2025-11-30) đã xảy ra bão. Đại hội sẽ họp [ngày 30/11](date:2026-11-30).',
  'Vụ việc [ngày 5/9](date:2025-09-05) vừa qua đã rõ. Dự kiến [ngày 5/9](date:2026-09-05) khai giảng.',
  'Chào mừng [mồng 2/9](date:2026-09-02), [hôm 16-4](date:2026-04-16), [rạng sáng 3/8](date:2026-08-03).',
  'Mít tinh dịp Quốc khánh [2/9](date:2026-09-02), Ngày Nhà giáo Vân Lĩnh [20/11](date:2026-11-20).',
  'Hạn là trước [31-12](date:2026-12-31), chậm nhất đến [25.9](date:2026-09-25).',
  '[Sáng 19-8](date:2026-08-19) khởi công. Có hiệu lực từ [1-7](date:2026-07-01).',
  'Bắt đầu lúc 7 giờ [ngày 24/5](date:2026-05-24), xong lúc 16h30 [chiều 25/5](date:2026-05-25).',
  '[Hôm nay 19/8](date:2026-08-19), [sáng nay (20/8)](date:2026-08-20), [hôm qua, ngày 19/8](date:2026-08-19).',
  'Lễ hội [ngày 12 tháng 3](date:2026-03-12), tổng kết [ngày 9](date:2026-08-09).',
  // lists and spans
  'Họp các [ngày 8](date:2026-12-08), [9](date:2026-12-09) và [10/12](date:2026-12-10) sắp tới.',
  'Thăm từ [1](date:2026-03-01) đến [5/3](date:2026-03-05).',
  'Nghỉ từ [ngày 28/12](date:2025-12-28) đến [ngày 3/1/2026](date:2026-01-03).',
  'Trong hai [ngày 9](date:2026-04-09) và [10/4](date:2026-04-10), đoàn làm việc ở xã.',
  'Thi [15-18/7](date:2026-07-15/2026-07-18), tập huấn ([1-5/3](date:2026-03-01/2026-03-05)) xong.',
  'Nhận bài từ [ngày 29.7](date:2026-07-29) - [1.8](date:2026-08-01).',
  'Học [tháng 9 - 11/2016](date:2016-09/2016-11), dạy [tháng 10/2010](date:2010-10)-[3/2013](date:2013-03).',
  'Từ [01/1988](date:1988-01) - [6/1994](date:1994-06): cán bộ Huyện đoàn.',
  '[02/1975](date:1975-02): nhập ngũ.',
  'Các [năm 2019](date:2019), [2020](date:2020) và [2021](date:2021) được mùa.',
  // months, quarters, years, seasons
  'Vào [tháng 3-2021](date:2021-03), [tháng 7.2020](date:2020-07), [tháng mười năm 2017](date:2017-10).',
  'Đầu tư [quý I/2021](date:2021-33), [quý 4 năm nay](date:2026-36), [quý III năm 2020](date:2020-35).',
  'Tăng trong [6 tháng đầu năm 2024](date:2024-01/2024-06), giảm [3 tháng cuối năm 2024](date:2024-10/2024-12).',
  'Chuyển về [cuối năm 2020](date:2020), [đầu quý 4 năm nay](date:2026-36), [giữa tháng 3/2021](date:2021-03).',
  '[Mùa xuân năm 1975](date:1975-21), [mùa thu 1945](date:1945-23), [mùa hè này](date:2026-22).',
  'Tầm nhìn đến [2045](date:2045), tầm nhìn [2050](date:2050); ông Đạt (SN [1986](date:1986)).',
  'Dựng nước [năm 938](date:0938), [năm 179 TCN](date:-0178).',
  'Hỏng do mưa lũ [cuối 2025](date:2025), sửa [đầu 2026](date:2026), xong trong [2026](date:2026).',
  'Tăng trong [hai quý đầu năm](date:2026-01/2026-06), [nửa sau năm 2025](date:2025) và [năm tài chính 2025](date:2025).',
  'Là ủy viên (từ [năm 2011](date:2011)-[năm 2021](date:2021)), cải cách [năm 40 TCN](date:-0039), [năm 3000 TCN](date:-2999).',
  'Từ [7 - 8.5](date:2026-05-07/2026-05-08), đoàn thăm nước bạn. Phải xong trước [2.9](date:2026-09-02).',
  'Hẹn [20/2 năm sau](date:2027-02-20), [31/12 năm nay](date:2026-12-31), đến [ngày cuối cùng của năm](date:2026-12-31).',
  'Cuối giờ sáng ngày khai mạc [20.9](date:2026-09-20), Quốc hội sẽ họp.',
  'Phố đi bộ mở lại ([tối 12](date:2026-09-12) và [13/9](date:2026-09-13) tới); đổi lịch từ [3/5](date:2026-05-03) sang [4/5](date:2026-05-04).',
  // terms, decades, centuries
  'Đảng bộ [nhiệm kỳ 2020 – 2025](date:2020/2025), [giai đoạn 2016-2020](date:2016/2020), [năm học 2020-2021](date:2020/2021).',
  'Đại hội [nhiệm kỳ 2025 2030](date:2025/2030) và [2026 - 2031](date:2026/2031).',
  'Từ [những năm 1990](date:199X), [thập niên 1950](date:195X), [những năm 60 của thế kỷ XX](date:196X).',
  'Sang [thế kỷ XXI](date:20XX), hết [thế kỷ trước](date:19XX), trong [thập kỷ này](date:202X).',
  // told from the article's own day
  '[Hôm nay](date:2026-08-20), [hôm qua](date:2026-08-19), [hôm kia](date:2026-08-18) đều nắng.',
  'Hẹn [ngày mai](date:2026-08-21), [sáng mai](date:2026-08-21), [ngày kia](date:2026-08-22), [ngày mốt](date:2026-08-22).',
  '[Đêm qua](date:2026-08-19) và [tối nay](date:2026-08-20) có gió.',
  '[Tuần trước](date:2026-08-10/2026-08-16), [tuần này](date:2026-08-17/2026-08-23), [tuần sau](date:2026-08-24/2026-08-30).',
  'Từ [tuần trước nữa](date:2026-08-03/2026-08-09) đến [cuối tuần này](date:2026-08-22/2026-08-23).',
  '[Tháng trước](date:2026-07), [tháng này](date:2026-08), [tháng tới](date:2026-09), [đầu tháng sau](date:2026-09).',
  '[Quý này](date:2026-35), [quý trước](date:2026-34), [quý tới](date:2026-36).',
  '[Năm ngoái](date:2025), [năm nay](date:2026), [năm sau](date:2027), [năm kia](date:2024), [cuối năm ngoái](date:2025).',
  'Xong từ [3 ngày trước](date:2026-08-17), [hai tháng trước](date:2026-06), [hai năm trước](date:2024).',
  'Nộp sau [3 ngày nữa](date:2026-08-23), [một tuần nữa](date:2026-08-27), [hai tháng nữa](date:2026-10).',
  'Rời đi [cách đây hai tuần](date:2026-08-06), đến [cách đây 3 năm](date:2023), hẹn [ba hôm nữa](date:2026-08-23).',
  '[Sang năm](date:2027) sẽ khác, khi bước sang năm mới và sang năm thứ hai.',
  'Hẹn [thứ hai tới](date:2026-08-24), [thứ 2 tuần sau](date:2026-08-24), [thứ tư của tuần này](date:2026-08-19).',
  'Gặp [chủ nhật vừa qua](date:2026-08-16), [sáng thứ Ba](date:2026-08-18); sẽ gặp lại [chiều thứ Ba](date:2026-08-25).',
  'Khai giảng [ngày đầu tiên của tháng 9](date:2026-09-01). Tổng kết [ngày cuối cùng của năm 2025](date:2025-12-31).',
  // no value where the article gives no way to know
  '[Ngày 25/11](date) là ngày gì? Lễ mở [ngày 10/3](date) hằng năm.',
  '[Ngày 25/11](date) là ngày gì? [Ngày 25/11](date) hằng năm có hội. Sự kiện [ngày 25/11](date), [sáng 25/11](date:2026-11-25).',
  'Hội làng [ngày 10/3 âm lịch](date), [rằm tháng 7](date), [mùng 1 Tết](date).',
];

/** A text that is nothing but a date, as one asks a date parser; told from Thursday, 2 February 2017. */
const ALONE = [
  '[thứ 2](date:2017-02-06)',
  '[thứ ba](date:2017-02-07)',
  '[sáng chủ nhật](date:2017-02-05)',
  '[thứ 5 tuần sau](date:2017-02-09)',
  '[thứ 6 của tuần này](date:2017-02-03)',
  '[7/3](date:2017-03-07)',
  '[3/9/91](date:1991-09-03)',
  '[ngày 12/10](date:2017-10-12)',
  '[tháng sáu](date:2017-06)',
  '[quý 3](date:2017-35)',
  '[quý hiện tại](date:2017-33)',
  '[năm kế tiếp](date:2018)',
  '[3 ngày tới](date:2017-02-03/2017-02-05)',
  '[2 tháng vừa qua](date:2016-12/2017-01)',
  '[ba năm tiếp theo](date:2018/2020)',
  '[10 ngày sau](date:2017-02-12)',
  '[tuần đầu tiên của tháng 9 năm 2017](date:2017-09-04/2017-09-10)',
  'lúc 4:00 [chiều ngày 23/4](date:2017-04-23)',
];

/** On these it must stay silent. */
const SILENCES = [
  'Giải pháp tối ưu, phong trào sáng tạo, qua đó nâng cao đời sống.',
  'Hiện nay, thời gian qua và thời gian tới, những năm qua, nhiều năm nay.',
  'Kéo dài 5 năm, trong 3 ngày, mỗi ngày 8 giờ, hai tháng liền, 45 tuổi.',
  'Bắt đầu lúc 8 giờ 30, 19h45, kéo dài 90 phút.',
  'Đại hội lần thứ XVII, khóa XIII, Kỳ họp thứ 3, phiên họp thứ hai, Chiến tranh Thế giới thứ Hai.',
  'Thứ hai, cần tiết kiệm; thứ ba là công khai.',
  'Thắng 3-1, hòa 2-2, tỉ số 1-0, xếp hạng 4/4.',
  'Đạt 57/57 phiếu, 1/3 số hộ, 2/3 chặng đường, 85/85 đại biểu, rút ngắn 1/2 thời gian.',
  'Nhà số 14/11 đường Lê Duẩn, Công viên 23/9, thương binh hạng 1/4.',
  'Gọi 0912345678, 024.3825.4455, hotline 1900-2030.',
  'Giá 12.500 đồng, tăng 4.1 điểm, từ 5-10%, từ 2-3 ngày, khoảng 6-10 triệu đồng.',
  'Phiên bản 1.1.3, IELTS 5.5, cách mạng công nghiệp 4.0, điểm 8/10, trực 24/7.',
  'Có 1975 người dự, 2000 hộ, 2024 suất quà.',
  'Từ 15.05’, họp vẫn tiếp tục.',
  'Một tuần trước cuộc gặp, hai ngày trước Tết, ông đã về.',
  'Tăng từ 7 - 8.5 điểm, cách đây hơn 3 năm, cuối 2000 suất, giữa 2025 hộ, mấy hôm trước.',
  'Đường 30/4 và phố Trần Phú.',
];

describe('a date', () => {
  it.each(DATED)('is found: %s', (sentence) => {
    expect(datesIn(found(sentence, TODAY).mentions)).toEqual(unmark(sentence).mentions);
  });
});

describe('a date that is all of a text', () => {
  it.each(ALONE)('is found: %s', (sentence) => {
    expect(found(sentence, '2017-02-02').mentions).toEqual(unmark(sentence).mentions);
  });
});

describe('no date', () => {
  it.each(SILENCES)('is found in: %s', (sentence) => {
    expect(datesIn(found(sentence, TODAY).mentions)).toEqual([]);
  });
});

describe('a document’s number', () => {
  it('is no date', () => {
    const { mentions } = found('Theo Nghị định 18/2021/NĐ-CP và Nghị quyết số 12/2025/QH15.', TODAY);
    expect(datesIn(mentions)).toEqual([]);
  });
});
