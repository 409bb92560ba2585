import type { Flashcard } from '../notes/flashcard.ts';
import { scheduleOf } from './schedule.ts';

/** What is to come and what was remembered; a day is the reader's own, `YYYY-MM-DD`. */
export type Statistics = {
  /** Cards due on each of the next days; the first day has all that are overdue too. */
  readonly due: readonly { readonly day: string; readonly count: number }[];
  /** Answers a day in the past, and how many of those to cards once learnt were right. */
  readonly past: readonly {
    readonly day: string;
    readonly answers: number;
    readonly asked: number;
    readonly right: number;
  }[];
};

const DAY = 86_400_000;

/** Counts over `days` days to come and as many past. `minutesEast` is the reader's offset from UTC. */
export function statisticsOf(
  cards: readonly Flashcard[],
  now: string,
  days: number,
  minutesEast: number,
): Statistics {
  const dayOf = (instant: string): number => Math.floor((Date.parse(instant) + minutesEast * 60_000) / DAY);
  const nameOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
  const today = dayOf(now);
  const due = Array.from({ length: days }, (_, ahead) => ({ day: nameOf(today + ahead), count: 0 }));
  const past = Array.from({ length: days }, (_, ago) => ({
    ...{ day: nameOf(today - days + 1 + ago), answers: 0, asked: 0, right: 0 },
  }));
  for (const card of cards) {
    if (card.deletedAt !== undefined) continue;
    const row = due[Math.max(0, dayOf(scheduleOf(card).due) - today)];
    if (row) row.count++;
    card.reviews.forEach(({ at, rating }, index) => {
      const on = past[dayOf(at) - today + days - 1];
      if (!on) return;
      on.answers++;
      // The first answer on a card's first day teaches; whether it was known is asked from the next day on.
      const before = card.reviews[index - 1];
      if (!before || dayOf(before.at) === dayOf(at)) return;
      on.asked++;
      if (rating !== 'again') on.right++;
    });
  }
  return { due, past };
}
