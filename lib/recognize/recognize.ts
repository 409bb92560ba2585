import type { Language, Recognition, Source } from './language.ts';

const NOTHING: Recognition = { mentions: [], entities: [] };

/** Finds who, holding which office, when and under which document; nothing in a text that none of the languages speaks. */
export function recognize(source: Source, languages: readonly Language[]): Recognition {
  const language = languages.find((each) => each.speaks(source.text));
  return language ? language.recognize(source) : NOTHING;
}
