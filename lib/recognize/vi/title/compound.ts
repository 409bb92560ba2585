import { CAPITALISED, SMALL, SPACED } from '../../../text/tokens.ts';
import { keysOf, type PhraseReader } from '../lexicon/phrases.ts';
import { isSyllable } from './shapes.ts';
import { LONE, STOP } from './words.ts';

/** Whether an unknown word of two syllables begins here, the second in small letters: `Cứu tế`. */
export function isCompound(reader: PhraseReader, at: number): boolean {
  const { tokens } = reader;
  const { key, shape, gap, count } = tokens;
  if (shape[at] !== CAPITALISED || at + 1 >= count || gap[at + 1] !== SPACED || shape[at + 1] !== SMALL)
    return false;
  if (SMALL_WORDS.has(key[at + 1] as number) || !isSyllable(tokens, at)) return false;
  return !reader.read(at + 1) || (reader.mask & (LONE | STOP)) === 0;
}

/** Words that follow a name or an office and are never the second syllable of a word. */
const SMALL_WORDS = keysOf(
  'và, của, cho, đã, là, cùng, với, để, được, bị, do, tại, ở, trong, ngoài, về, vào, ra, lên, xuống, đến, từ, theo, có, không, cũng, còn, sẽ, đang, vừa, mới, nói, nêu, trao, dự, thăm, nhấn, phát, khẳng, chủ, tiếp, đề, yêu, chỉ, cảm, bày, gửi, ký, làm, giữ, thôi, nhận, xin, chúc, đánh, kiểm, tham, phê, công, thay, trả, trình, thông, ngày, nhiệm, trước, sau, khi, như, nhưng, mà, thì, vì, nên, rằng, này, đó, kia, hôm, chiều, sáng, tối, lại, luôn, vẫn, đều, hiện, hay, hoặc, trên, dưới, bằng, qua, cấp, hai, ba, mong, lưu, thừa, dẫn, đọc, điều, báo, biết, kêu, nghe, hỏi, đi, xem, giao, tuyên, đối, đại, tỏ, cam, tin, mời, đón, thống, tặng, bổ, phân, chuyển, quyết, nghiên, xác, giới, hoan, cho, rất, phải, cần, muốn, bế, khai, kết, cử, đồng, ủng, lấy, gặp',
);
