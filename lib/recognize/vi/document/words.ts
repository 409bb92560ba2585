import { keyOf, type Tokens } from '../../../text/tokens.ts';

/** How a kind of document is told from others of its kind. */
export type Kind = {
  readonly name: string;
  /** numbered: symbol, number, congress, issuer · law: its name · charter: whose · treaty: its name and parties · constitution: its year */
  readonly form: 'numbered' | 'law' | 'charter' | 'treaty' | 'constitution';
  /** A number alone tells it: `nghị quyết 19`. */
  readonly takesBareNumber: boolean;
};

type Row = readonly [names: string, form: Kind['form'], takesBareNumber: boolean];
const ROWS: readonly Row[] = [
  [
    'nghị quyết liên tịch, nghị quyết, nghị định, chỉ thị, thông tư liên tịch, thông tư, thông tri, sắc lệnh',
    'numbered',
    true,
  ],
  ['quyết định, kết luận, quy định, đề án, lệnh, công điện', 'numbered', false],
  [
    'quy chế, hướng dẫn, kế hoạch, công văn, tờ trình, thông báo, báo cáo, thông cáo, chương trình hành động, chương trình',
    'numbered',
    false,
  ],
  [
    'văn kiện, cương lĩnh, công thư, văn bản, tuyên bố, chiến lược, quy hoạch, giấy mời, giấy phép, kết luận thanh tra',
    'numbered',
    false,
  ],
  ['bộ luật, luật, pháp lệnh', 'law', false],
  ['điều lệ', 'charter', false],
  ['hiến pháp', 'constitution', false],
  ['công ước, hiệp định, hiệp ước, hiến chương, nghị định thư', 'treaty', false],
];

type Entry = { readonly keys: readonly number[]; readonly kind: Kind };
const KINDS: ReadonlyMap<number, readonly Entry[]> = kindsByWord();

function kindsByWord(): ReadonlyMap<number, readonly Entry[]> {
  const kinds = new Map<number, Entry[]>();
  for (const [names, form, takesBareNumber] of ROWS) {
    for (const name of names.split(', ')) {
      const keys = name.split(' ').map(keyOf);
      const same = kinds.get(keys[0] as number) ?? [];
      same.push({ keys, kind: { name, form, takesBareNumber } });
      kinds.set(keys[0] as number, same);
    }
  }
  for (const same of kinds.values()) same.sort((a, b) => b.keys.length - a.keys.length);
  return kinds;
}

/** The kind of document that begins at a token, the longest first, and the token after its words. */
export function kindAt(tokens: Tokens, at: number): { readonly kind: Kind; readonly to: number } | undefined {
  for (const { keys, kind } of KINDS.get(tokens.key[at] as number) ?? []) {
    if (keys.every((key, i) => tokens.key[at + i] === key && (i === 0 || tokens.gap[at + i] !== 2))) {
      return { kind, to: at + keys.length };
    }
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
  bo: keyOf('bộ'),
  cac: keyOf('các'),
  cua: keyOf('của'),
  dai: keyOf('đại'),
  dang: keyOf('đảng'),
  doi: keyOf('đổi'),
  hoi: keyOf('hội'),
  khoa: keyOf('khóa'),
  lan: keyOf('lần'),
  nam: keyOf('năm'),
  nghi: keyOf('nghị'),
  sua: keyOf('sửa'),
  so: keyOf('số'),
  thu: keyOf('thứ'),
  trung: keyOf('trung'),
  tw: keyOf('tw'),
  tu: keyOf('tư'),
  tư: keyOf('ư'),
  t: keyOf('t'),
  uong: keyOf('ương'),
  va: keyOf('và'),
  ve: keyOf('về'),
  giua: keyOf('giữa'),
  thao: keyOf('thảo'),
  du: keyOf('dự'),
  nuoc: keyOf('nước'),
  bch: keyOf('bch'),
  ban: keyOf('ban'),
  mot: keyOf('một'),
} as const;

/** Words that end a name: what follows is no part of it. */
export const STOPS: ReadonlySet<number> = keys(`
  có được đã sẽ là này của theo về cho do khi nếu trong tại từ đến để cũng gồm với vào sau trước ngày năm số những các hiện mới như thì mà cần phải chưa không nhằm bằng
  ra trên bị vừa ở nhấn đang khác lần còn nên nói qua quy nhưng hoặc hay cùng đó nêu rõ vẫn chỉ mỗi theo tới giao gây liên giúp bao đối kèm lên chính-thức ký đồng yêu khẳng góp xác
  đưa làm thể đặt cấm kể`);
