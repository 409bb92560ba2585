import type { Entity } from './entity.ts';
import type { Recognition, Source } from './language.ts';
import type { EntityKey, Mention } from './mention.ts';

/** Texts up to this many UTF-16 units are recognised in one piece; no part is longer. */
export const LONGEST_PART = 120_000;
const PART = 50_000;

/** Recognises one part, wherever the recogniser is; undefined when it could not be asked. */
export type RecognizePart = (part: Source) => Promise<Recognition | undefined>;

/**
 * Recognises a text of any length in parts cut at line breaks, yielding the share done (0–1) between them. A text of an article's
 * length is one part, so that everything in it is linked; in longer ones the same key makes the same entity. Undefined when a part
 * could not be recognised.
 */
export async function* recognizeInParts(
  { text, publishedOn, corrections }: Source,
  recognizePart: RecognizePart,
): AsyncGenerator<number, Recognition | undefined, undefined> {
  // A page is a source too, and has more to it than may be handed on.
  const known = {
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(corrections === undefined ? {} : { corrections }),
  };
  if (text.length <= LONGEST_PART) return recognizePart({ text, ...known });
  const whole = new Whole();
  for (let from = 0; from < text.length; ) {
    const to = cutAfter(text, from + PART);
    const part = await recognizePart({ text: text.slice(from, to), ...known });
    if (!part) return undefined;
    whole.add(part, from);
    from = to;
    yield from / text.length;
  }
  return whole;
}

function cutAfter(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const line = text.indexOf('\n', at);
  return line >= 0 && line - at < PART ? line + 1 : at;
}

type Growing<E extends Entity> = Omit<E, 'mentions'> & { readonly mentions: E['mentions'][number][] };

/** What all parts name so far; it grows part by part, so that no part has to wait for the work of all. */
class Whole implements Recognition {
  readonly mentions: Mention[] = [];
  readonly entities: Entity[] = [];
  readonly #at = new Map<EntityKey, number>();

  /** Adds what a part names that begins at an offset of the text. */
  add(part: Recognition, from: number): void {
    const moved = new Map<number, Mention>();
    for (const mention of part.mentions) {
      const each = shift(mention, from);
      moved.set(mention.span.start, each);
      this.mentions.push(each);
    }
    for (const entity of part.entities) {
      const own = entity.mentions
        .map(({ span }) => moved.get(span.start))
        .filter((each) => each !== undefined);
      const at = this.#at.get(entity.key);
      const known = at === undefined ? undefined : this.entities[at];
      if (at !== undefined && known) this.entities[at] = join(known, entity, own);
      else {
        this.#at.set(entity.key, this.entities.length);
        this.entities.push(join({ ...entity, mentions: [] }, entity, own));
      }
    }
  }
}

function shift<T extends Mention>(mention: T, by: number): T {
  return { ...mention, span: { start: mention.span.start + by, end: mention.span.end + by } };
}

/** What is known of an entity with what one more part tells of it; the fullest name of a person stays. The list of mentions grows in place. */
function join(known: Entity, part: Entity, mentions: readonly Mention[]): Entity {
  const add = <E extends Entity>({ mentions: list }: Growing<E>): void => {
    for (const each of mentions) if (each.kind === known.kind) list.push(each as E['mentions'][number]);
  };
  add(known as Growing<Entity>);
  if (known.kind === 'person' && part.kind === 'person') {
    const keys = new Set(known.titles.map(({ key }) => key));
    const titles = part.titles.filter(({ key }) => !keys.has(key));
    if (titles.length === 0 && part.label.length <= known.label.length) return known;
    const label = part.label.length > known.label.length ? part.label : known.label;
    return { ...known, label, titles: [...known.titles, ...titles] };
  }
  if (known.kind === 'title' && part.kind === 'title')
    return { ...known, holders: [...new Set([...known.holders, ...part.holders])] };
  return known;
}
