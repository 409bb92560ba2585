import type { Article, Note } from '../notes/note.ts';
import { citationText, cite } from './citation.ts';
import { type EntityNames, entityNames } from './entity-names.ts';
import type { Bundle, Format } from './format.ts';
import { escapeHtml } from './html-escape.ts';
import { byArticle } from './in-articles.ts';
import { tagWord } from './tag-word.ts';

/**
 * Notes as cards for Anki, a line a card: guid, front, back, tags. Brought in again, a card is updated, not doubled.
 * A question stands in front and its passage behind; else the passage in front and the note behind.
 */
export const anki = {
  id: 'anki',
  extension: 'anki.txt',
  mime: 'text/plain',
  render: (bundle: Bundle): string => {
    const names = entityNames(bundle.notes);
    const cards = byArticle(bundle).flatMap(({ article, notes }) =>
      notes.flatMap((note) => cardOf(note, article, names)),
    );
    return [...HEADERS, ...cards, ''].join('\n');
  },
} satisfies Format;

const HEADERS = ['#separator:tab', '#html:true', '#guid column:1', '#tags column:4'] as const;

function cardOf(note: Note, article: Article, names: EntityNames): readonly string[] {
  const [front, back] = sidesOf(note, article, names);
  if (front.trim() === '') return [];
  const source = `<small>${fieldOf(citationText(cite(article, note.locator)))}</small>`;
  const behind = back.trim() === '' ? source : `${fieldOf(back)}<br><br>${source}`;
  const tags = note.tags.map(tagWord).filter((tag) => tag !== '');
  const cells = [note.id.replace(/[\s#"]/g, '_').toWellFormed(), fieldOf(front), behind, tags.join(' ')];
  return [cells.join('\t')];
}

function sidesOf(
  { quote, body, category, about }: Note,
  { title }: Article,
  names: EntityNames,
): [string, string] {
  const [hasQuote, hasBody] = [quote.trim() !== '', body.trim() !== ''];
  if (hasQuote && hasBody) return category === 'ask' ? [body, quote] : [quote, body];
  if (!hasQuote) return hasBody ? [title, body] : ['', ''];
  // A passage alone asks for one of the names in it.
  const asked = about.map((key) => names.get(key) ?? '').find((name) => name !== '' && quote.includes(name));
  return asked === undefined ? [quote, ''] : [quote.replaceAll(asked, '[…]'), quote];
}

/**
 * A field's HTML without line ends or tabs. Brackets and braces are written as entities, for Anki itself reads `[sound:…]`, `[latex]` and
 * `{{c1::…}}`; a backslash before a bracket would be a formula, but not in a span of its own.
 */
const fieldOf = (words: string): string =>
  escapeHtml(words.trim())
    // Anki keeps its own fields apart by one of these.
    .replace(/[\x01-\x08\x0e-\x1f\x7f]/g, '')
    .replace(/[[\]{}]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/\\(?=\(|\)|&#9[13];)/g, "<span class='tex2jax_ignore mathjax_ignore'>\\</span>")
    .replaceAll('\t', ' ')
    .replaceAll('\n', '<br>');
