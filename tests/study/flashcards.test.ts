import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Face, type Flashcard, type FlashcardId, RATINGS } from '../../lib/notes/flashcard.ts';
import { vietnamese } from '../../lib/recognize/vi/vietnamese.ts';
import { propose } from '../../lib/study/propose.ts';
import { preview, reviewed, scheduleOf, unreviewed } from '../../lib/study/schedule.ts';
import { statisticsOf } from '../../lib/study/statistics.ts';

const card: Flashcard = {
  id: 'the-1' as FlashcardId,
  face: { kind: 'question', question: 'Ai là Bí thư Tỉnh ủy Vân Lĩnh?', answer: 'Đoàn Hữu Phước' },
  tags: [],
  reviews: [],
  createdAt: '2026-03-14T01:00:00.000Z',
  updatedAt: '2026-03-14T01:00:00.000Z',
};

const shown = (face: Face): string =>
  face.kind === 'question'
    ? `${face.question} — ${face.answer}`
    : face.hidden.reduceRight(
        (text, { start, end }) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
        face.text,
      );

describe('propose', () => {
  const proposed = (text: string): string[] =>
    propose({
      text,
      ...vietnamese.recognize({ text, publishedOn: '2026-03-14' }),
      publishedOn: '2026-03-14',
    }).map(shown);

  it('asks for who holds an office, with the time it was held', () => {
    expect(proposed('Bí thư Tỉnh ủy Cao Bằng Đoàn Hữu Phước chủ trì hội nghị.')).toEqual([
      'Ai là Bí thư Tỉnh ủy Cao Bằng (tháng 3/2026)? — Đoàn Hữu Phước',
    ]);
  });

  it('hides dates, numbers of documents, ordinals and figures, one at a time', () => {
    expect(
      proposed(
        'Nghị quyết số 41-NQ/TW được ban hành ngày 12/5/2025. Đại hội lần thứ XVII đặt mục tiêu tỷ lệ xã số đạt 95%.',
      ),
    ).toEqual([
      'Nghị quyết số [41-NQ/TW] được ban hành ngày 12/5/2025.',
      'Nghị quyết số 41-NQ/TW được ban hành [ngày 12/5/2025].',
      'Đại hội lần thứ [XVII] đặt mục tiêu tỷ lệ xã số đạt 95%.',
      'Đại hội lần thứ XVII đặt mục tiêu tỷ lệ xã số đạt [95%].',
    ]);
  });

  it('proposes nothing where there is nothing to remember', () => {
    expect(proposed('Sau hội nghị, các đại biểu trao đổi ý kiến.')).toEqual([]);
    expect(proposed('')).toEqual([]);
  });
});

describe('the schedule of a card', () => {
  const answers = ['good', 'good', 'good'] as const;
  const answered = (ratings: readonly (typeof RATINGS)[number][]): Flashcard =>
    ratings.reduce((each, rating) => reviewed(each, rating, scheduleOf(each).due), card);

  it('is due at once when new, then ever later while it is remembered, and soon when it is not', () => {
    expect(scheduleOf(card)).toMatchObject({ due: card.createdAt, state: 'new', reps: 0 });
    const dues = answers.map((_, index) => Date.parse(scheduleOf(answered(answers.slice(0, index + 1))).due));
    const gaps = [Date.parse(card.createdAt), ...dues].map(
      (due, index, all) => due - (all[index - 1] ?? due),
    );
    expect(gaps.slice(1)).toEqual(gaps.slice(1).toSorted((one, other) => one - other));
    const forgotten = reviewed(answered(answers), 'again', scheduleOf(answered(answers)).due);
    expect(scheduleOf(forgotten)).toMatchObject({ state: 'relearning', lapses: 1 });
  });

  it('is what was shown before the answer, and what it was when the answer is taken back', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...RATINGS), { maxLength: 8 }), (ratings) => {
        const standing = answered(ratings);
        const now = scheduleOf(standing).due;
        const shownNext = preview(standing, now);
        for (const rating of RATINGS) {
          const next = reviewed(standing, rating, now);
          expect(scheduleOf(next)).toEqual(shownNext[rating]);
          expect(scheduleOf(unreviewed(next, now))).toEqual(scheduleOf(standing));
          expect(next.updatedAt > standing.updatedAt).toBe(true);
        }
      }),
    );
    expect(unreviewed(card, '2026-03-15T00:00:00.000Z')).toBe(card);
  });

  it('keeps its order though the clock is set back', () => {
    const { reviews } = reviewed(
      reviewed(card, 'good', '2026-03-15T00:00:00.000Z'),
      'good',
      '2020-01-01T00:00:00.000Z',
    );
    expect(reviews.map(({ at }) => at)).toEqual(['2026-03-15T00:00:00.000Z', '2026-03-15T00:00:00.001Z']);
  });
});

describe('statistics', () => {
  it('count what is due by the reader’s own day, and what was known of what had been learnt before', () => {
    const learnt = reviewed(card, 'good', '2026-03-14T02:00:00.000Z');
    const known = reviewed(learnt, 'good', '2026-03-16T18:00:00.000Z');
    const lost = { ...reviewed(learnt, 'again', '2026-03-16T18:30:00.000Z'), id: 'the-2' as FlashcardId };
    const gone = { ...card, deletedAt: '2026-03-15T00:00:00.000Z' };
    const { due, past } = statisticsOf([known, lost, card, gone], '2026-03-17T03:00:00.000Z', 4, 7 * 60);
    expect(past).toEqual([
      { day: '2026-03-14', answers: 2, asked: 0, right: 0 },
      { day: '2026-03-15', answers: 0, asked: 0, right: 0 },
      { day: '2026-03-16', answers: 0, asked: 0, right: 0 },
      { day: '2026-03-17', answers: 2, asked: 2, right: 1 },
    ]);
    expect(due.map(({ day }) => day)).toEqual(['2026-03-17', '2026-03-18', '2026-03-19', '2026-03-20']);
    expect(due[0]?.count).toBe(2);
  });
});
