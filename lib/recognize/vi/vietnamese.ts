import { toNfc } from '../../text/folding.ts';
import { inOrder, overlaps, type Span } from '../../text/span.ts';
import { type Tokens, tokenize } from '../../text/tokens.ts';
import type { Language, Recognition, Source } from '../language.ts';
import type { EntityKey, Mention } from '../mention.ts';
import { findDates } from './date/find-dates.ts';
import { findDocuments } from './document/find-documents.ts';
import type { DateFinding, DocumentFinding, PersonFinding, TitleFinding } from './finding.ts';
import { PhraseReader } from './lexicon/phrases.ts';
import { gather } from './link/gather.ts';
import { identifyPersons } from './link/identify-persons.ts';
import { linkTitles } from './link/link-titles.ts';
import { findPersons } from './person/find-persons.ts';
import type { Surroundings } from './person/scene.ts';
import { isForeign } from './person/units.ts';
import { speaksVietnamese } from './speaks.ts';
import { findTitles } from './title/find-titles.ts';
import { BODY, COUNTRY, HEAD, PLACE, PROVINCE, TITLE_PHRASES } from './title/words.ts';

/** Reads Vietnamese news: one tokenisation, then dates, documents, titles, persons, and who holds what. */
export const vietnamese: Language = {
  code: 'vi',
  speaks: speaksVietnamese,
  recognize: recognizeVietnamese,
};

type Found = {
  readonly dates: readonly DateFinding[];
  readonly documents: readonly DocumentFinding[];
  readonly titles: readonly TitleFinding[];
  readonly persons: readonly PersonFinding[];
};

function recognizeVietnamese({ text: raw, publishedOn }: Source): Recognition {
  const { text, toRaw } = toNfc(raw);
  const tokens = tokenize(text);
  const documents = findDocuments(tokens);
  const dates = without(findDates(tokens, publishedOn), documents);
  const titles = without(without(findTitles(tokens), documents), dates);
  const persons = findPersons(tokens, surroundings(tokens, [...documents, ...dates], titles));
  return assemble(tokens, { dates, documents, titles, persons }, toRaw);
}

/** The findings that none of `others` touches; both in reading order. */
function without<T extends Span>(findings: readonly T[], others: readonly Span[]): readonly T[] {
  let next = 0;
  return findings.filter((finding) => {
    while (next < others.length && (others[next] as Span).end <= finding.start) next++;
    const other = others[next];
    return other === undefined || !overlaps(finding, other);
  });
}

function surroundings(
  tokens: Tokens,
  taken: readonly { readonly from: number; readonly to: number }[],
  titles: readonly TitleFinding[],
): Surroundings {
  const reader = new PhraseReader(tokens, TITLE_PHRASES);
  const around: Surroundings = {
    taken: new Uint8Array(tokens.count + 2),
    titleEndsAt: new Int32Array(tokens.count + 2),
    titleStartsAt: new Int32Array(tokens.count + 2),
    titleEnd: (at: number) => titles[(around.titleStartsAt[at] as number) - 1]?.to ?? at,
    placeEnd: (at: number) => (reader.read(at, PLACE) ? reader.end : at),
    stateEnd: (at: number) => (reader.read(at, PROVINCE | COUNTRY) ? reader.end : at),
    phraseEnd: (at: number) => (reader.read(at) ? reader.end : at),
    bodyEnd: (at: number) => (reader.read(at, BODY | HEAD) ? reader.end : at),
  };
  for (const { from, to } of taken) around.taken.fill(1, from, to);
  titles.forEach(({ from, to }, index) => {
    around.taken.fill(2, from, to);
    around.titleStartsAt[from] = index + 1;
    around.titleEndsAt[to] = index + 1;
  });
  return around;
}

const key = (kind: string, name: string): EntityKey => `${kind}:${name}` as EntityKey;
const spelled = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ');

function assemble(tokens: Tokens, found: Found, toRaw: (offset: number) => number): Recognition {
  const { text } = tokens;
  const { of, fullest } = identifyPersons(found.persons, ({ from, to }) => isForeign(tokens, from, to));
  const labels = new Map<EntityKey, string>();
  const label = (entity: EntityKey, words: string): EntityKey => {
    if (!labels.has(entity)) labels.set(entity, words.replace(/\s+/g, ' '));
    return entity;
  };
  const names = fullest.map((index) => {
    const { start, end } = found.persons[index] as PersonFinding;
    const words = text.slice(start, end);
    return label(key('person', spelled(words)), words);
  });
  const holders = linkTitles(tokens, found.titles, found.persons, of);
  const span = ({ start, end }: Span): Span => ({ start: toRaw(start), end: toRaw(end) });
  const mentions: Mention[] = [
    ...found.persons.map((person, index) => ({
      kind: 'person' as const,
      span: span(person),
      entity: names[of[index] as number] as EntityKey,
      why: person.why,
    })),
    ...found.titles.map((title, index) => {
      const name = [title.modifier, title.identity, title.place].filter(Boolean).join(' ');
      return {
        kind: 'title' as const,
        span: span(title),
        entity: label(key('title', name), text.slice(title.start, title.end)),
        holders: (holders[index] ?? []).map((holder) => names[holder] as EntityKey),
        why: title.why,
      };
    }),
    ...found.dates.map((date) => {
      const words = text.slice(date.start, date.end);
      return {
        kind: 'date' as const,
        span: span(date),
        entity: label(key('date', date.value ?? spelled(words)), words),
        ...(date.value === undefined ? {} : { value: date.value }),
        why: date.why,
      };
    }),
    ...found.documents.map((document) => ({
      kind: 'document' as const,
      span: span(document),
      entity: label(key('document', document.identity), document.label),
      why: document.why,
    })),
  ];
  mentions.sort((a, b) => inOrder(a.span, b.span));
  return { mentions, entities: gather(mentions, labels) };
}
