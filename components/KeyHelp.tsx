import { useRef } from 'preact/hooks';
import { isTyping, useKeys } from './keys.ts';
import { useWords, type WordName } from './words.ts';

/** A key and what it does: `['J', 'helpNext']`. */
export type HelpLine = readonly [keys: string, does: WordName];

/** The keys of a surface, on `?` or the button. */
export function KeyHelp({ lines }: { readonly lines: readonly HelpLine[] }) {
  const { say } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const open = (): void => dialog.current?.showModal();
  useKeys(({ key, target, ctrlKey, metaKey, altKey }) => {
    if (key !== '?' || ctrlKey || metaKey || altKey || isTyping(target)) return false;
    open();
    return true;
  });
  return (
    <>
      <button
        type="button"
        class="icon-btn big"
        aria-label={say('help')}
        title={say('help')}
        aria-haspopup="dialog"
        aria-keyshortcuts="?"
        onClick={open}
      >
        <b>?</b>
      </button>
      <dialog class="help" ref={dialog} aria-labelledby="help-title">
        <h2 id="help-title">{say('help')}</h2>
        <dl>
          {lines.map(([keys, does]) => (
            <div key={does}>
              <dt>
                {keys.split(' ').map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{say(does)}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <button type="submit" class="btn">
            {say('helpClose')}
          </button>
        </form>
      </dialog>
    </>
  );
}
