import type { Point } from '../pointing.ts';

/** How long, in milliseconds, a pointer may be on its way from a word to its card. */
const GRACE = 500;

/** Tells when a pointer has left both a word and its card, and is not on its way from one to the other. */
export class Leaving {
  readonly #left: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #distance = 0;

  constructor(left: () => void) {
    this.#left = left;
  }

  /** The pointer moved, while the card stands in this box. */
  moved({ x, y }: Point, box: DOMRect, isOverWord: boolean): void {
    const across = Math.max(box.left - x, 0, x - box.right);
    const down = Math.max(box.top - y, 0, y - box.bottom);
    const distance = Math.hypot(across, down);
    const isNearer = distance < this.#distance;
    this.#distance = distance;
    if (distance === 0 || isOverWord) this.stay();
    else if (isNearer || this.#timer === undefined) {
      this.stay();
      this.#timer = setTimeout(this.#left, GRACE);
    }
  }

  stay(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
