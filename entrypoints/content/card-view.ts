import { dateWords } from '../../components/date-words.ts';
import type { PageState, Wording } from '../../lib/browser/messages.ts';
import type { CardView, Elsewhere } from '../../lib/page/card/card-view.ts';
import type { Say } from '../../lib/page/element.ts';
import type { PageReading } from '../../lib/page/page.ts';
import { type Entity, isOfficial } from '../../lib/recognize/entity.ts';
import { reasonsOf } from '../../lib/recognize/explain.ts';
import type { Recognition } from '../../lib/recognize/language.ts';
import type { Mention } from '../../lib/recognize/mention.ts';

type Words = { readonly language: Wording['language']; readonly say: Say };
type From = {
  readonly read: PageReading;
  readonly recognition: Recognition;
  readonly notes: PageState['notes'];
  readonly words: Words;
};

/** What the card of an entity tells at one of its mentions. */
export function cardView(entity: Entity, mention: Mention, from: From): CardView {
  const { read, recognition, notes, words } = from;
  const { say } = words;
  const { text } = read.page;
  const { start, end } = mention.span;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const of = entity.mentions.length;
  const people = recognition.entities.filter(({ kind }) => kind === 'person');
  return {
    kind: entity.kind,
    name: nameOf(entity, words),
    under: say('cardUnder', { kind: kindOf(entity, say), times: say('popupTimes', { count: of }) }),
    held: heldIn(entity, people, say),
    at: entity.mentions.findIndex(({ span }) => span.start === start) + 1,
    of,
    words: text.slice(start, end),
    notes: notes
      .filter(({ note }) => note.about.includes(entity.key))
      .slice(0, 3)
      .map(({ note }) => ({
        id: note.id,
        look: note.category,
        label: brief(note.body) || brief(note.quote),
      })),
    line: text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd),
    inLine: { start: start - lineStart, end: end - lineStart },
    others:
      entity.kind === 'person'
        ? people.filter(({ key }) => key !== entity.key).map(({ key, label }) => ({ key, name: label }))
        : [],
    why: reasonsOf(mention).map(({ id, from: by }) => whyOf(id, by, say)),
  };
}

/** The reader's other articles, as a card tells of them. */
export function elsewhereView(
  count: number,
  articles: readonly {
    readonly id: string;
    readonly title: string;
    readonly publishedOn?: string;
    readonly readAt: string;
  }[],
  say: Say,
): Elsewhere {
  return {
    label: say('cardElsewhere', { count }),
    articles: articles.map(({ id, title, publishedOn, readAt }) => ({
      id,
      title,
      when: (publishedOn ?? readAt).slice(0, 7).split('-').reverse().join('/'),
    })),
  };
}

function nameOf(entity: Entity, words: Words): string {
  return entity.kind === 'date' && entity.value !== undefined ? dateWords(entity.value, words) : entity.label;
}

function kindOf(entity: Entity, say: Say): string {
  return entity.kind === 'person' && !isOfficial(entity) ? say('cardPerson') : say(`cardKind_${entity.kind}`);
}

function heldIn(entity: Entity, people: readonly Entity[], say: Say): CardView['held'] {
  if (entity.kind === 'person') {
    return { label: say('cardHeld'), kind: 'title', names: entity.titles.map(({ label }) => label) };
  }
  if (entity.kind === 'title') {
    const names = entity.holders.flatMap((key) => people.find((each) => each.key === key)?.label ?? []);
    return { label: say('cardHolders'), kind: 'person', names };
  }
  // What a day is called here, where the calendar calls it otherwise.
  return { label: '', kind: entity.kind, names: [] };
}

/** `person.title-after` → the sentence `why_person_title_after`; of rules without one, what its kind is told by. */
function whyOf(id: string, from: string, say: Say): string {
  const name = id.replace(/[.-]/g, '_');
  const sentence = say(`why_${name}`, { from });
  return sentence === `why_${name}` ? say(`why_${id.split('.')[0]}`, { from }) : sentence;
}

const brief = (words: string): string => words.replace(/\s+/g, ' ').trim().slice(0, 120);
