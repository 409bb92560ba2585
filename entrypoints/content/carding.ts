import type { PageState } from '../../lib/browser/messages.ts';
import { askBackground } from '../../lib/browser/messaging.ts';
import type { Article } from '../../lib/notes/note.ts';
import { Card } from '../../lib/page/card/card.ts';
import type { CardDoings } from '../../lib/page/card/card-view.ts';
import { Leaving } from '../../lib/page/card/leaving.ts';
import { follow } from '../../lib/page/follow.ts';
import { markAt } from '../../lib/page/hit.ts';
import type { Host } from '../../lib/page/host.ts';
import type { PageReading } from '../../lib/page/page.ts';
import { boxesOf, isInView, scrollTo, spotAt } from '../../lib/page/place.ts';
import { type Point, watchPointing } from '../../lib/page/pointing.ts';
import type { Entity } from '../../lib/recognize/entity.ts';
import type { Recognition } from '../../lib/recognize/language.ts';
import type { EntityKey, Mention } from '../../lib/recognize/mention.ts';
import type { Span } from '../../lib/text/span.ts';
import { cardView, elsewhereView } from './card-view.ts';
import { type Amended, amendments } from './correcting.ts';
import type { MentionMark } from './marks.ts';
import type { Surroundings } from './surroundings.ts';

type From = Surroundings & {
  /** What is read and marked now. */
  known(): { readonly read: PageReading; readonly recognition: Recognition } | undefined;
  /** What is marked now. */
  marks(): readonly MentionMark[];
  article(): Article;
  notes(): PageState['notes'];
  /** Washes a span of the page in the colour of a kind. */
  wash(span: Span | undefined, mention?: Mention): void;
  writeOn(entity: EntityKey, read: PageReading, span: Span): void;
  openNote(id: string): void;
  /** Whether the reader writes just now: then nothing opens by itself. */
  isWriting(): boolean;
};
type At = { readonly entity: Entity; readonly mention: Mention; readonly read: PageReading };

/** The card of what is named in the page: by a pause over it, by a press on it, by keys. */
export class Carding {
  readonly #from: From;
  readonly #host: Host;
  readonly #card: Card;
  readonly #amend: Amended;
  readonly #leaving = new Leaving(() => this.hide());
  #at: At | undefined;

