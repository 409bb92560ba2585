import { dayOfArticle, type Entry, tenuresOf } from '../../lib/notes/directory.ts';
import { dateWords } from '../date-words.ts';
import { useWords } from '../words.ts';
import { AboutHead } from './AboutHead.tsx';
import { linkOf, viewHash } from './address.ts';
import type { BookActions, BookState } from './book-state.ts';
import { ListView } from './ListView.tsx';
import { Timeline } from './Timeline.tsx';

/** The file on an official, a document or a day: offices over time, articles, notes. */
export function AboutView({ state, on }: { readonly state: BookState; readonly on: BookActions }) {
  const { say } = useWords();
  const { names, place, listing } = state;
  const entry = place.entity && names?.get(place.entity);
  const tenures = entry ? tenuresOf(entry) : [];
  return (
    <div class="file">
      {place.entity && <AboutHead entity={place.entity} entry={entry} state={state} on={on} />}
      {tenures.length > 0 && <Timeline tenures={tenures} />}
      <section class="card-sheet" aria-labelledby="articles">
        <h2 id="articles">
          {say('book_articles')} <span class="count">{entry?.sightings.length ?? 0}</span>
        </h2>
        {entry ? <Sightings entry={entry} /> : <p class="two">{say('bookNoSightings')}</p>}
      </section>
      <section aria-labelledby="notes">
        <h2 id="notes">
          {say('book_notes')} <span class="count">{listing?.ids.length ?? 0}</span>
        </h2>
        {listing && listing.ids.length === 0 ? (
          <p class="two">{say('bookAboutEmptyHint')}</p>
        ) : (
          <ListView state={state} on={on} />
        )}
      </section>
    </div>
  );
}

/** The articles one stands in, latest first. */
function Sightings({ entry }: { readonly entry: Entry }) {
  const words = useWords();
  const { say } = words;
  return (
    <ul class="sightings">
      {entry.sightings.map(({ article, count, offices }) => {
        const link = linkOf(article);
        return (
          <li key={article.id}>
            <time class="three" dateTime={dayOfArticle(article)}>
              {dateWords(dayOfArticle(article), words)}
            </time>
            <div>
              <a class="quote" lang="vi" href={viewHash('notes', { article: article.id })}>
                {article.title}
              </a>
              <p class="three">
                {say('popupTimes', { count })}
                {offices.length > 0 && (
                  <span lang="vi"> · {[...new Set(offices.map(({ label }) => label))].join(', ')}</span>
                )}
                {link && (
                  <>
                    {' · '}
                    <a href={link} target="_blank" rel="noopener noreferrer">
                      {say('bookOpenArticle')}
                    </a>
                  </>
                )}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
