import { useState } from 'preact/hooks';
import { useWords } from '../words.ts';
import type { OptionsActions } from './options-view.ts';

/** Wipes all: said in full first, and asked twice. */
export function Wipe({ on }: { readonly on: Pick<OptionsActions, 'wipe' | 'openNotebook'> }) {
  const { say } = useWords();
  const [isAsked, ask] = useState(false);
  if (!isAsked)
    return (
      <div class="r">
        <span class="grow three">{say('optionsWipeHint')}</span>
        <button type="button" class="btn" onClick={() => ask(true)}>
          {say('optionsWipe')}
        </button>
      </div>
    );
  return (
    <div class="r" role="alert">
      <span class="grow">{say('optionsWipeSure')}</span>
      <button type="button" class="btn" onClick={() => ask(false)}>
        {say('cancel')}
      </button>
      <button
        type="button"
        class="btn bad"
        onClick={() => {
          ask(false);
          on.wipe();
        }}
      >
        {say('optionsWipeNow')}
      </button>
    </div>
  );
}
