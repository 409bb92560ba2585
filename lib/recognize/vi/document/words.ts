import { keyOf, type Tokens } from '../../../text/tokens.ts';

/** A number alone tells it, in small letters too: `nghị quyết 19`. */
export const STRONG = 1;
/** A number alone may tell it, where nothing is counted: `Quy định 205`. */
export const NUMBERED = 2;
/** Its issuer tells it: `Quyết định của Bộ Chính trị`. */
export const ISSUED = 4;
/** Never a verb, never what somebody says: a capital means it at a sentence's start too. */
export const NOUN = 8;
/** A congress or a plenum tells it: `Nghị quyết Đại hội XIII`. */
export const CONGRESS = 16;
export const LAW = 32;
export const CHARTER = 64;
export const TREATY = 128;
export const CONSTITUTION = 256;
/** Counts only where it is one that everybody knows: `Tuyên bố về ứng xử của các bên ở Biển Đông`. */
export const DECLARED = 512;
/** Only its parties tell it: `Bản ghi nhớ giữa Bộ Công Thương và …`. */
export const AGREED = 1024;

/** A kind of document: its words, and what tells one of the kind from others. */
export type Kind = { readonly name: string; readonly mask: number };

const ROWS: readonly (readonly [names: string, mask: number])[] = [
  ['nghị quyết', STRONG | NUMBERED | ISSUED | NOUN | CONGRESS],
  [
    'nghị quyết liên tịch, nghị quyết chuyên đề, nghị định, chỉ thị, thông tư liên tịch, thông tư, thông tri, sắc lệnh, sắc luật',
    STRONG | NUMBERED | ISSUED | NOUN,
  ],
  ['quyết định, quy định', NUMBERED | ISSUED],
  ['kết luận', NUMBERED | ISSUED | CONGRESS],
  [
    'công điện, công văn, tờ trình, quy chế, quy chế làm việc, quy chế hoạt động, quy chế phối hợp, chương trình hành động',
    NUMBERED | ISSUED | NOUN,
  ],
  [
    'đề án, lệnh, hướng dẫn, kế hoạch, kế hoạch hành động, thông báo, thông báo kết luận, báo cáo',
    NUMBERED | ISSUED,
  ],
  ['văn kiện, báo cáo chính trị', ISSUED | NOUN | CONGRESS],
  [
    'chương trình, thông cáo, công thư, văn bản, chiến lược, quy hoạch, kết luận thanh tra, kháng nghị, bản án, cáo trạng, kết luận điều tra',
    0,
  ],
  ['bộ luật, luật, pháp lệnh, đạo luật', LAW],
  ['điều lệ', CHARTER],
  ['hiến pháp', CONSTITUTION],
  ['công ước, hiệp định, hiệp ước, hiến chương, nghị định thư, tuyên bố chung, tuyên ngôn', TREATY],
  ['bản ghi nhớ, biên bản ghi nhớ, bản thỏa thuận', TREATY | AGREED],
  ['cương lĩnh, tuyên bố, bộ quy tắc', TREATY | DECLARED],
  ['blhs, bltths, blds, unclos', CONSTITUTION],
];

type Entry = { readonly keys: readonly number[]; readonly kind: Kind };
const KINDS: ReadonlyMap<number, readonly Entry[]> = kindsByWord();

function kindsByWord(): ReadonlyMap<number, readonly Entry[]> {
  const kinds = new Map<number, Entry[]>();
  for (const [names, mask] of ROWS) {
    for (const name of names.split(', ')) {
      const keys = name.split(' ').map(keyOf);
      const same = kinds.get(keys[0] as number) ?? [];
      same.push({ keys, kind: { name, mask } });
      kinds.set(keys[0] as number, same);
    }
  }
  for (const same of kinds.values()) same.sort((a, b) => b.keys.length - a.keys.length);
  return kinds;
}

/** A kind's words at a token, and the token after them. */
export type KindRead = { readonly kind: Kind; readonly to: number };

