import type { Ref, TargetedKeyboardEvent } from 'preact';
import { Icon } from './Icon.tsx';
import { useWords } from './words.ts';

/** A field to type in what is looked for; `/` reaches it from anywhere on the surface, a cross empties it. */
export function FilterField(props: {
  readonly label: string;
  readonly value: string;
  readonly field: Ref<HTMLInputElement>;
  onType(value: string): void;
  onKeyDown(event: TargetedKeyboardEvent<HTMLInputElement>): void;
}) {
  const { say } = useWords();
  return (
    <div class="field find">
      <Icon name="search" />
      <input
        ref={props.field}
        type="search"
        value={props.value}
        placeholder={props.label}
        aria-label={props.label}
        aria-keyshortcuts="/"
        onInput={(event) => props.onType(event.currentTarget.value)}
        onKeyDown={props.onKeyDown}
      />
      {props.value === '' ? (
        <kbd>/</kbd>
      ) : (
        <button
          type="button"
          class="icon-btn"
          aria-label={say('popupFilterClear')}
          onClick={() => props.onType('')}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
