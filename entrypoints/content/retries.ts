/** Where nobody answered, it is tried again after this long, a few times. */
const AFTER = 3_000;
const MOST = 5;

/** Tries again later what failed, but not without end. */
export class Retries {
  #count = 0;

  /** It went well: the next failure is a first one. */
  clear(): void {
    this.#count = 0;
  }

  later(again: () => void): void {
    if (this.#count++ < MOST) setTimeout(again, AFTER);
  }
}
