import { siteOf } from '../../lib/notes/find/filter.ts';
import type { Article } from '../../lib/notes/note.ts';
import type { Query } from '../../lib/text/query.ts';
import { dateWords } from '../date-words.ts';
import { timeWords } from '../time-words.ts';
import { useWords } from '../words.ts';
import { linkOf } from './address.ts';
import { Marked } from './Marked.tsx';

/** An article above its notes: title, site, when it was published and read. */
export function ArticleHead({ article, query = [] }: { readonly article: Article; readonly query?: Query }) {
  const words = useWords();
  const { say } = words;
  const link = linkOf(article);
  const facts = [
    siteOf(article),
    article.publishedOn && say('bookPublished', { date: dateWords(article.publishedOn, words) }),
    say('bookRead', { date: timeWords(article.readAt, words) }),
  ].filter(Boolean);
  const title = <Marked text={article.title} query={query} />;
  return (
    <header class="article">
      <h2 lang="vi">
        {link === undefined ? (
          title
        ) : (
          <a href={link} target="_blank" rel="noopener noreferrer">
            {title}
          </a>
        )}
      </h2>
      <p class="three">{facts.join(' · ')}</p>
    </header>
  );
}