/** The kind of document that begins at a token, the longest first. */
export function kindAt(tokens: Tokens, at: number): KindRead | undefined {
  for (const { keys, kind } of KINDS.get(tokens.key[at] as number) ?? []) {
    let read = 1;
    while (read < keys.length && tokens.key[at + read] === keys[read] && tokens.gap[at + read] !== 2) read++;
    if (read === keys.length) return { kind, to: at + read };
  }
  return undefined;
}

const FIRST_BITS = 0x7ff;
/** 1 where a kind may begin with a word whose key has these low bits. */
const MAY_BEGIN: Uint8Array = new Uint8Array(FIRST_BITS + 1);
for (const key of KINDS.keys()) MAY_BEGIN[key & FIRST_BITS] = 1;
export const mayBegin = (key: number): boolean => MAY_BEGIN[key & FIRST_BITS] === 1;

/** Keys of words parted by spaces. */
export const keys = (words: string): ReadonlySet<number> => new Set(words.trim().split(/\s+/).map(keyOf));

/** Words that the rules ask for by name. */
export const W = {
  cua: keyOf('của'),
  dai: keyOf('đại'),
  dang: keyOf('đảng'),
  bo: keyOf('bộ'),
  doi: keyOf('đổi'),
  dong: keyOf('đồng'),
  du: keyOf('dự'),
  bosung: keyOf('bổ'),
  hoi: keyOf('hội'),
  khoa: keyOf('khóa'),
  lan: keyOf('lần'),
  nam: keyOf('năm'),
  ngay: keyOf('ngày'),
  nghi: keyOf('nghị'),
  sua: keyOf('sửa'),
  so: keyOf('số'),
  thao: keyOf('thảo'),
  thu: keyOf('thứ'),
  trung: keyOf('trung'),
  tw: keyOf('tw'),
  tu: keyOf('tư'),
  t: keyOf('t'),
  w: keyOf('w'),
  u: keyOf('ư'),
  uong: keyOf('ương'),
  va: keyOf('và'),
  chinh: keyOf('chính'),
  chong: keyOf('chống'),
  ve: keyOf('về'),
  giua: keyOf('giữa'),
  ban: keyOf('ban'),
  bch: keyOf('bch'),
  chap: keyOf('chấp'),
  dieu: keyOf('điều'),
  luat: keyOf('luật'),
  cac: keyOf('các'),
  nuoc: keyOf('nước'),
  viet: keyOf('việt'),
} as const;

/** Numbers in Roman digits, to forty. */
export const ROMANS: ReadonlySet<number> = romans();
function romans(): ReadonlySet<number> {
  const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
  const found = new Set<number>();
  for (const tens of ['', 'x', 'xx', 'xxx']) for (const one of ones) found.add(keyOf(tens + one));
  found.delete(keyOf(''));
  return found;
}

/** Words that end a name: what follows is no part of it. */
export const STOPS: ReadonlySet<number> = keys(`
  có được đã sẽ là này của theo về cho do khi nếu trong tại từ đến để cũng gồm với vào sau trước ngày năm số những các hiện mới như thì mà cần phải chưa không nhằm bằng
  ra trên bị vừa ở nhấn đang khác lần còn nên nói qua quy nhưng hoặc hay cùng đó nêu rõ vẫn chỉ mỗi tới giao gây liên giúp bao đối kèm lên ký đồng yêu khẳng góp xác và
  đưa làm đặt cấm kể sửa thay xem đề do trình vì nhất đều mà hồi đây khóa điều hướng dự vốn liên thí nhằm`);

/** What is counted when the number before it numbers no document. */
export const COUNTED: ReadonlySet<number> = keys(`
  năm tháng ngày tuần giờ quý nội nhóm điểm người tỷ triệu nghìn ngàn đồng nhiệm mục trường cơ xã huyện phường đại cán nghị luật văn
  loại vấn địa đơn cá đối vụ lần lượt giải phương bước khâu chương khu hộ công doanh thí tập học bài tổ nhà vị bên m km ha kế chức ông bà dự cách bí món mẫu việc nước cuộc`);
