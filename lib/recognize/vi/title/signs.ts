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
export const FOR = keyOf('cho');
export const HELPING = keyOf('phụ');
export const IN_CHARGE = keyOf('trách');
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
    'đội trạm tổ đồn hạt',
    'phòng khoa chi phân',
    'trung',
    'vụ cục viện cơ nhà quân vùng',
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
/** Words of time after a number: `Ủy viên Trung ương Đảng 2 khóa`. */
export const OF_TIME = keysOf(
  'khóa, nhiệm, năm, tháng, ngày, lần, kỳ, tuổi, người, đồng, giờ, triệu, tỷ, tỉ',
);
/** Signs that end a name: comma, point, brackets, semicolon, colon, quotes. */
export const ENDS: ReadonlySet<number> = new Set([
  0x2c, 0x2e, 0x28, 0x29, 0x3b, 0x3a, 0x22, 0x201d, 0x27, 0x2019,
]);
/** Levels that a person's name is likelier to follow than a place's of two syllables like it: `Chủ tịch tỉnh Lê Duy`. */
export const PERSONAL_LEVELS = keysOf('tỉnh, quận, bang');
/** First syllables of trades that are fields too: `nhà báo`, `luật sư`, `kiến trúc sư`. */
export const TRADES = keysOf('nhà, luật, nhạc, kiến, nghệ, doanh');
/** Whole bodies that every body has: after a comma they are no body above. */
export const INNER_BODIES = keysOf('ban, bch, btv, thường, đoàn, đảng');
/** What the short name of an enterprise ends with: `Xuyên Việt Oil`. */
export const BUSINESS = keysOf(
  'oil, fc, electronics, group, land, bank, corp, holdings, holding, media, food, foods, pharma, motor, motors, star, home, homes, house, tech, logistics, capital, invest, steel, city, power, energy, airlines, airways, mart, telecom, software, studio, spa, resort, hotel, travel, gas, coffee, cosmetics, entertainment, sports, securities, plaza, solar',
);
/** Named bodies that do business, by their first syllable: `Công ty Sài Gòn Đại Ninh`. */
export const COMPANIES = keysOf('công, cty, ctcp, tập, doanh');
/** Ministries and provincial departments, and the offices over them. */
export const MINISTRIES = keysOf('bộ, sở, thứ');
/** Levels below a district: `xã Gia Phú, Gia Viễn`. */
export const COMMUNES = keysOf('xã, phường, thị trấn, thị, tt, p, thôn, bản, làng, ấp, buôn, khóm, xóm, đặc');
/** Bodies told by their subject after `về`: `Ủy ban về các vấn đề xã hội`; a Bộ or a Sở is not. */
export const BODIES_ON = keysOf(
  'ủy, ub, hội, tổ, tiểu, nhóm, tòa, cơ, liên, đội, viện, công, diễn, cục, đoàn',
);
/** Whole bodies that are an enterprise's or a union's, whose short name may follow: `HĐQT FPT`. */
export const OWNED_BODIES = keysOf('hđqt, hđtv, hđql, hội, công, ubtw, ubtư, đoàn, ban, chi, ủy');
/** Small words that may follow a body's number: `Công ty Phát điện 1 bị phạt`. */
export const AFTER_NUMBER = keysOf('bị, đã, là, cho, và, tại, vừa, được, nói, của, thuộc');
/** Bodies that are somewhere for another: `Văn phòng đại diện UNESCO tại Việt Nam`. */
export const AGENCIES = keysOf('văn, phái');
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
/** Before an office in small letters that means one holder: `đồng chí chủ tịch`, `làm trưởng đoàn`, `lúc đó là bộ trưởng`. */
export const BEFORE_ALONE = keysOf('ông, bà, chí, vị, chức, anh, chị, vụ, làm, là');
export const COMRADE = keysOf('chí, ông, bà, vị, đc, nguyên, cựu');
/** After an office that all of a kind bear: `các bộ`, `cấp huyện`. */
export const GENERAL = keysOf('các, cấp, những');
export const TIER = keyOf('cấp');
/** After `cấp` where it is a verb: `cấp cứu`, `cấp phép`. */
export const GIVEN = keysOf('cứu, phép, phát, giấy, vốn, sổ, thẻ, kinh');
export const THU = keyOf('thủ');
export const DIRECTOR = keyOf('đốc');
export const STEWARD = keyOf('nhiệm');
export const SECRETARY = keyOf('thư');
export const CHAIR = keyOf('tịch');
export const POSITION = keyOf('cương');
export const AREA = keyOf('lĩnh');
export const EXAMINE = keyOf('khám');
export const TREAT = keyOf('chữa');
export const DELEGATION = keyOf('đoàn');
export const KIND = keyOf('thể');
export const PARTY = keyOf('đảng');
export const CENTRAL = keyOf('trung');
export const TRUONG = keyOf('trưởng');
export const CONCURRENTLY = keyOf('kiêm');
export const ALL = keyOf('các');
export const UNIT_WORD = keyOf('đơn');
export const GREAT = keyOf('đại');
export const MEETING = keyOf('hội');
export const SUBCOMMITTEE = keyOf('tiểu');
export const PICTURE = keyOf('ảnh');
/** What begins a credit after a dash: `… - Nguồn ảnh: …`. */
export const PICTURES = keysOf('ảnh, nguồn, tin, bài, video, clip');
/** Bodies that are called after people: `Trường THPT Chu Văn An`, `Bảo tàng Hồ Chí Minh`. */
export const NAMESAKES = keysOf('trường, thpt, thcs, tiểu, bảo, học, nhà, quỹ, thư, giải, mầm, đoàn, đội');
export const PREVENT = keyOf('phòng');
export const FIGHT = keyOf('chống');
/** Bodies after which a place stands, or a name. */
export const PROVINCIAL = keysOf('tỉnh, ubnd, hđnd, mttq');
/** Party committees of a district or town, by their first syllable: a place of any name may follow. */
export const COMMITTEES = keysOf('huyện, thị, thành, quận, đặc, xứ');
export const VIET = keyOf('việt');
export const VIEN = keyOf('viên');
export const VU = keyOf('vụ');
export const BEFORE_VU = keysOf('chức, nhiệm, nghĩa, phục, dịch, nghiệp, công, sự, thường, thời');
