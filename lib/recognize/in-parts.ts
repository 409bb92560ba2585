import type { Entity } from './entity.ts';
import type { Language, Recognition, Source } from './language.ts';
import type { EntityKey, Mention } from './mention.ts';

/** Texts up to this many UTF-16 units are recognised in one piece. */
const WHOLE = 120_000;
const PART = 50_000;

/**
 * Recognises a text of any length in parts cut at line breaks, yielding the share done (0–1) between them. A text of an article's
 * length is one part, so that everything in it is linked; in longer ones the same key makes the same entity.
 */
export function* recognizeInParts(
  source: Source,
  language: Language,
): Generator<number, Recognition, undefined> {
  const { text } = source;
  if (text.length <= WHOLE) return language.recognize(source);
  const mentions: Mention[] = [];
  const entities = new Map<EntityKey, Entity>();
  for (let from = 0; from < text.length; ) {
    const to = cutAfter(text, from + PART);
    const part = language.recognize({ ...source, text: text.slice(from, to) });
    const shifted = new Map(part.mentions.map((mention) => [mention, shift(mention, from)]));
    mentions.push(...shifted.values());
    for (const entity of part.entities) {
      const moved = moveEntity(entity, (mention) => shifted.get(mention) ?? shift(mention, from));
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

function moveEntity(entity: Entity, move: <T extends Mention>(mention: T) => Mention): Entity {
  const mentions = entity.mentions.map(move);
  switch (entity.kind) {
    case 'person':
      return { ...entity, mentions: mentions.filter((each) => each.kind === 'person') };
    case 'title':
      return { ...entity, mentions: mentions.filter((each) => each.kind === 'title') };
    case 'date':
      return { ...entity, mentions: mentions.filter((each) => each.kind === 'date') };
    case 'document':
      return { ...entity, mentions: mentions.filter((each) => each.kind === 'document') };
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
