import { useRef, useState } from 'preact/hooks';
import { dayOfArticle, type Entry, isOfficialEntry, tenuresOf } from '../../lib/notes/directory.ts';
import { finder } from '../../lib/text/search.ts';
import { dateWords } from '../date-words.ts';
import { FilterField } from '../FilterField.tsx';
import { Icon } from '../Icon.tsx';
import { State } from '../State.tsx';
import { useWords } from '../words.ts';
import { entityHash } from './address.ts';
import type { BookState } from './book-state.ts';
import { VirtualRows } from './VirtualRows.tsx';

/** The officials that the remembered articles name, those of most articles first. */
export const OfficialsView = ({ state }: { readonly state: BookState }) => (
  <Entries state={state} kind="person" isIn={isOfficialEntry} />
);

/** The documents that they name. */
export const DocumentsView = ({ state }: { readonly state: BookState }) => (
  <Entries state={state} kind="document" isIn={({ key }) => key.startsWith('document:')} />
);

function Entries(props: {
  readonly state: BookState;
  readonly kind: 'person' | 'document';
  isIn(entry: Entry): boolean;
}) {
  const words = useWords();
  const { say } = words;
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const { names } = props.state;
  if (!names) return <p role="status">{say('bookNamesReading')}</p>;
  const all = [...names.values()].filter(props.isIn);
  if (all.length === 0) {
    return <State icon={props.kind} title={say(`bookNo_${props.kind}`)} hint={say('bookNoNamesHint')} />;
  }
  const finds = finder(typed);
  const shown = all
    .filter(({ label }) => typed === '' || finds(label))
    .sort((a, b) => b.sightings.length - a.sightings.length || a.label.localeCompare(b.label, 'vi'));
  return (
    <div class="entries">
      <FilterField
        label={say(`bookFind_${props.kind}`)}
        value={typed}
        field={field}
        onType={setTyped}
        onKeyDown={() => undefined}
      />
      <VirtualRows
        count={shown.length}
        list={`${props.kind} ${typed}`}
        label={say(`book_${props.kind === 'person' ? 'officials' : 'documents'}`)}
        need={() => undefined}
        row={(n) => {
          const entry = shown[n];
          if (!entry) return null;
          const { key, label, sightings } = entry;
          const [latest] = sightings;
          const offices = tenuresOf(entry).filter(({ isPresent }) => isPresent);
          return (
            <a class={`entry k-${props.kind}`} href={entityHash(key)} key={key} data-row={key}>
              <Icon name={props.kind} class="sign" />
              <span class="grow">
                <b lang="vi">{label}</b>
                {offices.length > 0 && (
                  <span class="two" lang="vi">
                    {offices.map((each) => each.label).join(', ')}
                  </span>
                )}
                <span class="three">
                  {say('bookInArticles', { count: sightings.length })}
                  {latest &&
                    ` · ${say('bookLatest', { date: dateWords(dayOfArticle(latest.article), words) })}`}
                </span>
              </span>
            </a>
          );
        }}
      />
    </div>
  );
}
