import type { Span } from '../text/span.ts';

/** What can be said of a note's place: shown on its words, shown as changed, asked about, or kept with its quote only. */
export type Found =
  | {
      /** `changed`: the words there are no longer all the quote's. `suggested`: the reader should say yes or no. */
      readonly state: 'found' | 'changed' | 'suggested';
      readonly span: Span;
      /** Share of the quote's characters that stand there still, 0–1. */
      readonly likeness: number;
      /** The same for what stood around it, 0–1; 1 when the anchor knows nothing of its surroundings. */
      readonly context: number;
    }
  | { readonly state: 'lost' };
