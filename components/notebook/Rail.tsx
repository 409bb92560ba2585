import { Icon, type IconName } from '../Icon.tsx';
import { Mark } from '../Mark.tsx';
import { useWords } from '../words.ts';
import type { Shelf } from './book-state.ts';
import { hashOf, type Place, VIEWS, type View } from './book-view.ts';

const ICONS: Readonly<Record<View, IconName>> = {
  notes: 'write',
  drafts: 'changed',
  trash: 'bin',
  files: 'export',
};

/** The views of the notebook, with what each holds. */
export function Rail(props: {
  readonly view: Place['view'];
  readonly counts: Shelf['counts'] | undefined;
  onOptions(): void;
}) {
  const { say } = useWords();
  const { view, counts } = props;
  const shown = VIEWS.filter((each) => each !== 'drafts' || view === 'drafts' || (counts?.drafts ?? 0) > 0);
  return (
    <nav class="rail" aria-label={say('notebook')}>
      <p class="name">
        <Mark />
        {say('extensionName')}
      </p>
      <ul>
        {shown.map((each) => (
          <li key={each}>
            <a href={hashOf({ view: each, page: 1 })} aria-current={each === view ? 'page' : undefined}>
              <Icon name={ICONS[each]} />
              {say(`book_${each}`)}
              {each !== 'files' && counts && <span class="count">{counts[each]}</span>}
            </a>
          </li>
        ))}
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
      </ul>
    </nav>
  );
}
