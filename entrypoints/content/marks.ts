import type { Settings } from '../../lib/browser/messages.ts';
import type { Mark } from '../../lib/page/mark.ts';
import type { Painter } from '../../lib/page/paint.ts';
import { scrollTo } from '../../lib/page/place.ts';
import type { Reading } from '../../lib/page/reading.ts';
import type { Recognition } from '../../lib/recognize/language.ts';
import type { EntityKey, Mention } from '../../lib/recognize/mention.ts';
import type { Span } from '../../lib/text/span.ts';

const FLASH = 1_400;

/** A mention as it is marked. */
export type MentionMark = Mark & { readonly mention: Mention };

/** Mentions as marks, of the kinds that the reader wants to see: made once for what is known, for a long page has hundreds of thousands. */
export class Marks {
  #of: readonly Mention[] | undefined;
  #kinds: Settings['kinds'] | undefined;
  #list: readonly MentionMark[] = [];

  /** At once. */
  list(mentions: readonly Mention[], kinds: Settings['kinds']): readonly MentionMark[] {
    const steps = this.make(mentions, kinds);
    while (!steps.next().done);
    return this.#list;
  }

  /** In steps, so that `list` has no more to do. */
  *make(mentions: readonly Mention[], kinds: Settings['kinds']): Generator<undefined, void, undefined> {
    if (mentions === this.#of && kinds === this.#kinds) return;
    const list: MentionMark[] = [];
    for (const mention of mentions) {
      const { kind, span } = mention;
      if (!kinds[kind]) continue;
      list.push({ start: span.start, end: span.end, look: kind, mention });
      if (list.length % STRIDE === 0) yield;
    }
    this.#of = mentions;
    this.#kinds = kinds;
    this.#list = list;
  }
}
const STRIDE = 1_000;

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
