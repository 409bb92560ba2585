import type { ComponentChildren } from 'preact';
import type { Note } from '../../lib/notes/note.ts';
import { aboutOf } from '../about-words.ts';
import { Shape } from '../Shape.tsx';
import { timeWords } from '../time-words.ts';
import { useWords } from '../words.ts';

/** One note as it is read: what the article says, what the reader says, and what can be done with it. */
export function NoteItem({ note, children }: { readonly note: Note; readonly children: ComponentChildren }) {
  const words = useWords();
  const { say } = words;
  const about = aboutOf(note, words).filter(({ kind }) => kind !== 'title');
  return (
    <article class={`item c-${note.category}`}>
      <Shape category={note.category} />
      <div class="grow body">
        <span class="sr">{say(`category_${note.category}`)}</span>
        {note.quote !== '' && (
          <blockquote class="quote" lang="vi">
            {note.quote}
          </blockquote>
        )}
        {note.body.trim() !== '' && <p class="note">{note.body}</p>}
        <p class="meta">
          {note.tags.map((tag) => (
            <span class="tag" lang="vi" key={tag}>
              {tag}
            </span>
          ))}
          {about.map(({ key, kind, label }) => (
            <span class={`m three k-${kind}`} lang="vi" key={key}>
              {label}
            </span>
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
