import { Icon } from '../Icon.tsx';
import { useWords } from '../words.ts';

/** That there is a newer version, once and quietly; gone when it was seen or hidden. */
export function NewsNotice(props: { readonly version: string; onShow(): void; onHide(): void }) {
  const { say } = useWords();
  return (
    <p class="news-notice spread">
      <span class="grow">
        {say('newsNotice', { version: props.version })}{' '}
        <button type="button" class="link" onClick={props.onShow}>
          {say('newsShow')}
        </button>
      </span>
      <button
        type="button"
        class="icon-btn"
        aria-label={say('newsHide')}
        title={say('newsHide')}
        onClick={props.onHide}
      >
        <Icon name="close" />
      </button>
    </p>
  );
}
