import type { Mention, Why } from './mention.ts';
import { HOLDER_RULES, PERSON_RULES } from './rules.ts';

const SENTENCES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(PERSON_RULES).map(([rule, sentence]) => [`person.${rule}`, sentence] as const),
  ...Object.entries(HOLDER_RULES).map(([rule, sentence]) => [`holder.${rule}`, sentence] as const),
  ['title.title', 'an office, told by its own words: “{from}”'],
  ['title.own', 'the reader’s own list has this office'],
  ['document.own', 'the reader’s own list has this document'],
]);

/** One reason for a mention: an id that is the same in every language (`person.title-after`), and what the rule went by. */
export type Reason = { readonly id: string; readonly from: string };

const reason = (kind: string, { rule, from }: Why): Reason => ({
  id: `${kind}.${rule.replaceAll(' ', '-')}`,
  from,
});

/** Why a mention is one, and for an office why it is its holder's; a card puts each into the reader's language by its id. */
export function reasonsOf(mention: Mention): readonly Reason[] {
  const found = reason(mention.kind, mention.why);
  return mention.kind === 'title' && mention.heldBy ? [found, reason('holder', mention.heldBy)] : [found];
}

/** Says in plain sentences which rules made a mention, and from what, for who develops the rules. */
export function explain(mention: Mention): string {
  return reasonsOf(mention)
    .map(({ id, from }) => {
      const sentence = SENTENCES.get(id) ?? `the rule “${id}” reads “{from}”`;
      return sentence.replace('{from}', from);
    })
    .join('; ');
}

/** Whether a reason has a sentence of its own. */
export const isExplained = ({ id }: Reason): boolean => SENTENCES.has(id);
