import { type Palette, paletteRules } from '../../lib/page/palette.ts';
import { adopt } from '../../lib/page/sheet.ts';

/** The colours of the marks in a page: nothing is added for who has the usual ones. */
export class Colours {
  readonly #document: Document;
  #palette: Palette = 'default';
  #leave = (): void => undefined;

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    signal.addEventListener('abort', () => this.#leave());
  }

  show(palette: Palette): void {
    const view = this.#document.defaultView;
    if (palette === this.#palette || !view) return;
    this.#palette = palette;
    this.#leave();
    this.#leave =
      palette === 'default' ? () => undefined : adopt(this.#document, view, paletteRules(palette));
  }
}
