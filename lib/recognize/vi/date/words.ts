import { keyOf } from '../../../text/tokens.ts';

/** Words of the calendar, by their keys. */
export const K = {
  ngay: keyOf('ngày'),
  thang: keyOf('tháng'),
  nam: keyOf('năm'),
  quy: keyOf('quý'),
  tuan: keyOf('tuần'),
  hom: keyOf('hôm'),
  nay: keyOf('nay'),
  qua: keyOf('qua'),
  kia: keyOf('kia'),
  mai: keyOf('mai'),
  mot: keyOf('mốt'),
  truoc: keyOf('trước'),
  sau: keyOf('sau'),
  toi: keyOf('tới'),
  den: keyOf('đến'),
  tu: keyOf('từ'),
  va: keyOf('và'),
  nua: keyOf('nữa'),
  half: keyOf('nửa'),
  ngoai: keyOf('ngoái'),
  roi: keyOf('rồi'),
  vua: keyOf('vừa'),
  nayThis: keyOf('này'),
  thu: keyOf('thứ'),
  chu: keyOf('chủ'),
  nhat: keyOf('nhật'),
  nhiem: keyOf('nhiệm'),
  ky: keyOf('kỳ'),
  ki: keyOf('kỉ'),
  kyCentury: keyOf('kỷ'),
  giai: keyOf('giai'),
  doan: keyOf('đoạn'),
  hoc: keyOf('học'),
  nien: keyOf('niên'),
  khoa: keyOf('khóa'),
  the: keyOf('thế'),
  thap: keyOf('thập'),
  nhung: keyOf('những'),
  mua: keyOf('mùa'),
  dau: keyOf('đầu'),
  giua: keyOf('giữa'),
  cuoi: keyOf('cuối'),
  het: keyOf('hết'),
  gio: keyOf('giờ'),
  buoi: keyOf('buổi'),
  rang: keyOf('rạng'),
  som: keyOf('sớm'),
  cach: keyOf('cách'),
  day: keyOf('đây'),
  mong: keyOf('mồng'),
  mung: keyOf('mùng'),
  cung: keyOf('cùng'),
  cua: keyOf('của'),
  lich: keyOf('lịch'),
  thuong: keyOf('thượng'),
  trung: keyOf('trung'),
  ha: keyOf('hạ'),
  do: keyOf('đó'),
} as const;

export const SLASH = 0x2f;
export const DASH = 0x2d;
export const LONG_DASH = 0x2013;
export const LONGEST_DASH = 0x2014;
export const POINT = 0x2e;
export const COMMA = 0x2c;
export const OPEN = 0x28;
export const CLOSE = 0x29;
export const COLON = 0x3a;

const numbered = (words: string): ReadonlyMap<number, number> =>
  new Map(words.split(' ').map((word, index) => [keyOf(word), index + 1]));

/** `một` … `mười`, as counted things are. */
export const COUNTS: ReadonlyMap<number, number> = new Map([
  ...numbered('một hai ba bốn năm sáu bảy tám chín mười'),
  [keyOf('vài'), 3],
]);
/** Months by name: `Giêng`, `hai`, … `tư`, `chạp`. */
export const MONTHS: ReadonlyMap<number, number> = new Map([
  ...numbered('giêng hai ba tư năm sáu bảy tám chín mười'),
  [keyOf('một'), 1],
  [keyOf('bốn'), 4],
  [keyOf('chạp'), 12],
]);
export const TEN = keyOf('mười');
/** Weekdays: `hai` … `bảy`, as `thứ` goes on. */
export const WEEKDAYS: ReadonlyMap<number, number> = new Map([
  [keyOf('hai'), 1],
  [keyOf('ba'), 2],
  [keyOf('tư'), 3],
  [keyOf('năm'), 4],
  [keyOf('sáu'), 5],
  [keyOf('bảy'), 6],
  [keyOf('bẩy'), 6],
]);
export const SEASONS: ReadonlyMap<number, number> = new Map([
  [keyOf('xuân'), 1],
  [keyOf('hè'), 2],
  [keyOf('hạ'), 2],
  [keyOf('thu'), 3],
  [keyOf('đông'), 4],
]);
export const PARTS_OF_DAY: ReadonlySet<number> = new Set(
  'sáng trưa chiều tối đêm khuya'.split(' ').map(keyOf),
);
/** Words after which a bare `8/12`, `8/2024` or `2045` is a date. */
export const BEFORE_DATES: ReadonlySet<number> = new Set(
  'từ đến tới vào trước sau hết hôm dịp kể tính tận nay sinh mất khoảng sang nhằm'.split(' ').map(keyOf),
);
/** What is coming is spoken of: a missing year lies ahead. */
export const AHEAD: ReadonlySet<number> = new Set('sẽ sắp dự tới kiến chuẩn'.split(' ').map(keyOf));
/** What is counted: `2/3 số phiếu`, `đến 2000 đồng` are no dates. */
export const UNITS: ReadonlySet<number> = new Set(
  `đồng người tỷ tỉ triệu nghìn ngàn m km ha hộ usd đô phần đại phiếu số thành tổng diện cán doanh học mét tấn kg lít căn chiếc
đơn sản suất vé lần điểm bài trang gia nhà cơ huyện xã phường tỉnh vụ trường ca mẫu lượt con cây vị chỗ giờ phút giây tuổi bàn trận`
    .split(/\s+/)
    .map(keyOf),
);
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii'.split(' ');
export const ROMANS: ReadonlyMap<number, number> = new Map(
  ROMAN.map((word, index) => [keyOf(word), index + 1]),
);
