import { KeyTable } from '../../../text/key-table.ts';
import { keyOf } from '../../../text/tokens.ts';
import { COMMON_SURNAMES, FOREIGN_GIVEN_NAMES, NAME_SYLLABLES, RARE_SURNAMES } from '../lexicon/names.ts';

/** What a word means to the finder of names, as bits. */
export const COMMON_SURNAME = 1;
export const RARE_SURNAME = 2;
export const SURNAME = COMMON_SURNAME | RARE_SURNAME;
export const NAME_SYLLABLE = 4;
/** `ông`, `bà`: what comes next is a person. */
export const HONORIFIC = 8;
/** `GS`, `TS`, `PGS`: a degree before a name. */
export const DEGREE = 16;
/** `đường`, `trường`, `giải`: what comes next is called after somebody. */
export const NAMED_AFTER = 32;
/** Begins the name of a body or a thing, and is no surname: a lone capital of these is no given name. */
export const THING = 64;
/** `nói`, `phát biểu`, `sinh`: what a person does. */
export const DEED = 128;
/** `Ảnh:`, `Tin`, `Theo`: what comes next signs the piece. */
export const CREDIT = 256;
/** Small words that stand capitalised at a sentence's start and are also name syllables. */
export const OPENER = 512;
/** `đền thờ`, `bảo tàng`, `lăng`: a name in a memorial is no mention of the person. */
export const MEMORIAL = 1024;
/** `Fidel`, `Carl`: two capitals after one are a person. */
export const FOREIGN_GIVEN = 2048;

const HONORIFICS = 'ông bà anh chị cô chú bác cậu em cụ ngài thầy mr mrs ms';
const DEGREES =
  'gs ts pgs ths bs ks ls tskh gsts pgsts nsnd nsưt bsck bsckii bscki hlv vđv mc lm ht tt kts ds đd';
const NAMED_AFTERS = `đường phố phường xã huyện tỉnh quận thị trấn thôn ấp làng bản buôn khóm trường thpt thcs tiểu tp
học viện bệnh giải quỹ tàu công quảng lăng đền chùa cầu sông núi hồ đảo hang rạp hát ngã ga bến chợ chiến cúp dòng
tưởng đức cách khu đô hẻm ngõ phủ đình miếu đài vịnh đèo hầm cảng kênh rạch cung xóm hãng khách h q p tx tt clb ubnd đh nxb
thành thánh chính lộ vườn hoa đại báo`;
const THINGS = `ban bộ sở cục vụ phòng viện tòa hội đoàn đảng đội tổ ủy ubnd hđnd mttq văn quốc nghị trung nhà nước khu cơ
liên mặt hiệp trường bệnh báo đài tạp tỉnh thành huyện quận xã phường thị trấn thôn luật chỉ quyết thông kế chương điều khoản
phần mục quý thứ chủ phó bí giám tết tây đông nam bắc đất biển trời internet covid facebook vtv vov ttxvn vgp pv bts btc`;
const DEEDS = `nói cho phát chủ sinh nhấn khẳng đề đã sẽ vừa từng được bị là cũng đang trao làm giữ tham dự có
báo trình kể chia bày đánh yêu ký tiếp gửi mong cảm đọc kết trả khai bắt quê thay trúng tái và cùng nêu nhận
chỉ lưu dặn bảo hỏi đáp cười mất qua hy thừa phủ phản tuyên cam tin nghĩ muốn thăm tặng chúc đến về đi ra vào chứng
cáo bàn ghi mở đưa dẫn trú tố thông bổ ra rời mời tự còn không chưa khi tại sau trước đọc thực đạt giành ghi sút đá`;
const CREDITS = 'ảnh tin bài clip video photo theo nguồn thực hiện đồ họa vgp viết';
const OPENERS = `trong tại với sau trước khi nếu những các một từ đến về để vì do bởi theo đây đó này kia như nhưng mà thì
là có không chưa đã đang sẽ vừa mới còn chỉ cũng rất hơn nhất cả mỗi mọi hai ba bốn năm sáu bảy tám chín mười tuy dù ngoài trên
dưới giữa bên qua cùng và hay hoặc bằng được bị cho của nhiều ít hiện nay mai hôm ngày tháng đồng đây việc sự cuộc người ông bà
anh chị em cô chú bác nhân nhờ kết kính ảnh tin bài thời công đại đảng phương chính tính riêng tình vấn đoàn phong ở phải`;
const MEMORIALS = 'thờ tàng tượng lăng mộ';

