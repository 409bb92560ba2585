import { Icon } from '../Icon.tsx';
import { useWords } from '../words.ts';
import { hashOf, type Place, pagesFor } from './book-view.ts';

/** The way through pages of notes; nothing where one page holds all. */
export function Pager({
  place,
  count,
}: {
  readonly place: Exclude<Place, { readonly view: 'about' }>;
  readonly count: number;
}) {
  const { say } = useWords();
  const last = pagesFor(count);
  if (last === 1 && place.page === 1) return null;
  const to = (page: number) => hashOf({ view: place.view, page });
  return (
    <nav class="pager" aria-label={say('bookPages')}>
      {place.page > 1 && (
        <a class="btn" href={to(Math.min(place.page, last + 1) - 1)} rel="prev">
          <Icon name="up" />
          {say('bookNewer')}
        </a>
      )}
      <span class="three">{say('bookPage', { at: place.page, of: last })}</span>
      {place.page < last && (
        <a class="btn" href={to(place.page + 1)} rel="next">
          <Icon name="down" />
          {say('bookOlder')}
        </a>
      )}
    </nav>
  );
}
