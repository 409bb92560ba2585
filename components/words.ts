import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../public/_locales/vi/messages.json';

/** The name of a sentence in `_locales`. */
export type WordName = keyof typeof messages;

/** Says a sentence in the reader's language; `{count}` and the like are filled from `values`, numbers as that language writes them. */
export type Words = {
  readonly language: 'vi' | 'en';
  say(name: WordName, values?: Readonly<Record<string, string | number>>): string;
};

/** The language all components below speak. */
export const WordsContext = createContext<Words | undefined>(undefined);

/** The words of the language around this component. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('words: no WordsContext around this component');
  return words;
}
