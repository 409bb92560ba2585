import { type Card, createEmptyCard, type FSRS, fsrs, type Grade, Rating as Grades, State } from 'ts-fsrs';
import { type Flashcard, RATINGS, type Rating } from '../notes/flashcard.ts';

/** Where a card stands: by FSRS from its reviews alone, the same on every machine. */
export type Schedule = {
  /** ISO 8601 instant from which it is due. */
  readonly due: string;
  readonly state: 'new' | 'learning' | 'review' | 'relearning';
  /** Days until nine of ten such cards would still be known. */
  readonly stability: number;
  readonly reps: number;
  readonly lapses: number;
};

/** Without chance: two devices with the same reviews agree. */
const scheduler: FSRS = fsrs({ enable_fuzz: false });
const GRADES: Readonly<Record<Rating, Grade>> = {
  again: Grades.Again,
  hard: Grades.Hard,
  good: Grades.Good,
  easy: Grades.Easy,
};
const STATES: Readonly<Record<State, Schedule['state']>> = {
  [State.New]: 'new',
  [State.Learning]: 'learning',
  [State.Review]: 'review',
  [State.Relearning]: 'relearning',
};

/** When a card is due, after all its reviews. */
export const scheduleOf = (card: Flashcard): Schedule => named(replayed(card));

/** What each answer given at `now` would make of it. */
export function preview(card: Flashcard, now: string): Readonly<Record<Rating, Schedule>> {
  const standing = replayed(card);
  const [again, hard, good, easy] = RATINGS.map((rating) =>
    named(scheduler.next(standing, now, GRADES[rating]).card),
  ) as [Schedule, Schedule, Schedule, Schedule];
  return { again, hard, good, easy };
}

/** The card with one more answer; a clock that was set back does not put it before the last. */
export function reviewed(card: Flashcard, rating: Rating, now: string): Flashcard {
  const last = card.reviews.at(-1)?.at ?? '';
  const at = now > last ? now : new Date(Date.parse(last) + 1).toISOString();
  return { ...card, reviews: [...card.reviews, { at, rating }], updatedAt: later(card.updatedAt, at) };
}

/** The card without its last answer; the same card where there is none. */
export const unreviewed = (card: Flashcard, now: string): Flashcard =>
  card.reviews.length === 0
    ? card
    : { ...card, reviews: card.reviews.slice(0, -1), updatedAt: later(card.updatedAt, now) };

const later = (before: string, now: string): string =>
  now > before ? now : new Date(Date.parse(before) + 1).toISOString();

function replayed({ createdAt, reviews }: Flashcard): Card {
  let card = createEmptyCard(createdAt);
  for (const { at, rating } of reviews) card = scheduler.next(card, at, GRADES[rating]).card;
  return card;
}

const named = ({ due, state, stability, reps, lapses }: Card): Schedule => ({
  due: due.toISOString(),
  state: STATES[state],
  ...{ stability, reps, lapses },
});
