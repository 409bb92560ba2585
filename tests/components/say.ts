import type { Words } from '../../components/words.ts';
import { speak } from '../../lib/browser/speak.ts';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import vi from '../../public/_locales/vi/messages.json' with { type: 'json' };

/** The words as our pages have them. */
export const vietnamese: Words = speak(vi, 'vi');
export const english: Words = speak(en, 'en');
