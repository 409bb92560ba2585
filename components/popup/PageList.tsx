import type { TargetedKeyboardEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { NoteId } from '../../lib/notes/note.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import { FilterField } from '../FilterField.tsx';
import { isTyping, moveAmongRows, stepOf, useKeys } from '../keys.ts';
import { Tabs } from '../Tabs.tsx';
import { useWords } from '../words.ts';
import { EntityRow } from './EntityRow.tsx';
import { NoteRow } from './NoteRow.tsx';
import {
  type Listed,
  listed,
  type PageView,
  type PlacedNote,
  type Row,
  rowId,
  TABS,
  type Tab,
} from './page-view.ts';
import type { PopupActions } from './popup-state.ts';

type ListActions = Pick<PopupActions, 'showMention' | 'showCard' | 'showNote' | 'editNote' | 'decidePlace'>;
type At = { readonly id: EntityKey | NoteId; readonly index: number };

/** What the page names, by kind: filter, tabs, rows. Wholly by keyboard: `/` filter, arrows or J K rows, Enter go, ← → step. */
export function PageList({ page, on }: { readonly page: PageView; readonly on: ListActions }) {
  const words = useWords();
  const { say } = words;
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<Tab>();
  const [at, setAt] = useState<At>();
  const [stop, setStop] = useState<EntityKey | NoteId>();
  const [said, setSaid] = useState('');
  const filter = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  const view = listed(page, query, words);
  const tab = chosen ?? TABS.find((each) => view.counts[each] > 0) ?? 'person';
  const rows = tab === 'note' ? view.notes : view.groups[tab].flatMap((group) => group.rows);
  const first = rows[0];
  const stopId = rows.some((row) => rowId(row) === stop) ? stop : first && rowId(first);

  const goTo = async (row: Row, by: 1 | -1): Promise<void> => {
    const from = at?.id === row.key ? at.index + by : by > 0 ? 0 : row.count - 1;
    const shown = await on.showMention(row.key, (from + row.count) % row.count);
    setAt(shown && { id: row.key, index: shown.index });
    setSaid(shown ? say('popupStep', { at: shown.index + 1, of: shown.count }) : say('popupLost'));
  };
  const goToNote = async ({ note, standing }: PlacedNote): Promise<void> => {
    if (standing === 'lost' || standing === 'whole') return on.editNote(note.id);
    const isShown = await on.showNote(note.id);
    setAt(isShown ? { id: note.id, index: 0 } : undefined);
    setSaid(isShown ? '' : say('popupLost'));
  };
  const go = (row: Row | PlacedNote) => ('note' in row ? goToNote(row) : goTo(row, 1));

  useKeys((event) => {
    if (isTyping(event.target)) return false;
    if (event.key === '/') {
      filter.current?.focus();
      return true;
    }
    const by = stepOf(event);
    const isOfTabs = event.target instanceof Element && event.target.closest('[role=tablist]');
    if (by === undefined || (isOfTabs && /^(?:Home|End)$/.test(event.key))) return false;
    return moveAmongRows(panel.current, by);
  });
  const onFilterKey = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' && moveAmongRows(panel.current, 1)) event.preventDefault();
    else if (event.key === 'Enter' && first) void go(first);
    else if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      setQuery('');
    }
  };

  return (
    <section class="names" aria-label={say('popupTabs')}>
      <FilterField
        field={filter}
        label={say('popupFilter')}
        value={query}
        onType={(value) => {
          setQuery(value);
          filter.current?.focus();
        }}
        onKeyDown={onFilterKey}
      />
      <Tabs<Tab>
        id="names"
        label={say('popupTabs')}
        chosen={tab}
        onChoose={setChosen}
        tabs={TABS.map((name) => ({
          name,
          label: name === 'note' ? say('popupNotes') : say(`kind_${name}`),
          count: view.counts[name],
        }))}
      />
      <div
        class="list"
        role="tabpanel"
        id="names-panel"
        aria-labelledby={`names-tab-${tab}`}
        tabIndex={rows.length === 0 ? 0 : -1}
        ref={panel}
      >
        {rows.length === 0 && <Nothing tab={tab} query={query} view={view} />}
        {tab === 'note' ? (
          <ul>
            {view.notes.map((placed) => (
              <NoteRow
                key={placed.note.id}
                placed={placed}
                isAt={at?.id === placed.note.id}
                isStop={stopId === placed.note.id}
                onShow={() => void goToNote(placed)}
                onEdit={() => on.editNote(placed.note.id)}
                onDecide={(decision) => on.decidePlace(placed.note.id, decision)}
                onFocus={() => setStop(placed.note.id)}
              />
            ))}
          </ul>
        ) : (
          view.groups[tab].map(({ heading, rows: ofGroup }) => (
            <div key={heading ?? ''}>
              {heading && <h2 class="three">{say(heading)}</h2>}
              <ul>
                {ofGroup.map((row) => (
                  <EntityRow
                    key={row.key}
                    row={row}
                    shown={at?.id === row.key ? at.index : undefined}
                    isStop={stopId === row.key}
                    onStep={(by) => void goTo(row, by)}
                    onCard={() => on.showCard(row.key, at?.index ?? 0)}
                    onFocus={() => setStop(row.key)}
                  />
                ))}
              </ul>
            </div>
          ))
        )}
      </div>
      <p class="sr" role="status">
        {said}
      </p>
    </section>
  );
}

/** Why a list is empty: nothing matches, or the page names nothing of the kind. */
function Nothing({ tab, query, view }: { readonly tab: Tab; readonly query: string; readonly view: Listed }) {
  const { say } = useWords();
  const elsewhere = TABS.filter((each) => view.counts[each] > 0);
  return (
    <div class="none">
      <p>{query === '' ? say(`popupNone_${tab}`) : say('popupNoMatch', { query })}</p>
      {query !== '' && elsewhere.length === 0 && <p class="three">{say('popupNoMatchHint')}</p>}
    </div>
  );
}
