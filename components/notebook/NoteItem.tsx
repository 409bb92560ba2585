import type { ComponentChildren } from 'preact';
import type { LastStanding } from '../../lib/notes/find/note-index.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { Query } from '../../lib/text/query.ts';
import { aboutOf } from '../about-words.ts';
import { Shape } from '../Shape.tsx';
import { StandingWords } from '../StandingWords.tsx';
import { timeWords } from '../time-words.ts';
import { useWords } from '../words.ts';
import { entityHash, viewHash } from './address.ts';
import { Marked } from './Marked.tsx';

const NO_QUERY: Query = [];

/** One note as it is read: what the article says, what the reader says, and what can be done with it. */
export function NoteItem(props: {
  readonly note: Note;
  readonly query?: Query;
  readonly standing?: LastStanding;
  /** Chosen among others; undefined where notes cannot be. */
  readonly isSelected?: boolean;
  onSelect?(isOn: boolean): void;
  readonly children: ComponentChildren;
}) {
  const words = useWords();
  const { say } = words;
  const { note, query = NO_QUERY, standing = 'unseen', isSelected, children } = props;
  const about = aboutOf(note, words).filter(({ kind }) => kind !== 'title');
  return (
    <article
      class={`item c-${note.category}${isSelected ? ' chosen' : ''}`}
      data-row={note.id}
      tabIndex={-1}
      aria-labelledby={`n-${note.id}`}
    >
      {isSelected !== undefined && (
        <input
          type="checkbox"
          class="box"
          checked={isSelected}
          aria-label={say('bookSelect')}
          aria-describedby={`n-${note.id}`}
          onChange={(event) => props.onSelect?.(event.currentTarget.checked)}
        />
      )}
      <Shape category={note.category} />
      <div class="grow body" id={`n-${note.id}`}>
        <span class="sr">{say(`category_${note.category}`)}</span>
        {note.quote !== '' && (
          <blockquote class="quote" lang="vi">
            <Marked text={note.quote} query={query} />
          </blockquote>
        )}
        {note.locator !== undefined && (
          <p class="meta" lang="vi">
            {note.locator}
          </p>
        )}
        {note.body.trim() !== '' && (
          <p class="note">
            <Marked text={note.body} query={query} />
          </p>
        )}
        <p class="meta">
          {(standing === 'changed' || standing === 'suggested' || standing === 'lost') && (
            <StandingWords standing={standing} />
          )}
          {note.tags.map((tag) => (
            <a class="tag" lang="vi" key={tag} href={viewHash('notes', { tag })}>
              <Marked text={tag} query={query} />
            </a>
          ))}
          {about.map(({ key, kind, label }) => (
            <a class={`m three k-${kind}`} lang="vi" key={key} href={entityHash(key)}>
              <Marked text={label} query={query} />
            </a>
          ))}
          {!note.anchor && <span class="three">{say('standing_whole')}</span>}
          <time class="three" dateTime={note.updatedAt}>
            {timeWords(note.updatedAt, words)}
          </time>
        </p>
      </div>
      <div class="do">{children}</div>
    </article>
  );
}
