import { inOrder, type Span } from '../../text/span.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Recognition } from '../language.ts';
import type { EntityKey, Mention, Why } from '../mention.ts';
import type { DateFinding, DocumentFinding, TitleFinding } from './finding.ts';
import { gather } from './link/gather.ts';
import type { Held } from './link/link-titles.ts';
import type { People } from './people.ts';

export type Found = {
  readonly dates: readonly DateFinding[];
  readonly documents: readonly DocumentFinding[];
  readonly titles: readonly TitleFinding[];
  readonly people: People;
  /** Who holds each title. */
  readonly held: readonly Held[];
};

/** Makes the answer of what was found: mentions with offsets into the raw text, in reading order, and the entities they gather into. */
export function assemble(tokens: Tokens, found: Found, toRaw: (offset: number) => number): Recognition {
  const { text } = tokens;
  const { findings, of, keys, labels: names } = found.people;
  const labels = new Map<EntityKey, string>();
  const label = (entity: EntityKey, words: string): EntityKey => {
    if (!labels.has(entity)) labels.set(entity, UNTIDY.test(words) ? words.replace(/\s+/g, ' ') : words);
    return entity;
  };
  for (const [one, key] of keys.entries()) label(key, names[one] as string);
  const span = ({ start, end }: Span): Span => ({ start: toRaw(start), end: toRaw(end) });
  const mentions: Mention[] = [
    ...findings.map((person, index) => ({
      kind: 'person' as const,
      span: span(person),
      entity: keys[of[index] as number] as EntityKey,
      why: person.why,
    })),
    ...found.titles.map((title, index) => {
      const { holders, rule } = found.held[index] as Held;
      return {
        kind: 'title' as const,
        span: span(title),
        entity: label(titleKey(title), text.slice(title.start, title.end)),
        holders: holders.map((holder) => keys[holder] as EntityKey),
        ...(rule === undefined
          ? {}
          : { heldBy: { rule, from: names[holders[0] as number] as string } satisfies Why }),
        why: title.why,
      };
    }),
    ...found.dates.map((date) => {
      const words = text.slice(date.start, date.end);
      return {
        kind: 'date' as const,
        span: span(date),
        entity: label(dateKey(date, words), words),
        ...(date.value === undefined ? {} : { value: date.value }),
        why: date.why,
      };
    }),
    ...found.documents.map((document) => ({
      kind: 'document' as const,
      span: span(document),
      entity: label(documentKey(document), document.label),
      why: document.why,
    })),
  ];
  mentions.sort((a, b) => inOrder(a.span, b.span));
  return { mentions, entities: gather(mentions, labels) };
}

/** White space that is not one plain space. */
const UNTIDY = /[^\S ]|\s\s/;
const spelled = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ');

/** `title:nguyên bí thư tỉnh ủy lạng sơn` */
export const titleKey = ({ modifier, identity, place }: TitleFinding): EntityKey =>
  `title:${[modifier, identity, place].filter(Boolean).join(' ')}` as EntityKey;

/** `date:2020-12-08`, or the words where no value is known. */
export const dateKey = ({ value }: DateFinding, words: string): EntityKey =>
  `date:${value ?? spelled(words)}` as EntityKey;

/** `document:18-nq/tw` */
export const documentKey = ({ identity }: DocumentFinding): EntityKey => `document:${identity}` as EntityKey;
