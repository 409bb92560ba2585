import { keyOf } from '../../../text/tokens.ts';

/** The signs and words that tell who holds an office. */
export const COMMA = 0x2c;
export const SEMICOLON = 0x3b;
export const COLON = 0x3a;
export const OPEN = 0x28;
export const CLOSE = 0x29;
export const POINT = 0x2e;
export const SLASH = 0x2f;
export const DASHES: ReadonlySet<number> = new Set([0x2d, 0x2013, 0x2014]);

const words = (list: string): ReadonlySet<number> => new Set(list.split(' ').map(keyOf));

/** Join two offices, or two persons. */
export const AND = words('và kiêm cùng đồng thời');
/** May stand between a title and the name it goes before: `Bí thư Tỉnh ủy, đồng chí …`, `Thứ trưởng GS.TS …`. */
export const BEFORE_NAME = words('đồng chí ông bà anh chị gs ts pgs ths bs tskh ngài đ c là cố');
export const DEGREES = words('gs ts pgs ths bs tskh');
/** Makes the person named before it the holder: `ông X giữ chức A`, `từng là A`, `trở thành A`. */
export const HOLDS = words(
  'làm là giữ từng đảm nhận nhậm trở kiêm cương thôi nguyên trúng ứng tranh tái đắc vai',
);
/** Does it when the person is the one it happens to: `ông X được bổ nhiệm A`; else the person gives the office. */
export const GIVES = words(
  'bầu bổ phân chỉ định miễn cách bãi phê chuẩn giới cử điều luân chuyển phong thăng',
);
export const PASSIVE = words('được bị');
/** Does not get the office, but hands it over: `ông X trao quyết định bổ nhiệm A`. */
export const HANDS_OVER = words('trao ký trình đọc tặng gắn giao lễ');
/** The same, by two words: `công bố`, no `phân công`. */
export const ANNOUNCES: ReadonlyMap<number, number> = new Map([
  [keyOf('công'), keyOf('bố')],
  [keyOf('thông'), keyOf('báo')],
]);
/** Before an office that somebody is given or loses: `chức vụ A của ông X`. */
export const POST = words('vụ chức vị ghế danh hàm');
/** Right before an office that the person named earlier takes: `làm A, đồng chí Y …`. */
export const TAKES = words('làm là giữ vụ');
/** Begins a clause that tells when or in what office something was done. */
export const WHEN = words('khi trong thời lúc trên với từ sau trước');
/** What may stand between two offices of one row: `Bí thư Huyện ủy (2010), rồi Phó Chủ tịch …`. */
export const ROW = words(
  'và kiêm rồi đồng thời sau đó khóa khoá nhiệm kỳ chức vụ giữ làm là tiếp tục năm tháng từ đến các hai ba bốn năm lần thứ ngày nay',
);
/** What gives the office said before it to the person named after: `trao quyết định bổ nhiệm Giám đốc Sở cho ông …`. */
export const TO_WHOM = words('cho với');
/** Said to a person: after `và` it begins another one: `đồng chí A và đồng chí B`. */
export const ADDRESSES = words('đồng ông bà anh chị ngài');
/** A pronoun that goes on about the person named last. */
export const PRONOUNS = words('ông bà anh chị chí');
/** A pronoun where no name follows it. */
export const HE = words('ông bà');
/** With these it is a noun: `ông trùm`, `bà con`. */
export const KIN = words('trùm chủ bầu con mẹ cụ nội ngoại vua lão bố xã tổ lớn');
export const ONE = keyOf('một');
/** Begins a sentence about whom its subject names: `Trở thành A, ông X …`. */
export const BECOMES = words('trở làm là từng giữ');
/** Who tells the story. */
export const I = keyOf('tôi');
/** `tư cách` */
export const MANNER = keyOf('tư');
export const AS = keyOf('cách');
/** What the subject of a clause begins with: `đồng chí X`, `ông`. */
export const PRONOUNS_BEFORE = words('đồng chí ông bà anh chị ngài vị');
export const PLURAL = words('các hai ba bốn những');
export const DAM = keyOf('đảm');
export const NHAN = keyOf('nhận');
/** `nhận nhiệm vụ A`, `nhận chức A`; `từ nhiệm chức A`, `từ chức A`. */
export const DUTY = words('nhiệm chức');
export const TU = keyOf('từ');
/** `nhận quyết định bổ nhiệm A`, `bằng hình thức cách chức A`: it happens to whom it is told of. */
export const QUYET = keyOf('quyết');
export const HINH = keyOf('hình');
export const THUC = keyOf('thức');
export const GIAO = keyOf('giao');
/** After a sign, before an office: `ông X - nữ Thủ tướng`, `Hòa thượng X, Đức Pháp chủ`. */
export const STYLED = words('nữ đức');
/** `ông X, người được bầu làm A` */
export const WHO = keyOf('người');
export const IS = keyOf('là');
export const OF = keyOf('của');
export const ALSO = keyOf('và');
export const KIEM = keyOf('kiêm');
/** Before `vị trí`, in which somebody is: `với vị trí A`, `qua nhiều vị trí: A, B`. */
export const PLACED = words('với ở vào rời lại khỏi nhiệm nhiều các giữ trên trong tại');
export const VI = keyOf('vị');
export const TRI = keyOf('trí');
export const DOI = keyOf('đối');
export const WITH = keyOf('với');
export const DONG = keyOf('đồng');