  constructor(from: From, host: Host, signal: AbortSignal) {
    this.#from = from;
    this.#host = host;
    this.#card = new Card(host, () => this.#closed());
    this.#amend = amendments(from);
    watchPointing(
      document,
      {
        rested: (point) => this.#rested(point),
        moved: (point) => this.#moved(point),
        down: (point) => this.#down(point),
        pressed: (point) => this.#pressed(point),
      },
      signal,
    );
    document.addEventListener(
      'keydown',
      ({ key, isTrusted }) => {
        if (isTrusted && key === 'Escape' && !this.#card.isPinned) this.hide();
      },
      { signal, capture: true },
    );
    follow(document, () => this.#follow(), signal);
  }

  hide(): void {
    this.#card.hide();
  }

  /** Opens the card of an entity at its n-th mention, under the reader's keys. False where the page does not name it. */
  open(key: EntityKey, index: number): boolean {
    const known = this.#from.known();
    const entity = known?.recognition.entities.find((each) => each.key === key);
    const mention = entity?.mentions[index];
    if (!known || !entity || !mention) return false;
    return this.#show({ entity, mention, read: known.read }, undefined, true);
  }

  /** The same for what is named where the reader is: at the caret, else first in the window. */
  openNear(): boolean {
    const known = this.#from.known();
    if (!known) return false;
    const { reading } = known.read;
    const marks = this.#from.marks();
    let low = 0;
    let high = marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const mark = marks[middle];
      const box = mark && boxesOf(reading, mark)[0];
      if (box && box.top < 0) low = middle + 1;
      else high = middle;
    }
    const mention = this.#at?.mention ?? marks[low]?.mention;
    const index = known.recognition.entities
      .find(({ key }) => key === mention?.entity)
      ?.mentions.findIndex(({ span }) => span.start === mention?.span.start);
    return mention !== undefined && index !== undefined && this.open(mention.entity, index);
  }

  #under({ x, y, target }: Point): { readonly at: At; readonly box: DOMRect } | undefined {
    const known = this.#from.known();
    if (!known || this.#host.holds(target)) return undefined;
    const hit = markAt(document, known.read.reading, this.#from.marks(), x, y);
    const entity = known.recognition.entities.find(({ key }) => key === hit?.mark.mention.entity);
    return hit && entity && { at: { entity, mention: hit.mark.mention, read: known.read }, box: hit.box };
  }

  #rested(point: Point): void {
    if (this.#card.isPinned || this.#from.isWriting() || !isNothingSelected()) return;
    const hit = this.#under(point);
    if (!hit || hit.at.mention === this.#at?.mention) return;
    this.#show(hit.at, hit.box, false);
  }

  #pressed(point: Point): void {
    if (!isNothingSelected()) return;
    const hit = this.#under(point);
    if (hit) this.#show(hit.at, hit.box, true);
  }

  /** What is pressed elsewhere closes it; its own word is about to open it for good. */
  #down(point: Point): void {
    if (!this.#card.isShown || this.#host.holds(point.target)) return;
    if (this.#card.isPinned || !this.#isOver(point)) this.hide();
  }

  /** One that opened by itself goes with the pointer. */
  #moved(point: Point): void {
    const { box, isPinned } = this.#card;
    if (box && !isPinned) this.#leaving.moved(point, box, this.#isOver(point));
  }

  #isOver({ x, y }: Point): boolean {
    if (!this.#at) return false;
    const { read, mention } = this.#at;
    return boxesOf(read.reading, mention.span).some(
      ({ left, right, top, bottom }) => x >= left - 4 && x <= right + 4 && y >= top - 4 && y <= bottom + 6,
    );
  }

  #show(at: At, box: DOMRect | undefined, isPinned: boolean): boolean {
    const { words, schemeAt, known, notes, wash } = this.#from;
    const { entity, mention, read } = at;
    if (!box && !isInView(read.reading, mention.span)) scrollTo(read.reading, mention.span, 'instant');
    const spot = spotAt(read.reading, mention.span, box);
    const recognition = known()?.recognition;
    if (!spot || !recognition) return false;
    this.#leaving.stay();
    this.#at = at;
    wash(mention.span, mention);
    this.#card.show({
      view: cardView(entity, mention, { read, recognition, notes: notes(), words }),
      spot,
      say: words.say,
      scheme: schemeAt(read.reading, mention.span),
      doings: this.#doings(at),
      isPinned,
    });
    void this.#tellElsewhere(entity.key);
    return true;
  }

  async #tellElsewhere(entity: EntityKey): Promise<void> {
    const answer = await askBackground('sightings', { entity, article: this.#from.article().id });
    if (!answer.ok || answer.value.count === 0 || this.#at?.entity.key !== entity) return;
    const { count, articles } = answer.value;
    this.#card.tellElsewhere(elsewhereView(count, articles, this.#from.words.say));
  }

  #doings(at: At): CardDoings {
    const { entity, mention, read } = at;
    const { writeOn, openNote, wash } = this.#from;
    const base = mention.span.start - (read.page.text.lastIndexOf('\n', mention.span.start - 1) + 1);
    const inText = ({ start, end }: Span): Span => {
      const shift = mention.span.start - base;
      return { start: start + shift, end: end + shift };
    };
    const leave = (work: () => unknown) => (): void => {
      this.hide();
      work();
    };
    return {
      step: (by) => {
        const { mentions } = entity;
        const now = mentions.findIndex(({ span }) => span.start === mention.span.start);
        const next = mentions[(now + by + mentions.length) % mentions.length];
        if (next) this.#show({ ...at, mention: next }, undefined, this.#card.isPinned);
      },
      note: leave(() => writeOn(entity.key, read, mention.span)),
      openNote: (id) => leave(() => openNote(id))(),
      openArticle: (id) => void askBackground('openKept', { article: id as Article['id'] }),
      openFile: () => void askBackground('openKept', { entity: entity.key }),
      never: leave(() => this.#amend.never(at)),
      same: (key) => leave(() => this.#amend.same(at, key))(),
      tryExtent: (inLine) => wash(inLine ? inText(inLine) : mention.span, mention),
      extent: (inLine) => leave(() => this.#amend.extent(at, inText(inLine)))(),
    };
  }

  /** The page was read or recognised anew: an open card goes on with what is now known, or goes. */
  refresh(): void {
    const known = this.#from.known();
    if (!this.#at || this.#at.read.reading === known?.read.reading) return;
    const { start } = this.#at.mention.span;
    const entity = known?.recognition.entities.find(({ key }) => key === this.#at?.entity.key);
    const mention = entity?.mentions.find(({ span }) => span.start === start);
    if (!known || !entity || !mention) {
      this.hide();
      return;
    }
    this.#at = { entity, mention, read: known.read };
    this.#from.wash(mention.span, mention);
  }

  #follow(): void {
    const spot = this.#at && spotAt(this.#at.read.reading, this.#at.mention.span, undefined);
    if (spot) this.#card.moveTo(spot);
    else this.hide();
  }

  #closed(): void {
    this.#leaving.stay();
    this.#at = undefined;
    this.#from.wash(undefined);
  }
}

const isNothingSelected = (): boolean => document.getSelection()?.isCollapsed !== false;
