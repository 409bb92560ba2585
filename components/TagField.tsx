import { useRef, useState } from 'preact/hooks';
import { cleanTags, tagsFrom } from '../lib/notes/tags.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './words.ts';

/** Tags as chips, and a field for more: Enter or a comma adds, Backspace in the empty field takes the last away. */
export function TagField(props: {
  readonly tags: readonly string[];
  readonly id: string;
  onChange(tags: readonly string[]): void;
}) {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const { tags, id, onChange } = props;
  const add = (): void => {
    const more = tagsFrom(typed);
    if (more.length > 0) onChange(cleanTags([...tags, ...more]));
    setTyped('');
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
        value={typed}
        placeholder={say('editorAddTag')}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter' || event.key === ',') {
            add();
            // With Ctrl, Enter goes on to save the note with this tag.
            if (!event.ctrlKey && !event.metaKey) event.preventDefault();
          } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) {
            onChange(tags.slice(0, -1));
          }
        }}
      />
    </div>
  );
}
