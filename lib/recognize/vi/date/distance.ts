import type { Tokens } from '../../../text/tokens.ts';
import { dayOf, monthsOn } from './calendar.ts';
import { dayText, monthText } from './edtf.ts';
import { nextWord, readSmall, wordAt } from './reader.ts';
import { type Draft, done, type Reference } from './when.ts';
import { keys, MANY, UNITS, W } from './words.ts';
import { year } from './year.ts';

/** `gần 3 tháng nữa`: a length of time. */
const ABOUT = keys('đầy gần hơn thêm');
/** After `trước` what it is before: `một tuần trước cuộc gặp`. */
const AGO_STOPS = keys(
  'đó khi ngày lúc ấy này ngưỡng thềm nay cuộc hội bầu tết lễ kỳ trận vụ đại chuyến phiên sự thời giờ buổi chiến năm',
);
/** In a text no longer than this `3 ngày sau` is told from its day, in a story from what went before. */
const SHORT = 40;

// 3 ngày nữa | 2 tuần trước | ba hôm trước | một tháng nữa | cách đây hai năm
export function parseDistance(
  tokens: Tokens,
  at: number,
  reference: Reference | undefined,
): Draft | undefined {
  const count = readSmall(tokens, at);
  if (!count) return undefined;
  const named = nextWord(tokens, count.to);
  const unit = named === W.hom ? 'day' : UNITS.get(named);
  if (!unit || unit === 'quarter' || ABOUT.has(wordAt(tokens, at - 1))) return undefined;
  const word = nextWord(tokens, count.to + 1);
  const isSince = wordAt(tokens, at - 1) === W.day && wordAt(tokens, at - 2) === W.cach;
  const next = nextWord(tokens, count.to + 2);
  const isNext = next === 0 || (word !== W.sau && !AGO_STOPS.has(next));
  const sign =
    word === W.nua
      ? 1
      : word === W.truoc && isNext
        ? -1
        : word === W.sau && isNext && tokens.count < SHORT
          ? 1
          : 0;
  const by = sign || (isSince ? -1 : 0);
  if (by === 0 || (MANY.has(wordAt(tokens, at - 1)) && sign !== 1)) return undefined;
  const to = sign ? count.to + 2 : count.to + 1;
  const end = sign === -1 && nextWord(tokens, to) === W.day ? to + 1 : to;
  const from = isSince ? at - 2 : at;
  return { from, to: end, rule: 'so long from now', when: distant(reference, unit, by * count.value) };
}

function distant(reference: Reference | undefined, unit: string, by: number): Draft['when'] {
  if (!reference) return done(undefined);
  if (unit === 'day' || unit === 'week')
    return done(dayText(dayOf(reference.count + by * (unit === 'week' ? 7 : 1))));
  if (unit === 'year') return year(reference.year + by);
  const [inYear, month] = monthsOn(reference.year, reference.month, by);
  return done(monthText(inYear, month));
}
