import type { Tokens } from '../../../text/tokens.ts';
import { buildPhrases, PhraseReader, type Phrases } from '../lexicon/phrases.ts';
import { type Named, skipState, skipTail } from './law.ts';
import { COMMA, DASH, isCapital, isSmall, LONG_DASH, signAt, skipYear, wordAt } from './reader.ts';
import { keys, STOPS, W } from './words.ts';

/** What treaties are about, in small letters too. A comma inside a name is written `-`. */
const SUBJECTS: Phrases = buildPhrases(
  [
    [
      `luật biển, luật biển quốc tế, chống tội phạm mạng, chống tham nhũng, phòng - chống tham nhũng, quyền trẻ em, biến đổi khí hậu, cấm vũ khí hóa học, quyền của người khuyết tật, chống tra tấn,
       chống tội phạm có tổ chức xuyên quốc gia, xóa bỏ mọi hình thức phân biệt đối xử với phụ nữ, quan hệ ngoại giao, quan hệ lãnh sự, không phổ biến vũ khí hạt nhân, cấm vũ khí hạt nhân,
       cấm thử vũ khí hạt nhân toàn diện, đối tác toàn diện và tiến bộ xuyên thái bình dương, đối tác xuyên thái bình dương, đối tác kinh tế toàn diện khu vực, thương mại tự do, hữu nghị và hợp tác,
       hữu nghị - hợp tác, thân thiện và hợp tác ở đông nam á, tương trợ tư pháp, tương trợ tư pháp về hình sự, tránh đánh thuế hai lần, bảo hộ đầu tư, hoạch định biên giới quốc gia, phân định vịnh bắc bộ,
       thương mại biên giới, độc lập, đa dạng sinh học, di sản thế giới`,
      1,
    ],
  ],
  1 << 8,
);

/** A reader of what treaties are about. */
export const subjectReader = (tokens: Tokens): PhraseReader => new PhraseReader(tokens, SUBJECTS, COMMA);

/** Reads what follows `Hiến pháp`: its state and its year, or nothing. */
export function readConstitution(tokens: Tokens, at: number): Named {
  let core = skipState(tokens, at);
  if (core === at && isCapital(tokens, at)) core = at + (isCapital(tokens, at + 1) ? 2 : 1);
  return { core, to: skipTail(tokens, core), isKnown: true };
}

const ORGANISATIONS = keys('đảng đoàn hội công mặt liên tổng giáo quốc');

/** Reads whose charter it is: `Đảng`, `Đảng Cộng sản Việt Nam`, `Công đoàn Việt Nam`. */
export function readCharter(tokens: Tokens, at: number): Named | undefined {
  const start = wordAt(tokens, at) === W.cua ? at + 1 : at;
  if (!isCapital(tokens, start) || !ORGANISATIONS.has(wordAt(tokens, start))) return undefined;
  const isParty = wordAt(tokens, start) === W.dang && !isCapital(tokens, start + 1);
  const named = skipCapitalised(tokens, start);
  // Điều lệ Công đoàn
  const core = isParty ? start + 1 : Math.max(named, isSmall(tokens, start + 1) ? start + 2 : named);
  return { core, to: skipTail(tokens, core), isKnown: true };
}

/** Reads `Liên hợp quốc về Luật Biển năm 1982` | `Paris` | `Thương mại tự do Việt Nam - EU` | `cấm vũ khí hóa học`. */
export function readTreaty(tokens: Tokens, at: number, subjects: PhraseReader): Named | undefined {
  let to = wordAt(tokens, at) === W.cua ? at + 1 : at;
  if (subjects.read(to)) to = subjects.end;
  else if (isCapital(tokens, to)) to = skipCapitalised(tokens, to);
  else return undefined;
  if (wordAt(tokens, to) === W.ve) {
    if (subjects.read(to + 1)) to = subjects.end;
    else if (isCapital(tokens, to + 1)) to = skipCapitalised(tokens, to + 1);
  }
  if (wordAt(tokens, to) === W.giua && isCapital(tokens, to + 1)) {
    to = skipCapitalised(tokens, to + 1);
    if (wordAt(tokens, to) === W.va && isCapital(tokens, to + 1)) to = skipCapitalised(tokens, to + 1);
  } else if (isCapital(tokens, to)) to = skipCapitalised(tokens, to);
  const sign = signAt(tokens, to);
  if (
    (sign === DASH || sign === LONG_DASH) &&
    isCapital(tokens, to + 1) &&
    PARTIES.has(wordAt(tokens, to + 1))
  )
    to = skipCapitalised(tokens, to + 1);
  return { core: to, to: skipYear(tokens, to, W.nam), isKnown: true };
}
const PARTIES = keys(
  'việt nam lào mỹ trung hoa liên eu hàn nhật nga anh pháp ấn campuchia thái asean á âu israel cuba chi-lê chile',
);

/** The token after capitalised words, with the small syllables between them: `Cộng sản Việt Nam`. */
function skipCapitalised(tokens: Tokens, at: number): number {
  let to = at;
  let end = at;
  let smalls = 0;
  while (to < tokens.count && to - at < 14) {
    if (isCapital(tokens, to)) {
      smalls = 0;
      end = to + 1;
    } else if (isSmall(tokens, to) && !STOPS.has(wordAt(tokens, to)) && smalls < 2) {
      smalls++;
    } else if (signAt(tokens, to) === DASH && to > at && tokens.gap[to] === 0 && tokens.gap[to + 1] === 0)
      smalls = 0;
    else break;
    to++;
  }
  return end;
}
