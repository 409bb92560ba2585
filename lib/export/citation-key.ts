import type { Article } from '../notes/note.ts';
import { authorsOf, sortName } from './authors.ts';
import { newspaperOf } from './citation.ts';
import { hashOf } from './hash.ts';
import { plainWords } from './slug.ts';

/**
 * What each article is called in a text that cites it: `mien2026noi-3fa2`, of plain letters only. It depends on the article alone,
 * so that a later export with more articles calls it the same; only twins in one file are told apart by a longer number.
 */
export function citationKeys(articles: readonly Article[]): readonly string[] {
  const taken = new Set<string>();
  return articles.map((article) => {
    const [author] = authorsOf(article.author);
    const [name] = asciiWords(sortName(author ?? newspaperOf(article)));
    const [word] = asciiWords(article.title);
    const stem = `${name ?? 'bai'}${(article.publishedOn ?? article.readAt).slice(0, 4)}${word ?? ''}`;
    const hash = hashOf(article.id);
    for (let length = 4; ; length += 4) {
      const key = `${stem}-${hash.slice(0, length)}${length > hash.length ? `-${length}` : ''}`;
      if (taken.has(key)) continue;
      taken.add(key);
      return key;
    }
  });
}

const asciiWords = (words: string): readonly string[] =>
  plainWords(words).flatMap((word) => (/^[a-z0-9]{1,20}$/.test(word) ? [word] : []));
