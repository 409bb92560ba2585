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
  { text, publishedOn }: Source,
  recognizePart: RecognizePart,
): AsyncGenerator<number, Recognition | undefined, undefined> {
  const day = publishedOn === undefined ? {} : { publishedOn };
  if (text.length <= LONGEST_PART) return recognizePart({ text, ...day });
  const mentions: Mention[] = [];
  const entities = new Map<EntityKey, Entity>();
  for (let from = 0; from < text.length; ) {
    const to = cutAfter(text, from + PART);
    const part = await recognizePart({ text: text.slice(from, to), ...day });
    if (!part) return undefined;
    for (const mention of part.mentions) mentions.push(shift(mention, from));
    for (const entity of part.entities) {
      const moved = shiftEntity(entity, from);
      const known = entities.get(entity.key);
      entities.set(entity.key, known ? join(known, moved) : moved);
    }
    from = to;
    yield from / text.length;
  }
  return { mentions, entities: [...entities.values()] };
}

function cutAfter(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const line = text.indexOf('\n', at);
  return line >= 0 && line - at < PART ? line + 1 : at;
}

function shift<T extends Mention>(mention: T, by: number): T {
  return { ...mention, span: { start: mention.span.start + by, end: mention.span.end + by } };
}

function shiftEntity(entity: Entity, by: number): Entity {
  switch (entity.kind) {
    case 'person':
      return { ...entity, mentions: entity.mentions.map((each) => shift(each, by)) };
    case 'title':
      return { ...entity, mentions: entity.mentions.map((each) => shift(each, by)) };
    case 'date':
      return { ...entity, mentions: entity.mentions.map((each) => shift(each, by)) };
    case 'document':
      return { ...entity, mentions: entity.mentions.map((each) => shift(each, by)) };
    default:
      return entity satisfies never;
  }
}

/** Two parts' findings of one entity; the fuller name stays. */
function join(a: Entity, b: Entity): Entity {
  const label = b.label.length > a.label.length && a.kind === 'person' ? b.label : a.label;
  if (a.kind === 'person' && b.kind === 'person') {
    const titles = [...a.titles, ...b.titles.filter(({ key }) => !a.titles.some((each) => each.key === key))];
    return { ...a, label, titles, mentions: [...a.mentions, ...b.mentions] };
  }
  if (a.kind === 'title' && b.kind === 'title') {
    return {
      ...a,
      holders: [...new Set([...a.holders, ...b.holders])],
      mentions: [...a.mentions, ...b.mentions],
    };
  }
  if (a.kind === 'date' && b.kind === 'date') return { ...a, mentions: [...a.mentions, ...b.mentions] };
  if (a.kind === 'document' && b.kind === 'document')
    return { ...a, mentions: [...a.mentions, ...b.mentions] };
  return a;
}
