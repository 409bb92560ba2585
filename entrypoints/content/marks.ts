import type { Settings } from '../../lib/browser/messages.ts';
import type { Mark } from '../../lib/page/mark.ts';
import type { Painter } from '../../lib/page/paint.ts';
import { scrollTo } from '../../lib/page/place.ts';
import type { Reading } from '../../lib/page/reading.ts';
import type { Recognition } from '../../lib/recognize/language.ts';
import type { EntityKey, Mention } from '../../lib/recognize/mention.ts';
import type { Span } from '../../lib/text/span.ts';

const FLASH = 1_400;

/** Mentions as marks, of the kinds that the reader wants to see. */
export const marksOf = (mentions: readonly Mention[], kinds: Settings['kinds']): readonly Mark[] =>
  mentions.filter(({ kind }) => kinds[kind]).map(({ kind, span }) => ({ ...span, look: kind }));

/** Goes to a place in the page and flashes it. */
export class Goer {
  readonly #painter: Painter;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(painter: Painter) {
    this.#painter = painter;
  }

  /** The n-th mention of an entity, counted round; undefined where the entity is not on this page. */
  goTo(
    reading: Reading,
    { entities }: Recognition,
    key: EntityKey,
    index: number,
  ): { readonly index: number; readonly count: number } | undefined {
    const entity = entities.find((each) => each.key === key);
    const count = entity?.mentions.length ?? 0;
    if (!entity || count === 0) return undefined;
    const at = ((index % count) + count) % count;
    const mention = entity.mentions[at];
    if (!mention || !this.flash(reading, mention.span)) return undefined;
    return { index: at, count };
  }

  /** Scrolls to a span and flashes it. False when it stands nowhere now. */
  flash(reading: Reading, span: Span): boolean {
    if (!scrollTo(reading, span)) return false;
    clearTimeout(this.#timer);
    this.#painter.set('flash', [{ ...span, look: 'flash' }]);
    this.#timer = setTimeout(() => this.#painter.set('flash', []), FLASH);
    return true;
  }
}
