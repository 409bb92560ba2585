import { Icon } from './Icon.tsx';
import { useWords } from './words.ts';

const ICONS = { changed: 'changed', suggested: 'suggested', lost: 'lost', whole: 'article' } as const;

/** Where a note stands in its article, by sign and words; nothing where all is as it was. */
export function StandingWords({ standing }: { readonly standing: 'found' | keyof typeof ICONS }) {
  const { say } = useWords();
  if (standing === 'found') return null;
  return (
    <span class={`standing ${standing}`}>
      <Icon name={ICONS[standing]} />
      {say(`standing_${standing}`)}
    </span>
  );
}
