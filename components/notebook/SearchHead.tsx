import { useRef } from 'preact/hooks';
import { SORTS } from '../../lib/notes/find/order.ts';
import { FilterField } from '../FilterField.tsx';
import { Icon } from '../Icon.tsx';
import { isTyping, moveAmongRows, useKeys } from '../keys.ts';
import { useWords } from '../words.ts';
import type { BookActions, BookState } from './book-state.ts';
import { Choices } from './Choices.tsx';
import { Filters } from './Filters.tsx';
import { Menu } from './Menu.tsx';
import { sortOf } from './sorting.ts';

/** The search, what narrows it, how much it finds, and how that is sorted. */
export function SearchHead({ state, on }: { readonly state: BookState; readonly on: BookActions }) {
  const { say } = useWords();
  const { place, listing, openness } = state;
  const field = useRef<HTMLInputElement>(null);
  useKeys(({ key, target }) => {
    if (key !== '/' || isTyping(target)) return false;
    field.current?.focus();
    field.current?.select();
    return true;
  });
  const sort = sortOf(place);
  const sorts = SORTS.filter((each) => each !== 'best' || place.words.trim() !== '');
  return (
    <div class="head">
      <search>
        <FilterField
          label={say('bookSearch')}
          value={place.words}
          field={field}
          onType={(words) => on.go({ ...place, words }, true)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') moveAmongRows(document.querySelector<HTMLElement>('.rows'), 1);
            else if (event.key === 'Escape' && place.words !== '') on.go({ ...place, words: '' });
            else return;
            event.preventDefault();
          }}
        />
      </search>
      <Filters place={place} on={on} />
      <div class="spread wrap">
        <p class="three grow" role="status">
          {openness.phase === 'reading'
            ? say('bookReading', { share: Math.floor(openness.share * 100) })
            : listing && openness.phase === 'whole'
              ? say('bookFoundIn', { notes: listing.ids.length, articles: listing.articles })
              : ''}
        </p>
        {place.view !== 'trash' && listing && listing.ids.length > 0 && (
          <button
            type="button"
            class="btn"
            disabled={openness.phase !== 'whole'}
            onClick={() => on.takeAway('view', listing.ids)}
          >
            <Icon name="export" />
            {say('bookExportView')}
          </button>
        )}
        <Menu
          class="end"
          label={say(`sort_${sort}`)}
          content={(close) => (
            <Choices
              choices={sorts.map((value) => ({ value, label: say(`sort_${value}`) }))}
              label={say('bookSort')}
              onChoose={(value) => {
                close();
                const chosen = SORTS.find((each) => each === value);
                if (chosen) on.go({ ...place, sort: chosen });
              }}
            />
          )}
        />
      </div>
    </div>
  );
}
