/**
 * The rules by which persons are found, with a plain sentence for who develops them; `{from}` is what the rule went by.
 * The ids are the same in every language of readers: a card says them in the reader's own from its messages.
 */
export const PERSON_RULES = {
  own: 'the reader’s own list has this name',
  title: 'an office stands right before it, “{from}”',
  honorific: 'the address “{from}” stands right before it',
  degree: 'the degree “{from}” stands right before it',
  role: 'what somebody is stands right before it, “{from}”',
  credit: '“{from}” before it says who made the picture or the piece',
  byline: 'nothing but names stands from here to the end of the line',
  'title-after': 'an office follows it, after “{from}”',
  age: 'an age or a year of birth follows it, “{from}”',
  surname: 'it begins with the surname “{from}” and goes on in syllables of names',
  'surname-and-deed': 'a surname and one more syllable, and then a deed, “{from}”',
  list: 'it is joined to a name beside it, by “{from}”',
  player: 'the piece is about a match, and it is two syllables of a name',
  'foreign-given-name': 'it begins with the given name “{from}” of another language',
  initial: 'an initial, “{from}”, and then a word of another language',
  'spelled-out': 'it spells out a foreign name with hyphens, from “{from}” on',
  'foreign-name-and-deed': 'words of another language, and then what only people do, “{from}”',
  'named-elsewhere': 'the same full name is found elsewhere in the text',
  'part-of-a-name': 'it is the last word of a full name elsewhere in the text',
} as const;
export type PersonRule = keyof typeof PERSON_RULES;

/** The rules by which an office is given to its holder; `{from}` is the holder's name. */
export const HOLDER_RULES = {
  'name-after': '“{from}” is named right after it, or after the row it stands in',
  'name-before': '“{from}” is named right before it, or before the row it stands in',
  row: 'it goes on a row of offices of “{from}”',
  clause: 'the sentence says that “{from}” has it, gets it or loses it',
  signer: '“{from}” signs on the next line',
  headline: 'headline and first sentence open with the same person, “{from}”',
  'known-office': 'the text says elsewhere that this is the office of “{from}”',
  pronoun: 'the clause goes on about “{from}”, who was named last',
  life: 'it is a line in the life of “{from}”',
} as const;
export type HolderRule = keyof typeof HOLDER_RULES;
