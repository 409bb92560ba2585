import { hashOf, type Place, placeIn } from '../../components/notebook/address.ts';

/** The address bar holds the view: back and forward work, and a view can be bookmarked. */
export class Navigation {
  readonly #changed: (place: Place) => void;
  place: Place = placeIn(location.hash);

  constructor(changed: (place: Place) => void) {
    this.#changed = changed;
    addEventListener('popstate', () => this.#take());
    addEventListener('hashchange', () => this.#take());
  }

  /** Goes to a place. `isTyping`: letters that follow each other are one step back. */
  go(place: Place, isTyping = false): void {
    const wasEmpty = this.place.words === '';
    const hash = hashOf(place);
    if (hash === location.hash) return;
    if (isTyping && !(wasEmpty && place.words !== '')) history.replaceState(null, '', hash);
    else history.pushState(null, '', hash);
    this.place = place;
    this.#changed(place);
    if (!isTyping) scrollTo(0, 0);
  }

  #take(): void {
    const place = placeIn(location.hash);
    if (hashOf(place) === hashOf(this.place)) return;
    this.place = place;
    this.#changed(place);
  }
}
