import type { Tokens } from '../../../text/tokens.ts';
import { buildPhrases, PhraseReader, type Phrases } from '../lexicon/phrases.ts';
import { CLOSE, isCapital, isNumber, isRoman, isSmall, OPEN, signAt, wordAt } from './reader.ts';
import { keys, STOPS, W } from './words.ts';

/** Nothing of a place follows. */
const CENTRAL = 1;
/** A place may follow: `Tỉnh ủy Lạng Sơn`. */
const LOCAL = 2;
/** A body follows, or what it is of: `Bộ trưởng Bộ Công an`. */
const OFFICE = 4;

const ISSUERS: Phrases = buildPhrases([
  [
    `bộ chính trị, ban bí thư, ban bí thư trung ương, ban bí thư trung ương đảng, ban bí thư tư đảng, ban bí thư tw, ban bí thư tw đảng, ban chấp hành trung ương, ban chấp hành trung ương đảng,
     ban chấp hành tw đảng, bch trung ương, bch trung ương đảng, bch tw, bch tw đảng, bct, bbt, trung ương, trung ương đảng, tw, tw đảng, đảng, chính phủ, thủ tướng chính phủ, thủ tướng, quốc hội,
     ủy ban thường vụ quốc hội, ubtvqh, chủ tịch nước, nhà nước, đảng ủy công an trung ương, quân ủy trung ương, ủy ban kiểm tra trung ương, ubkt trung ương, ubkttw, văn phòng trung ương đảng,
     văn phòng trung ương, văn phòng chính phủ, văn phòng quốc hội, văn phòng chủ tịch nước, thanh tra chính phủ, kiểm toán nhà nước, ngân hàng nhà nước, ngân hàng nhà nước việt nam,
     tòa án nhân dân tối cao, viện kiểm sát nhân dân tối cao, hội đồng thẩm phán, hội đồng bầu cử quốc gia, ban tổ chức trung ương, ban tuyên giáo trung ương, ban tuyên giáo và dân vận trung ương, ban dân vận trung ương,
     ban nội chính trung ương, ban kinh tế trung ương, ban đối ngoại trung ương, ban chính sách, chiến lược trung ương, đảng ủy khối các cơ quan trung ương, đảng ủy chính phủ, đảng ủy quốc hội, đảng cộng sản việt nam,
     ban chấp hành trung ương đảng cộng sản việt nam, đại hội đồng liên hợp quốc, hội đồng bảo an, hội đồng bảo an liên hợp quốc, liên hợp quốc, tổng liên đoàn lao động việt nam, trung ương đoàn,
     mặt trận tổ quốc việt nam, ủy ban trung ương mặt trận tổ quốc việt nam, bộ quốc phòng, bộ công an, bộ ngoại giao, bộ nội vụ, bộ tư pháp, bộ tài chính, bộ công thương, bộ xây dựng, bộ y tế, bộ giáo dục và đào tạo,
     bộ gd-đt, bộ gd&đt, bộ lđ-tb&xh, bộ tt&tt, bộ tn&mt, bộ nn&ptnt, bộ gtvt, bộ vh-tt&dl, bộ vhttdl, bộ vh,tt&dl, bộ kh&cn, bộ kh&đt, bộ kh-đt,
     bộ khoa học và công nghệ, bộ khoa học và công nghệ, bộ nông nghiệp và môi trường, bộ nông nghiệp và phát triển nông thôn, bộ dân tộc và tôn giáo, bộ kế hoạch và đầu tư, bộ giao thông vận tải,
     bộ thông tin và truyền thông, bộ tài nguyên và môi trường, ủy ban dân tộc, đại hội đồng unesco`,
    CENTRAL,
  ],
  [
    `tỉnh ủy, thành ủy, huyện ủy, quận ủy, thị ủy, đảng ủy, ban thường vụ tỉnh ủy, ban thường vụ thành ủy, ban thường vụ huyện ủy, ban thường vụ quận ủy, ban thường vụ thị ủy, ban thường vụ đảng ủy, btv tỉnh ủy, btv thành ủy,
     thường trực tỉnh ủy, thường trực thành ủy, thường trực hđnd, ban chấp hành đảng bộ, bch đảng bộ, ban chấp hành, ban thường vụ, hđnd, ubnd, hội đồng nhân dân, ủy ban nhân dân, chủ tịch ubnd, chủ tịch hđnd,
     chủ tịch ủy ban nhân dân, chủ tịch hội đồng nhân dân, đảng bộ, ủy ban kiểm tra tỉnh ủy, ủy ban kiểm tra thành ủy, ban tổ chức tỉnh ủy, ban tổ chức thành ủy, ban tuyên giáo tỉnh ủy, ban cán sự đảng, đảng đoàn,
     tòa án nhân dân, viện kiểm sát nhân dân, công an, sở, thủ tướng, tổng thống, quốc vương, ban chỉ đạo trung ương, ban chỉ đạo`,
    LOCAL,
  ],
  [
    'bộ trưởng, giám đốc, chánh án, viện trưởng, tổng thanh tra, tổng kiểm toán, thống đốc, chủ nhiệm',
    OFFICE,
  ],
]);

