import type { PageState } from '../../lib/browser/messages.ts';
import type { Changes } from '../../lib/page/changes.ts';
import { glimpse } from '../../lib/page/glimpse.ts';
import { describeOnly, type PageReading, readPageSteps } from '../../lib/page/page.ts';
import { isSameReading, type Reading } from '../../lib/page/reading.ts';
import { inSlices, type Meter } from '../../lib/page/slices.ts';
import { type RecognizePart, recognizeInParts } from '../../lib/recognize/in-parts.ts';
import type { Recognition } from '../../lib/recognize/language.ts';
import { mayBeVietnamese, speaksVietnamese } from '../../lib/recognize/vi/speaks.ts';

type Status = PageState['status'];

export type Outcome = 'same' | 'changed' | 'failed';

/** What is known of the page now; `recognition` is always of the text of `read`. */
export type Known = {
  readonly status: Status;
  readonly progress: number;
  readonly read?: PageReading;
  readonly recognition: Recognition;
  /** A look was enough to see that the page is of another language: `read` holds none of its text. */
  readonly isGlimpse?: true;
};

const NOTHING: Recognition = { mentions: [], entities: [] };
/** The part of the work that is reading; what follows is recognising. About so in both browsers, on a page of a million words. */
const READING = 0.4;

/** Reads and recognises a page in slices, again and again as it changes. */
export class PageReader {
  readonly #document: Document;
  readonly #recognizePart: RecognizePart;
  #isExpired = false;
  #isWanted = false;
  /** What was read last, where no change since then went by unheeded. */
  #last: PageReading | undefined;
  #known: Known = { status: 'reading', progress: 0, recognition: NOTHING };

  constructor(document: Document, recognizePart: RecognizePart) {
    this.#document = document;
    this.#recognizePart = recognizePart;
  }

  get known(): Known {
    return this.#known;
  }

  forget(status: 'reading' | 'translated' | 'off'): void {
    this.#known = { status, progress: 0, recognition: NOTHING };
    this.#isWanted = false;
    this.#last = undefined;
  }

  /** Whatever its language, the page's text is wanted: there are notes on it. */
  want(): void {
    this.#isWanted = true;
  }

  /** What is named was put right: the next reading has it recognised again, though the text is the same. */
  expire(): void {
    this.#isExpired = true;
  }

  /** Reads the page and nothing more: what it names stays unknown. */
  readOnly(signal: AbortSignal): Promise<PageReading | undefined> {
    return inSlices(readPageSteps(this.#document, this.#document.location.href), signal);
  }

  /**
   * Reads again what changed; tells whether the text or its day differs from before. `failed`: nobody there to recognise, and what was known
   * stays. Undefined when `signal` aborts first.
   */
  async read(
    changes: Changes,
    isForced: boolean,
    signal: AbortSignal,
    meter: Meter,
  ): Promise<Outcome | undefined> {
    const last = this.#last;
    this.#last = undefined;
    if (!isForced && !this.#isWanted && !meter.time(() => mayBeVietnamese(glimpse(this.#document)))) {
      if (this.#known.isGlimpse) return 'same';
      const read = meter.time(() => describeOnly(this.#document, this.#document.location.href));
      this.#known = {
        ...{ status: 'not-vietnamese', progress: 1, read, recognition: NOTHING },
        isGlimpse: true,
      };
      return 'changed';
    }
    const steps = readPageSteps(this.#document, this.#document.location.href, last, changes);
    const next = await inSlices(steps, signal, meter, (share) => this.#progress(share * READING));
    if (!next) return undefined;
    this.#last = next;
    const { status, read } = this.#known;
    const isFirst =
      status === 'reading' || status === 'translated' || status === 'off' || this.#known.isGlimpse === true;
    if (!isFirst && read && !this.#isExpired && isSameText(read, next)) {
      this.#last = isSameReading(read.reading, next.reading) ? withReading(next, read.reading) : next;
      this.#known = { ...this.#known, read: this.#last };
      return 'same';
    }
    // Before the first recognition ends there is already a text to note on.
    if (isFirst) this.#known = { status: 'reading', progress: READING, read: next, recognition: NOTHING };
    this.#isExpired = false;
    const found = await this.#recognize(next, isForced, signal, meter);
    if (signal.aborted) return undefined;
    if (!found) {
      // What was put right meanwhile is still to be heeded, though the text will be the same.
      this.#isExpired = true;
      return 'failed';
    }
    this.#known = { progress: 1, read: next, ...found };
    return 'changed';
  }

  async #recognize(
    { page }: PageReading,
    isForced: boolean,
    signal: AbortSignal,
    meter: Meter,
  ): Promise<Pick<Known, 'status' | 'recognition'> | undefined> {
    if (page.text.trim() === '') return { status: 'empty', recognition: NOTHING };
    if (!isForced && !meter.time(() => speaksVietnamese(page.text))) {
      return { status: 'not-vietnamese', recognition: NOTHING };
    }
    const parts = recognizeInParts(page, this.#recognizePart);
    for (let step = await parts.next(); !signal.aborted; step = await parts.next()) {
      if (step.done) return step.value && { status: 'ready', recognition: step.value };
      this.#progress(READING + step.value * (1 - READING));
    }
    return undefined;
  }

  /** Tells how far a first reading is; a page that is known already stays known meanwhile. */
  #progress(progress: number): void {
    if (this.#known.status === 'reading') this.#known = { ...this.#known, progress };
  }
}

/** A reading whose nodes are those of an earlier one, which others hold already. */
const withReading = ({ kept, ...read }: PageReading, reading: Reading): PageReading => ({
  ...read,
  reading,
  ...(kept ? { kept: { ...kept, reading } } : {}),
});

const isSameText = ({ page: a }: PageReading, { page: b }: PageReading): boolean =>
  a.text === b.text && a.publishedOn === b.publishedOn;
