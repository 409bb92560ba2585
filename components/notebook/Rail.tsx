import { CATEGORIES } from '../../lib/notes/note.ts';
import { Icon } from '../Icon.tsx';
import { type HelpLine, KeyHelp } from '../KeyHelp.tsx';
import { Mark } from '../Mark.tsx';
import { numberWords } from '../number-words.ts';
import { Shape } from '../Shape.tsx';
import { useWords } from '../words.ts';
import { type Place, viewHash } from './address.ts';
import type { Counts } from './book-state.ts';
import { VIEWS, type View } from './views.ts';

const HELP: readonly HelpLine[] = [
  ['/', 'helpFind'],
  ['J ↓', 'helpNext'],
  ['K ↑', 'helpPrevious'],
  ['X', 'helpChoose'],
  ['E', 'bookEdit'],
  ['Enter', 'bookOpenAt'],
  ['Delete', 'helpBin'],
  ['Esc', 'helpEscape'],
];
const TO_SEE = ['changed', 'suggested', 'lost'] as const;

/** The views of the notebook, with what each holds; the categories; and what needs the reader's eye. */
export function Rail(props: {
  readonly place: Place;
  readonly counts: Counts | undefined;
  onOptions(): void;
}) {
  const words = useWords();
  const { say } = words;
  const { place, counts } = props;
  const holds = ({ count }: View): boolean => counts !== undefined && (count?.(counts) ?? 0) > 0;
  const views = Object.entries(VIEWS).filter(
    ([name, view]) => !view.isHidden && (!view.isQuiet || place.view === name || holds(view)),
  );
  const link = ([name, { title, icon, count }]: (typeof views)[number]) => {
    const held = counts && count?.(counts);
    return (
      <li key={name}>
        <a href={viewHash(name)} aria-current={name === place.view ? 'page' : undefined}>
          <Icon name={icon} />
          {say(title)}
          {held !== undefined && <span class="count">{numberWords(held, words)}</span>}
        </a>
      </li>
    );
  };
  const toSee = TO_SEE.filter((each) => (counts?.standing?.[each] ?? 0) > 0);
  return (
    <nav class="rail" aria-label={say('notebook')}>
      <p class="name">
        <Mark />
        {say('extensionName')}
      </p>
      <ul>{views.filter(([, { isLow }]) => !isLow).map(link)}</ul>
      {counts?.category && (
        <div class="part">
          <h2>{say('filter_category')}</h2>
          <ul>
            {CATEGORIES.map((category) => (
              <li key={category}>
                <a
                  href={viewHash('notes', { category })}
                  aria-current={place.filter.category === category ? 'true' : undefined}
                >
                  <Shape category={category} />
                  {say(`category_${category}`)}
                  <span class="count">{numberWords(counts.category?.[category] ?? 0, words)}</span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {toSee.length > 0 && (
        <div class="part">
          <h2>{say('bookToSee')}</h2>
          <ul>
            {toSee.map((standing) => (
              <li key={standing}>
                <a
                  href={viewHash('notes', { standing })}
                  aria-current={place.filter.standing === standing ? 'true' : undefined}
                >
                  <Icon name={standing} class={`standing ${standing}`} />
                  {say(`standing_${standing}`)}
                  <span class="count">{numberWords(counts?.standing?.[standing] ?? 0, words)}</span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <ul class="foot">
        {views.filter(([, { isLow }]) => isLow).map(link)}
        <li>
          <a
            href="/options.html"
            onClick={(event) => {
              event.preventDefault();
              props.onOptions();
            }}
          >
            <Icon name="gear" />
            {say('options')}
          </a>
        </li>
        <li>
          <KeyHelp lines={HELP} />
        </li>
      </ul>
    </nav>
  );
}
