import { askBackground, isContextValid } from '../../lib/browser/messaging.ts';

/** The number on the toolbar button, told only when it is another. */
export class Badge {
  #told: number | undefined = 0;

  get isStale(): boolean {
    return this.#told === undefined;
  }

  /** A page that comes back from the browser's memory has lost its number. */
  forget(): void {
    this.#told = undefined;
  }

  async tell(count: number): Promise<void> {
    if (count === this.#told || !isContextValid()) return;
    this.#told = count;
    await askBackground('countOfficials', { count });
  }
}
