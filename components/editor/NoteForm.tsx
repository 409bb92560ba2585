import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Note, Version } from '../../lib/notes/note.ts';
import { aboutOf } from '../about-words.ts';
import { CategoryField } from '../CategoryField.tsx';
import { Icon } from '../Icon.tsx';
import { TagField } from '../TagField.tsx';
import { timeWords } from '../time-words.ts';
import { useWords } from '../words.ts';
import { TroubleNotice } from './TroubleNotice.tsx';
import type { WritingActions, WritingView } from './writing-view.ts';

const DRAFT = {
  keeping: 'editorDraftSaving',
  kept: 'editorDraftSaved',
  failed: 'editorDraftFailed',
} as const;

const FIELDS = { body: 'textarea', tags: 'input.more' } as const;

/** A note being written: its passage, the text, category, tags, what it is about. Ctrl Enter saves, Esc puts it away. */
export function NoteForm(props: {
  readonly writing: WritingView;
  readonly on: WritingActions;
  /** Whether it is all that its page holds. */
  readonly isWhole?: boolean;
  /** Where writing begins. */
  readonly field?: 'body' | 'tags';
  /** Tags in use, to choose from while one is typed. */
  readonly tags?: readonly string[];
  /** What is to be said of its passage. */
  readonly children?: ComponentChildren;
}) {
  const { writing, on, isWhole, field = 'body', tags = [] } = props;
  const Heading = isWhole ? 'h1' : 'h3';
  const words = useWords();
  const { say } = words;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>(FIELDS[field])?.focus(), []);
  const { note, isNew, draft, isSaving, trouble, other } = writing;
  const about = aboutOf(note, words);
  return (
    <form
      ref={form}
      class={`edit c-${note.category}`}
      aria-label={say('note')}
      onSubmit={(event) => {
        event.preventDefault();
        on.save();
      }}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) on.save();
        else if (event.key === 'Escape') on.close();
        else return;
        event.preventDefault();
      }}
    >
      <header>
        <Heading class="grow">{say('note')}</Heading>
        <span class="three" role="status">
          {draft !== 'untouched' && say(DRAFT[draft])}
        </span>
        <button
          type="button"
          class="icon-btn"
          aria-label={say('close')}
          aria-keyshortcuts="Escape"
          title={say('close')}
          onClick={on.close}
        >
          <Icon name="close" />
        </button>
      </header>
      <div class="parts">
        {trouble && <TroubleNotice trouble={trouble} other={other} on={on} />}
        {note.quote === '' ? (
          <p class="three whole">
            {about.length === 0 ? say('standing_whole') : say('bookAbout', { name: namesOf(about) })}
          </p>
        ) : (
          <blockquote class="quote" lang="vi" title={note.quote} aria-label={say('editorQuote')}>
            {note.quote}
          </blockquote>
        )}
        {props.children}
        <textarea
          value={note.body}
          spellcheck={false}
          aria-label={say('editorBody')}
          placeholder={
            note.quote !== ''
              ? say('editorBodyHint')
              : about.length === 0
                ? say('editorBodyHintWhole')
                : say('editorBodyHintAbout', { name: namesOf(about) })
          }
          onInput={(event) => on.edit({ body: event.currentTarget.value })}
        />
        <div class="facts">
          <span class="three">{say('editorCategory')}</span>
          <CategoryField name={id} chosen={note.category} onChoose={(category) => on.edit({ category })} />
          <label class="three" for={`${id}-tags`}>
            {say('editorTags')}
          </label>
          <TagField
            id={`${id}-tags`}
            tags={note.tags}
            known={tags}
            onChange={(chosen) => on.edit({ tags: chosen })}
          />
          {about.length > 0 && (
            <>
              <span class="three">{say('editorAbout')}</span>
              <ul class="chips" lang="vi">
                {about.map(({ key, kind, label }) => (
                  <li class="about" key={key}>
                    <span class={`m k-${kind}`}>{label}</span>
                    <button
                      type="button"
                      aria-label={say('editorRemove', { name: label })}
                      onClick={() => on.edit({ about: note.about.filter((each) => each !== key) })}
                    >
                      <Icon name="close" />
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
        {note.earlier && <Earlier note={note} earlier={note.earlier} on={on} />}
      </div>
      <footer>
        <button type="button" class="btn quiet bad" onClick={on.remove}>
          <Icon name="bin" />
          {say(isNew ? 'editorDiscard' : 'editorDelete')}
        </button>
        <span class="three push keys" aria-hidden="true">
          <kbd>Ctrl</kbd> <kbd>Enter</kbd>
        </span>
        <button type="submit" class="btn main" disabled={isSaving} aria-keyshortcuts="Control+Enter">
          {say(isSaving ? 'editorSaving' : 'editorSave')}
        </button>
      </footer>
    </form>
  );
}

const namesOf = (about: ReturnType<typeof aboutOf>): string => about.map(({ label }) => label).join(', ');

/** The way back to what the note said before it was last changed. */
function Earlier(props: {
  readonly note: Note;
  readonly earlier: Version;
  readonly on: Pick<WritingActions, 'edit'>;
}) {
  const words = useWords();
  const { body, tags, category, about, updatedAt } = props.earlier;
  const { note } = props;
  const isSame =
    body === note.body &&
    category === note.category &&
    tags.join() === note.tags.join() &&
    about.join() === note.about.join();
  if (isSame) return null;
  return (
    <button
      type="button"
      class="btn quiet earlier"
      title={body}
      onClick={() => props.on.edit({ body, tags, category, about })}
    >
      <Icon name="undo" />
      {words.say('editorEarlier', { when: timeWords(updatedAt, words) })}
    </button>
  );
}
