import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/vi/messages.json';
import type { Settings, Wording } from './messages.ts';
import { speak } from './speak.ts';

type Language = 'vi' | 'en';

/**
 * The words of our own pages in the language the reader chose. `browser.i18n` knows only the browser's language, so the file
 * is loaded by ourselves: as a part of our code, for our pages connect nowhere, not even to the package.
 */
export async function loadWords(chosen: Settings['language']): Promise<{
  readonly language: Language;
  say(name: keyof typeof messages, values?: Readonly<Record<string, string | number>>): string;
}> {
  const wording = await wordingOf(chosen);
  return speak(wording.messages, wording.language);
}

/** The same as plain data, for a page of the web: what speaks there has no file of ours. */
export async function wordingOf(chosen: Settings['language']): Promise<Wording> {
  const language = chosen === 'browser' ? browsersOwn() : chosen;
  return { language, messages: (await FILES[language]()).default };
}

const FILES = {
  vi: () => import('../../public/_locales/vi/messages.json'),
  en: () => import('../../public/_locales/en/messages.json'),
} as const satisfies Record<Language, unknown>;

/** Which of our files the browser itself took. */
const browsersOwn = (): Language => (browser.i18n.getMessage('language') === 'en' ? 'en' : 'vi');
