import { toNfc } from '../../text/folding.ts';
import { inOrder, overlaps, type Span } from '../../text/span.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Language, Recognition, Source } from '../language.ts';
import type { Kind } from '../mention.ts';
import { assemble, dateKey, documentKey, titleKey } from './assemble.ts';
import { Corrector } from './corrector.ts';
import { findDates } from './date/find-dates.ts';
import { findDocuments } from './document/find-documents.ts';
import type { Finding, TitleFinding } from './finding.ts';
import { linkTitles } from './link/link-titles.ts';
import { namePeople } from './people.ts';
import { findPersons } from './person/find-persons.ts';
import { surround } from './person/surroundings.ts';
import { ownOf, putRight } from './put-right.ts';
import { speaksVietnamese } from './speaks.ts';
import { findTitles } from './title/find-titles.ts';

/** Reads Vietnamese news: one tokenisation, then dates, documents, titles, persons, and who holds what. */
export const vietnamese: Language = {
  code: 'vi',
  speaks: speaksVietnamese,
  recognize: recognizeVietnamese,
};

function recognizeVietnamese({ text: raw, publishedOn, corrections }: Source): Recognition {
  const { text, toRaw } = toNfc(raw);
  const tokens = tokenize(text);
  const corrector = corrections && new Corrector(tokens, corrections);
  const own = ownOf(tokens, corrector);
  const right = <T extends Finding>(kind: Kind, findings: readonly T[], keyOf: (finding: T) => string) =>
    putRight(tokens, corrector, kind, findings, keyOf);
  const foundDocuments = [...own.documents, ...without(findDocuments(tokens), own.all)].sort(inOrder);
  const documents = without(without(right('document', foundDocuments, documentKey), own.titles), own.persons);
  const foundDates = right('date', without(findDates(tokens, publishedOn), own.all), (date) =>
    dateKey(date, text.slice(date.start, date.end)),
  );
  const dates = without(without(foundDates, documents), own.all);
  const free = (titles: readonly TitleFinding[]): readonly TitleFinding[] =>
    without(without(titles, documents), dates);
  const foundTitles = [...own.titles, ...without(free(findTitles(tokens)), own.all)].sort(inOrder);
  const titles = without(free(right('title', foundTitles, titleKey)), own.persons);
  const around = surround(tokens, [...documents, ...dates], titles);
  const people = namePeople(tokens, findPersons(tokens, around, corrector), corrector);
  const held = linkTitles(tokens, titles, people.findings, people.of);
  return assemble(tokens, { dates, documents, titles, people, held }, toRaw);
}

/** The findings that none of `others` touches; both in reading order. */
function without<T extends Span>(findings: readonly T[], others: readonly Span[]): readonly T[] {
  if (others.length === 0) return findings;
  let next = 0;
  return findings.filter((finding) => {
    while (next < others.length && (others[next] as Span).end <= finding.start) next++;
    const other = others[next];
    return other === undefined || !overlaps(finding, other);
  });
}
