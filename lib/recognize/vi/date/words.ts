import { keyOf } from '../../../text/tokens.ts';

/** Keys of words parted by spaces. */
export const keys = (words: string): ReadonlySet<number> => new Set(words.trim().split(/\s+/).map(keyOf));

/** Words of the calendar that the rules ask for by name. */
export const W = {
  am: keyOf('âm'),
  ay: keyOf('ấy'),
  bua: keyOf('bữa'),
  buoi: keyOf('buổi'),
  cach: keyOf('cách'),
  chap: keyOf('chạp'),
  cong: keyOf('công'),
  chu: keyOf('chủ'),
  chua: keyOf('chúa'),
  cua: keyOf('của'),
  cuoi: keyOf('cuối'),
  cung: keyOf('cùng'),
  day: keyOf('đây'),
  dau: keyOf('đầu'),
  den: keyOf('đến'),
  do: keyOf('đó'),
  gio: keyOf('giờ'),
  gieng: keyOf('giêng'),
  giua: keyOf('giữa'),
  hien: keyOf('hiện'),
  hoc: keyOf('học'),
  hom: keyOf('hôm'),
  ke: keyOf('kế'),
  khi: keyOf('khi'),
  ki: keyOf('kỉ'),
  ki2: keyOf('kì'),
  kỳ: keyOf('kỳ'),
  kia: keyOf('kia'),
  kiaf: keyOf('kìa'),
  ky: keyOf('kỷ'),
  la: keyOf('là'),
  gi: keyOf('gì'),
  lich: keyOf('lịch'),
  mai: keyOf('mai'),
  mong: keyOf('mồng'),
  mot: keyOf('mốt'),
  mua: keyOf('mùa'),
  mung: keyOf('mùng'),
  nam: keyOf('năm'),
  nay: keyOf('nay'),
  ngay: keyOf('ngày'),
  ngoai: keyOf('ngoái'),
  nhat: keyOf('nhật'),
  nhiem: keyOf('nhiệm'),
  giai: keyOf('giai'),
  nhung: keyOf('những'),
  nien: keyOf('niên'),
  nua: keyOf('nữa'),
  nửa: keyOf('nửa'),
  qua: keyOf('qua'),
  quy: keyOf('quý'),
  ran: keyOf('rằm'),
  rang: keyOf('rạng'),
  roi: keyOf('rồi'),
  sap: keyOf('sắp'),
  sau: keyOf('sau'),
  so: keyOf('số'),
  tai: keyOf('tại'),
  tcn: keyOf('tcn'),
  scn: keyOf('scn'),
  sang: keyOf('sang'),
  tet: keyOf('tết'),
  thang: keyOf('tháng'),
  thap: keyOf('thập'),
  the: keyOf('thế'),
  theo: keyOf('theo'),
  thoi: keyOf('thời'),
  thu: keyOf('thứ'),
  tien: keyOf('tiên'),
  tiep: keyOf('tiếp'),
  toi: keyOf('tới'),
  trong: keyOf('trong'),
  truoc: keyOf('trước'),
  tu: keyOf('từ'),
  tuan: keyOf('tuần'),
  va: keyOf('và'),
  vua: keyOf('vừa'),
  xua: keyOf('xưa'),
} as const;

/** `sáng`, `rạng sáng`, `chiều tối` */
export const PARTS_OF_DAY: ReadonlySet<number> = keys('sáng trưa chiều tối đêm khuya');
/** `đầu năm`, `giữa tháng 3` */
export const EDGES: ReadonlySet<number> = keys('đầu giữa cuối');
/** Before `tuần`: the first, second and last ten days of a month. */
export const TEN_DAYS: ReadonlySet<number> = keys('thượng trung hạ');

const numbered = (words: string, first: number): readonly (readonly [number, number])[] =>
  words
    .split(' ')
    .flatMap((same, index) => same.split('/').map((word) => [keyOf(word), first + index] as const));

/** Words for numbers up to nine, and their other forms in `hai mươi mốt`. */
export const DIGITS: ReadonlyMap<number, number> = new Map(
  numbered('một/mốt hai ba bốn/tư năm/lăm/nhăm sáu bảy/bẩy tám chín', 1),
);
export const TEN: number = keyOf('mười');
export const TENS: number = keyOf('mươi');
/** `thứ hai` … `thứ bảy`, 0 for Monday. */
export const WEEKDAYS: ReadonlyMap<number, number> = new Map(numbered('hai ba tư/bốn năm sáu bảy/bẩy', 0));

/** Units that periods are told in. */
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';
export const UNITS: ReadonlyMap<number, Unit> = new Map([
  [W.ngay, 'day'],
  [W.tuan, 'week'],
  [W.thang, 'month'],
  [W.quy, 'quarter'],
  [W.nam, 'year'],
]);

/** Seasons as EDTF numbers them. */
export const SEASONS: ReadonlyMap<number, number> = new Map(numbered('xuân hạ/hè thu đông', 21));

/** After these a day and a month in digits may stand without a word of the calendar. */
export const LEADS: ReadonlySet<number> = keys(
  'từ đến tới vào trước sau hôm dịp kể hết sang lễ là nhất xưa mạc',
);
/** What a number is counted in when it is no date. */
export const COUNTED: ReadonlySet<number> = keys(`
  người đồng đô ha hecta km kg tấn tỷ tỉ triệu nghìn ngàn vạn trăm mét m giờ tiếng lần bữa đêm viên ca phút giây đảng hộ suất cán chiếc căn
  cái con cây ngày tháng tuần năm usd vnd đại lượt trường dự bài điểm tuổi cặp số tổng dân diện thời thế lớp phiếu lực đơn xã huyện phường
  doanh hồ vụ lô sản cổ tác vé khách mẫu quyển bộ đợt cơ tỉnh thành thôn công học em cháu gia tàu xe phòng`);

/** `mùng 2`, `rằm tháng 7` */
export const OPENING: ReadonlySet<number> = keys('mùng mồng rằm');
/** Before a unit these make a length of time or a habit of it: `hai năm`, `mỗi tuần`. */
export const MANY: ReadonlySet<number> = keys(
  'những nhiều mấy các vài mỗi hàng hằng từng một hai ba bốn sáu bảy tám chín mười mươi trăm chục nửa suốt nghìn ngàn',
);
/** `năm này`, `thế kỷ này` */
export const THIS: number = keyOf('này');
