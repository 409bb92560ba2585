import type { Entity, PersonEntity } from './entity.ts';
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
  const mentions: Mention[] = [];
  const entities = new Map<EntityKey, Entity[]>();
  for (let from = 0; from < text.length; ) {
    const to = cutAfter(text, from + PART);
    const part = await recognizePart({ text: text.slice(from, to), ...known });
    if (!part) return undefined;
    for (const mention of part.mentions) mentions.push(shift(mention, from));
    for (const entity of part.entities) {
      const moved = shiftEntity(entity, from);
      const known = entities.get(entity.key);
      if (known) known.push(moved);
      else entities.set(entity.key, [moved]);
    }
    from = to;
    yield from / text.length;
  }
  return { mentions, entities: [...entities.values()].map(join) };
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

/** What all parts found of one entity; the fullest name of a person stays. */
function join(parts: readonly Entity[]): Entity {
  const [first] = parts;
  if (first === undefined) throw new Error('join: an entity that no part has');
  if (parts.length === 1) return first;
  switch (first.kind) {
    case 'person': {
      const same = parts.filter((part) => part.kind === 'person');
      const titles = new Map<EntityKey, PersonEntity['titles'][number]>();
      for (const title of same.flatMap((part) => part.titles)) {
        if (!titles.has(title.key)) titles.set(title.key, title);
      }
      const label = same.reduce(
        (fullest, part) => (part.label.length > fullest.length ? part.label : fullest),
        '',
      );
      return {
        ...first,
        label,
        titles: [...titles.values()],
        mentions: same.flatMap(({ mentions }) => mentions),
      };
    }
    case 'title': {
      const same = parts.filter((part) => part.kind === 'title');
      const holders = [...new Set(same.flatMap((part) => part.holders))];
      return { ...first, holders, mentions: same.flatMap(({ mentions }) => mentions) };
    }
    case 'date': {
      const same = parts.filter((part) => part.kind === 'date');
      return { ...first, mentions: same.flatMap(({ mentions }) => mentions) };
    }
    case 'document': {
      const same = parts.filter((part) => part.kind === 'document');
      return { ...first, mentions: same.flatMap(({ mentions }) => mentions) };
    }
    default:
      return first satisfies never;
  }
}
