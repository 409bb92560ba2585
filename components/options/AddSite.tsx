import { useState } from 'preact/hooks';
import { useWords } from '../words.ts';
import type { OptionsActions } from './options-view.ts';

/** The host in what a reader typed or pasted: an address, or a name alone. Undefined: there is none. */
export function hostIn(typed: string): string | undefined {
  const words = typed.trim();
  const address = URL.parse(/^[a-z]+:\/\//i.test(words) ? words : `https://${words}`);
  return address && /^https?:$/.test(address.protocol) && /^[^.]+(?:\.[^.]+)+$/.test(address.hostname)
    ? address.hostname
    : undefined;
}

/** A site to allow for good, or to leave alone for good. */
export function AddSite({ on }: { readonly on: Pick<OptionsActions, 'allowSite' | 'neverSite'> }) {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const take = (act: (host: string) => void): void => {
    const host = hostIn(typed);
    setWrong(host === undefined);
    if (host === undefined) return;
    setTyped('');
    act(host);
  };
  return (
    <form
      class="r"
      onSubmit={(event) => {
        event.preventDefault();
        take(on.allowSite);
      }}
    >
      <label class="field grow">
        <span class="sr">{say('optionsSiteToAdd')}</span>
        <input
          value={typed}
          inputMode="url"
          placeholder={say('optionsSiteToAdd')}
          aria-invalid={isWrong}
          aria-describedby="site-wrong"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="btn">
        {say('optionsAllow')}
      </button>
      <button type="button" class="btn" onClick={() => take(on.neverSite)}>
        {say('optionsNeverRun')}
      </button>
      <p class="wrong" id="site-wrong" role="alert">
        {isWrong && say('optionsSiteWrong')}
      </p>
    </form>
  );
}
