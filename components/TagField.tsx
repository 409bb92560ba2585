import type { TargetedKeyboardEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { cleanTags, tagsFrom } from '../lib/notes/tags.ts';
import { finder } from '../lib/text/search.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './words.ts';

/** Suggestions shown at once. */
const MOST = 6;

/**
 * Tags as chips, and a field for more: Enter or a comma adds, Backspace in the empty field takes the last away. While one is typed,
 * those in use that match are offered, with or without their marks.
 */
export function TagField(props: {
  readonly tags: readonly string[];
  readonly known?: readonly string[];
  readonly id: string;
  onChange(tags: readonly string[]): void;
}) {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(-1);
  const [isShut, setShut] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const { tags, known = [], id, onChange } = props;
  const finds = finder(typed);
  const offered =
    typed.trim() === '' || isShut
      ? []
      : known.filter((tag) => !tags.includes(tag) && finds(tag)).slice(0, MOST);
  const isOpen = offered.length > 0;
  const change = (value: string): void => {
    setTyped(value);
    setAt(-1);
    setShut(false);
  };
  const add = (line = typed): void => {
    const more = tagsFrom(line);
    if (more.length > 0) onChange(cleanTags([...tags, ...more]));
    change('');
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const { key } = event;
    if (event.isComposing) return;
    if (isOpen && (key === 'ArrowDown' || key === 'ArrowUp')) {
      const to = at + (key === 'ArrowDown' ? 1 : -1);
      setAt(to < -1 ? offered.length - 1 : to >= offered.length ? -1 : to);
      event.preventDefault();
    } else if (isOpen && key === 'Escape') {
      setShut(true);
      // The editor itself stays open.
      event.preventDefault();
      event.stopPropagation();
    } else if (key === 'Enter' || key === ',') {
      add(key === 'Enter' ? offered[at] : undefined);
      // With Ctrl, Enter goes on to save the note with this tag.
      if (!event.ctrlKey && !event.metaKey) event.preventDefault();
    } else if (key === 'Backspace' && typed === '' && tags.length > 0) {
      onChange(tags.slice(0, -1));
    }
  };
  return (
    <div class="chips">
      {tags.map((tag) => (
        <span class="tag" key={tag}>
          <span lang="vi">{tag}</span>
          <button
            type="button"
            aria-label={say('editorRemove', { name: tag })}
            onClick={() => {
              onChange(tags.filter((each) => each !== tag));
              field.current?.focus();
            }}
          >
            <Icon name="close" />
          </button>
        </span>
      ))}
      <input
        ref={field}
        id={id}
        class="more"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && at >= 0 ? `${id}-${at}` : undefined}
        autocomplete="off"
        value={typed}
        placeholder={say('editorAddTag')}
        onInput={(event) => change(event.currentTarget.value)}
        onBlur={() => add()}
        onKeyDown={onKeyDown}
      />
      <div
        class="offered"
        role="listbox"
        id={`${id}-list`}
        aria-label={say('editorTagsKnown')}
        hidden={!isOpen}
      >
        {offered.map((tag, index) => (
          <div
            role="option"
            id={`${id}-${index}`}
            key={tag}
            tabIndex={-1}
            aria-selected={index === at}
            lang="vi"
            // The field keeps the focus, so that nothing half typed is added.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => add(tag)}
            onKeyDown={() => undefined}
          >
            {tag}
          </div>
        ))}
      </div>
    </div>
  );
}
