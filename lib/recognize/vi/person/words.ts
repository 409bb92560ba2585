import { keyOf } from '../../../text/tokens.ts';
import { COMMON_SURNAMES, NAME_SYLLABLES, RARE_SURNAMES } from '../lexicon/names.ts';

/** What a word means to the finder of names, as bits. */
export const COMMON_SURNAME = 1;
export const RARE_SURNAME = 2;
export const SURNAME = COMMON_SURNAME | RARE_SURNAME;
export const NAME_SYLLABLE = 4;
/** `ông`, `bà`, `đồng chí`: what comes next is a person. */
export const HONORIFIC = 8;
/** `GS`, `TS`, `PGS`: a degree before a name. */
export const DEGREE = 16;
/** `đường`, `trường`, `giải`: what comes next is called after somebody. */
export const NAMED_AFTER = 32;
/** Capitalised, begins the name of a body or a day, never a person's. */
export const BODY_WORD = 64;
/** `nói`, `phát biểu`, `sinh`: what a person does. */
export const DEED = 128;
/** `Ảnh:`, `Tin, ảnh`, `Theo`: what comes next signs the piece. */
export const CREDIT = 256;
/** Small words that stand capitalised at a sentence's start and are also name syllables. */
export const OPENER = 512;

/** Alone before a name. `anh`, `em`, `cô`, `bác` are among them: read only where a capital follows. */
const HONORIFICS = 'ông bà anh chị cô chú bác cậu em cụ ngài nàng thầy mế mẹ vợ chồng con cháu bạn nghi bị';
const DEGREES =
  'gs ts pgs ths bs ks ls tskh gsts pgsts nsnd nsưt bsck bsckii bscki luật kỹ bác tiến thạc nhạc họa nhà hlv vđv mc lm ht tt';
const NAMED_AFTERS = `đường phố phường xã huyện tỉnh quận thị trấn thôn ấp làng bản buôn khóm trường thpt thcs tiểu tp
học viện bệnh giải quỹ tàu công quảng bảo tàng lăng đền chùa cầu sông núi hồ đảo hang rạp hát ngã ga bến chợ chiến cúp dòng
tưởng đức cách khu đô hẻm ngõ phủ đình miếu tượng đài vịnh đèo hầm cảng kênh rạch nguyên cung xóm hãng khách h q p tx tt tnt`;
const BODY_WORDS = `ban bộ sở cục vụ phòng viện tòa hội đoàn đảng đội tổ ủy uỷ ubnd hđnd mttq văn quốc nghị trung
nhà khu đại cơ công tập tổng chi liên mặt hiệp câu trường bệnh học ngân báo đài tạp tỉnh thành huyện quận xã phường thị trấn
thôn ấp bản luật chỉ quyết thông kế chương điều khoản phần mục quý thứ chủ phó bí giám hiệu cựu cách chiều sáng tối trưa
ngày tháng năm quân lực bệnh nước thế phát theo trong tại với sau trước khi nếu những các một từ đến về để vì do bởi`;
const DEEDS = `nói cho phát chủ sinh nhấn khẳng đề đã sẽ vừa từng được bị là cũng đang trao làm giữ tham dự có
báo trình kể chia bày đánh yêu chỉ ký tiếp gửi mong cảm đọc kết trả khai bắt quê thay trúng tái và cùng không nêu nhận`;
const CREDITS = 'ảnh tin bài clip video photo theo nguồn thực hiện đồ họa vgp';
const OPENERS = `trong tại với sau trước khi nếu những các một từ đến về để vì do bởi theo đây đó này kia như nhưng mà thì
là có không chưa đã đang sẽ vừa mới còn chỉ cũng rất hơn nhất cả mỗi mọi hai ba bốn năm sáu bảy tám chín mười tuy dù ngoài trên
dưới giữa bên qua cùng và hay hoặc bằng được bị cho của nhiều ít hiện nay mai hôm ngày tháng đồng đây việc sự cuộc người ông bà
anh chị em cô chú bác nhân nhờ kết kính ảnh tin bài thời công đại`;

function collect(): ReadonlyMap<number, number> {
  const flags = new Map<number, number>();
  const add = (words: string, flag: number): void => {
    for (const word of words.split(/\s+/)) {
      if (word === '') continue;
      const key = keyOf(word);
      flags.set(key, (flags.get(key) ?? 0) | flag);
    }
  };
  add(COMMON_SURNAMES, COMMON_SURNAME);
  add(RARE_SURNAMES, RARE_SURNAME);
  add(NAME_SYLLABLES, NAME_SYLLABLE);
  add(HONORIFICS, HONORIFIC);
  add(DEGREES, DEGREE);
  add(NAMED_AFTERS, NAMED_AFTER);
  add(BODY_WORDS, BODY_WORD);
  add(DEEDS, DEED);
  add(CREDITS, CREDIT);
  add(OPENERS, OPENER);
  return flags;
}

/** Bits by a word's key. */
export const WORDS: ReadonlyMap<number, number> = collect();
