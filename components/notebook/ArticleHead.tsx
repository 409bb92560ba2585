import type { Article } from '../../lib/notes/note.ts';
import { dateWords } from '../date-words.ts';
import { timeWords } from '../time-words.ts';
import { useWords } from '../words.ts';
import { linkOf } from './book-view.ts';

/** An article above its notes: title, site, when it was published and read. */
export function ArticleHead({ article }: { readonly article: Article }) {
  const words = useWords();
  const { say } = words;
  const link = linkOf(article);
  const host = link === undefined ? undefined : URL.parse(link)?.hostname;
  const facts = [
    article.site ?? host,
    article.publishedOn && say('bookPublished', { date: dateWords(article.publishedOn, words) }),
    say('bookRead', { date: timeWords(article.readAt, words) }),
  ].filter(Boolean);
  return (
    <header class="article">
      <h2 lang="vi">
        {link === undefined ? (
          article.title
        ) : (
          <a href={link} target="_blank" rel="noopener noreferrer">
            {article.title}
          </a>
        )}
      </h2>
      <p class="three">{facts.join(' · ')}</p>
    </header>
  );
}
