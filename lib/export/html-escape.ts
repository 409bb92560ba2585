import { plain } from './plain.ts';

/** Text as HTML shows it, in content and in quoted attributes. */
export const escapeHtml = (words: string): string =>
  plain(words).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