const LEVELS = keys('tỉnh thành phố tp huyện quận thị xã phường đặc khu thị trấn cấp');
const CITY = keys('phố xã trấn khu');

export type IssuerReader = (at: number) => number;

/** Reads the body that issued a document, at its first word; gives back the token after it, or the same where no body stands. */
export function issuerReader(tokens: Tokens): IssuerReader {
  const phrases = new PhraseReader(tokens, ISSUERS);
  return (at) => {
    const to = readBody(tokens, phrases, at);
    return to > at ? skipTerm(tokens, to) : at;
  };
}

function readBody(tokens: Tokens, phrases: PhraseReader, at: number): number {
  if (!isCapital(tokens, at)) return at;
  if (!phrases.read(at)) return readCapitals(tokens, at);
  const { end, mask } = phrases;
  if (mask === OFFICE) {
    const body = readBody(tokens, phrases, end);
    return body > end ? body : at;
  }
  if ((mask & LOCAL) !== 0 && (mask & CENTRAL) === 0) return skipPlace(tokens, end, phrases);
  return end;
}

/** Skips `tỉnh Lạng Sơn`, `Lạng Sơn`, `TP. Huế`, `xã`. */
function skipPlace(tokens: Tokens, at: number, phrases: PhraseReader): number {
  // Đảng bộ của …, Công an nhân dân: a body inside a body
  if (isCapital(tokens, at) && phrases.read(at))
    return phrases.mask === OFFICE ? at : readBody(tokens, phrases, at);
  let to = at;
  let isLevel = false;
  while (LEVELS.has(wordAt(tokens, to)) && (isLevel ? CITY.has(wordAt(tokens, to)) : true)) {
    to++;
    isLevel = true;
    if (signAt(tokens, to) === 0x2e && isCapital(tokens, to + 1)) to++;
  }
  let names = 0;
  while (names < 4 && isCapital(tokens, to)) {
    to++;
    names++;
  }
  return names === 0 && isLevel && !CITY.has(wordAt(tokens, to - 1)) && !LEVELS.has(wordAt(tokens, to - 1))
    ? at
    : to;
}

const HEADS = keys(
  'bộ ban ủy uỷ hội sở cục tổng viện đảng liên công ngân tòa toà văn chính cơ nhà tập thanh đoàn mặt',
);

/** Reads a body that the lexicon does not know: capitalised words, each with at most one small syllable after it. */
function readCapitals(tokens: Tokens, at: number): number {
  if (!HEADS.has(wordAt(tokens, at))) return at;
  let to = at + 1;
  let smalls = 0;
  while (to < tokens.count && to - at < 12) {
    if (isCapital(tokens, to)) smalls = 0;
    else if (
      isSmall(tokens, to) &&
      smalls === 0 &&
      !STOPS.has(wordAt(tokens, to)) &&
      wordAt(tokens, to) !== W.va
    )
      smalls = 1;
    else if (wordAt(tokens, to) === W.va && isCapital(tokens, to + 1) && to - at < 5) smalls = 1;
    else break;
    to++;
  }
  return to - at >= 2 ? to : at;
}

/** Skips `khóa XIII`, `(khóa XII)`. */
export function skipTerm(tokens: Tokens, at: number): number {
  const isOpen = signAt(tokens, at) === OPEN;
  const start = isOpen ? at + 1 : at;
  if (wordAt(tokens, start) !== W.khoa || !(isRoman(tokens, start + 1) || isNumber(tokens, start + 1)))
    return at;
  return isOpen ? (signAt(tokens, start + 2) === CLOSE ? start + 3 : at) : start + 2;
}
