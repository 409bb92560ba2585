import { keyOf } from '../../../text/tokens.ts';
import { keysOf } from '../lexicon/phrases.ts';

export const COMMA = 0x2c;
export const DASH = 0x2d;
export const LONG_DASH = 0x2013;
export const AMPERSAND = 0x26;
export const OPEN = 0x28;
export const CLOSE = 0x29;
export const DOT = 0x2e;
export const SLASH = 0x2f;
export const COLON = 0x3a;

export const AND = keyOf('và');
export const OF = keyOf('của');
export const AT = keyOf('tại');
export const ON = keyOf('về');
export const UNDER = keyOf('thuộc');
export const DIRECTLY = keyOf('trực');
export const NUMBER_WORD = keyOf('số');
export const TERM_WORD = keyOf('khóa');
/** Before an office in the plural or in general: `các Phó Chủ tịch`. */
export const PLURALS = keysOf(
  'các, những, mọi, mỗi, nhiều, từng, hai, ba, bốn, 2, 3, 4, 5, một, nhóm, số, vài, hàng, lượng, tám, bảy, sáu, chín, mười',
);
/** How high a body stands, by its first syllable: one may follow a lower one after a comma. */
export const RANKS_OF_BODIES: ReadonlyMap<number, number> = new Map(
  [
    'phòng khoa đội trạm tổ chi đồn phân',
    'vụ cục viện trung cơ nhà quân vùng',
    'tổng sở trường học tạp báo hội đài ban văn thanh',
    'bộ ủy đại công tập đảng ngân tòa tỉnh thành liên ubnd',
  ].flatMap((words, rank) => words.split(' ').map((word) => [keyOf(word), rank + 1] as const)),
);
/** Named bodies that are told by the place they lie in: `Trường THPT A, Hà Nội`. */
export const LOCAL_BODIES = keysOf(
  'trường, bệnh, trung, thpt, thcs, tiểu, phòng, bv, ttyt, trạm, hợp, htx, chùa',
);
/** Bodies that are told by where they are: `Tòa án nhân dân cấp cao tại Hà Nội`. */
export const PLACED_BODIES = keysOf('tòa, viện, vks, vksnd, tand, chi, cơ, văn, đại, tổng, phái, trụ');
/** Levels that take a number: `quận 9`. */
export const NUMBERED_LEVELS = keysOf('quận, q, phường, p, khu, kp, tổ, ấp, thôn, khóm, xóm, bản, tdp, làng');
/** People after `và` are no field of work. */
export const PEOPLE = keysOf(
  'nhân, cán, đại, lãnh, doanh, gia, người, công, các, phóng, sinh, học, thanh, phụ, cựu, kiều',
);
export const QUYEN = keyOf('quyền');
/** `thẩm quyền`, `chính quyền`: no acting office. */
export const BEFORE_QUYEN = keysOf(
  'thẩm, chính, ủy, phân, nhân, thay, cầm, toàn, chủ, bản, trao, quân, đặc, uy, tiếm, pháp, công, nắm, giành, dân, có, vương, thực, trọng, tập, đúng, lạm, nước, hưởng, các, những, về, và, của, lợi',
);
/** Before an office in small letters that means one holder: `đồng chí chủ tịch`, `làm giám đốc`. */
export const BEFORE_ALONE = keysOf('ông, bà, chí, vị, chức, anh, chị, vụ');
export const COMRADE = keysOf('chí, ông, bà, vị, đc, nguyên, cựu');
/** After an office that all of a kind bear: `các bộ`, `cấp huyện`. */
export const GENERAL = keysOf('các, cấp, những');
export const THU = keyOf('thủ');
/** Bodies that are called after people: `Trường THPT Chu Văn An`, `Bảo tàng Hồ Chí Minh`. */
export const NAMESAKES = keysOf('trường, thpt, thcs, tiểu, bảo, học, nhà, quỹ, thư, giải, mầm, đoàn, đội');
export const PREVENT = keyOf('phòng');
export const FIGHT = keyOf('chống');
/** Party committees of a district or town, by their first syllable: a place of any name may follow. */
export const COMMITTEES = keysOf('huyện, thị, thành, quận, đặc, xứ');
export const VU = keyOf('vụ');
export const BEFORE_VU = keysOf('chức, nhiệm, nghĩa, phục, dịch, nghiệp, công, sự, thường, thời');
