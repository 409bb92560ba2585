/** Tells whether a browser is translating a page under our eyes: then its words are no longer the article's. */
export class Translation {
  readonly #root: Element;
  #language: string;

  constructor(document: Document) {
    this.#root = document.documentElement;
    this.#language = this.#languageNow();
  }

  /** Another article stands in the page: its language is its own. */
  renew(): void {
    if (!this.#isMarked()) this.#language = this.#languageNow();
  }

  /** By the class that Chromium sets, or by a language that is no longer the one the page came in. */
  get isOn(): boolean {
    if (this.#isMarked()) return true;
    const now = this.#languageNow();
    // A page may name its language late.
    if (this.#language === '') this.#language = now;
    return now !== '' && now !== this.#language;
  }

  #isMarked(): boolean {
    // translated-ltr | translated-rtl
    return /(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/.test(this.#root.getAttribute('class') ?? '');
  }

  /** Without its region: `vi` of `vi-VN`. */
  #languageNow(): string {
    return (this.#root.getAttribute('lang') ?? '').split('-')[0]?.toLowerCase() ?? '';
  }
}