function collect(): KeyTable {
  const flags = new KeyTable(2_048);
  const add = (words: string, flag: number): void => {
    for (const word of words.split(/\s+/)) {
      if (word === '') continue;
      const key = keyOf(word);
      flags.set(key, flags.get(key) | flag);
    }
  };
  add(COMMON_SURNAMES, COMMON_SURNAME);
  add(RARE_SURNAMES, RARE_SURNAME);
  add(NAME_SYLLABLES, NAME_SYLLABLE);
  add('thị đông nhất thống', NAME_SYLLABLE);
  add(HONORIFICS, HONORIFIC);
  add(DEGREES, DEGREE);
  add(NAMED_AFTERS, NAMED_AFTER);
  add(THINGS, THING);
  add(DEEDS, DEED);
  add(CREDITS, CREDIT);
  add(OPENERS, OPENER);
  add(MEMORIALS, MEMORIAL);
  add(FOREIGN_GIVEN_NAMES, FOREIGN_GIVEN);
  return flags;
}

/** Bits by a word's key. */
export const WORDS: KeyTable = collect();

const pairKey = (first: number, second: number): number => (Math.imul(first, 0x9e3779b1) ^ second) | 0;

const pairsOf = (phrases: string): ReadonlySet<number> =>
  new Set(
    phrases.split(',').map((phrase) => {
      const [first = '', second = ''] = phrase.trim().split(/\s+/);
      return pairKey(keyOf(first), keyOf(second));
    }),
  );

const PLAYERS = pairsOf('cầu thủ, tiền đạo, tiền vệ, hậu vệ, trung vệ, thủ môn, thủ thành, tay vợt, kỳ thủ');

/** Trades and roles of two words after which a name stands. */
const ROLES =
  pairsOf(`đồng chí, ca sĩ, nghệ sĩ, nhạc sĩ, nhạc trưởng, diễn viên, đạo diễn, nhà báo, nhà văn, nhà thơ, nhà giáo,
phóng viên, luật sư, bác sĩ, dược sĩ, kỹ sư, tiến sĩ, thạc sĩ, giáo sư, họa sĩ, võ sĩ, trọng tài, bị cáo, bị can, nghi phạm,
nghi can, nạn nhân, thí sinh, sinh viên, học sinh, doanh nhân, tỷ phú, tỉ phú, hoa hậu, á hậu, người mẫu, liệt sĩ, anh hùng, chiến sĩ,
thiền sư, hòa thượng, thượng tọa, đại đức, linh mục, giám mục, mục sư, chuyên gia, nông dân, công nhân, nhân chứng, đối tượng,
thuyền trưởng, viện sĩ, sử học, ưu tú, tác giả, dịch giả, bút danh, con trai, con gái, em trai, em gái, anh trai, chị gái, phu nhân,
đầu bếp, cử tri, đảng viên, cựu binh, bệnh nhân, giáo viên, giảng viên, biên đạo, bí danh, tên thật`);

/** `công viên Lê Thị X`, `Khu di tích Y`: things called after somebody. */
const NAMESAKES = pairsOf(
  'công viên, di tích, lưu niệm, tưởng niệm, nghĩa trang, quảng trường, nhà máy, trại giam, bến xe, nhà thờ, nhà hát, giải thưởng, công ty, tập đoàn, khách sạn, siêu thị, ngân hàng, trung tâm, cửa hàng, thương hiệu',
);

/** Whether two words together say what somebody is. */
export const isRole = (first: number, second: number): boolean => {
  const pair = pairKey(first, second);
  return ROLES.has(pair) || PLAYERS.has(pair);
};
/** Whether two words together name a player of a game. */
export const isPlayer = (first: number, second: number): boolean => PLAYERS.has(pairKey(first, second));
/** Whether two words together name a thing that is called after somebody. */
export const isNamesake = (first: number, second: number): boolean => NAMESAKES.has(pairKey(first, second));
