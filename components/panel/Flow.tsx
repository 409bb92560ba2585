import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { EntityRow } from '../popup/EntityRow.tsx';
import { NoteRow } from '../popup/NoteRow.tsx';
import type { PlacedNote } from '../popup/page-view.ts';
import { useWords } from '../words.ts';
import type { Passage, TabView } from './panel-state.ts';
import { type FlowRow, isSeen, sectionRead, sectionsOf } from './panel-view.ts';

const idOf = (row: FlowRow | PlacedNote): string => ('places' in row ? row.id : row.note.id);

/** The article in the order it is read, following the page: to who sees no marks, this list is the marks. */
export function Flow({ page, flow, view, query, on, tell }: TabView) {
  const words = useWords();
  const { say } = words;
  const [at, setAt] = useState<{ readonly id: string; readonly place: number }>();
  const [stop, setStop] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const sections = sectionsOf(page, flow, query, words);
  const rows = sections.flatMap((section) => section.rows);
  const read = sectionRead(sections, view);
  const first = rows[0];
  const stopId = rows.some((row) => idOf(row) === stop) ? stop : first && idOf(first);
  const passages = usePassages(query, on.findText);

  // The list goes with the page, but never from under a reader's pointer or focus.
  useLayoutEffect(() => {
    const root = list.current;
    if (!root || query !== '' || root.matches(':hover, :focus-within')) return;
    const seen = root.querySelectorAll('.seen');
    seen[seen.length - 1]?.scrollIntoView({ block: 'nearest' });
    seen[0]?.scrollIntoView({ block: 'nearest' });
  }, [view?.start, view?.end, query]);

  const goTo = async (row: FlowRow, by: 1 | -1): Promise<void> => {
    const count = row.places.length;
    const from = at?.id === row.id ? at.place + by : by > 0 ? 0 : count - 1;
    const place = (from + count) % count;
    const shown = await on.showMention(row.key, row.places[place]?.index ?? 0);
    setAt(shown && { id: row.id, place });
    tell(shown ? say('popupStep', { at: shown.index + 1, of: shown.count }) : say('popupLost'));
  };
  const goToNote = async ({ note, standing }: PlacedNote): Promise<void> => {
    if (standing === 'lost' || standing === 'whole') return on.editNote(note.id);
    const isShown = await on.showNote(note.id);
    setAt(isShown ? { id: note.id, place: 0 } : undefined);
    if (!isShown) tell(say('popupLost'));
  };
  const rowFor = (row: FlowRow | PlacedNote) => {
    const id = idOf(row);
    const common = { isStop: stopId === id, isSeen: isSeen(row, view), onFocus: () => setStop(id) };
    if ('places' in row) {
      const shown = at?.id === id ? at.place : undefined;
      return (
        <EntityRow
          key={id}
          {...common}
          row={row}
          shown={shown}
          onStep={(by) => void goTo(row, by)}
          onCard={() => on.showCard(row.key, row.places[shown ?? 0]?.index ?? 0)}
        />
      );
    }
    return (
      <NoteRow
        key={id}
        {...common}
        placed={row}
        isAt={at?.id === id}
        onShow={() => void goToNote(row)}
        onEdit={() => on.editNote(row.note.id)}
        onDecide={(decision) => on.decidePlace(row.note.id, decision)}
      />
    );
  };

  return (
    <div ref={list}>
      {rows.length === 0 && passages.length === 0 && query !== '' && (
        <div class="none">
          <p>{say('popupNoMatch', { query })}</p>
          <p class="three">{say('popupNoMatchHint')}</p>
        </div>
      )}
      {sections.map((section) => (
        <section
          key={section.start}
          class={section === read ? 'reading-now' : ''}
          aria-labelledby={`part-${section.start}`}
        >
          <h2 class="part" id={`part-${section.start}`} lang={section.heading ? 'vi' : undefined}>
            <span>{section.heading ?? say('panelOpening')}</span>
            {section === read && <b>{say('panelReading')}</b>}
          </h2>
          <ul>{section.rows.map(rowFor)}</ul>
        </section>
      ))}
      {passages.length > 0 && <Passages passages={passages} onShow={on.showSpan} />}
    </div>
  );
}

function Passages(props: {
  readonly passages: readonly Passage[];
  onShow(passage: Passage): Promise<boolean>;
}) {
  const { say } = useWords();
  return (
    <section aria-labelledby="passages">
      <h2 class="part" id="passages">
        {say('panelPassages', { count: props.passages.length })}
      </h2>
      <ul>
        {props.passages.map((passage) => (
          <li class="row" key={passage.start}>
            <button type="button" class="go" data-row onClick={() => void props.onShow(passage)}>
              <span class="quote" lang="vi">
                {passage.words}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What of the article's own text matches, asked for once the reader rests. */
function usePassages(query: string, find: TabView['on']['findText']): readonly Passage[] {
  const [passages, setPassages] = useState<readonly Passage[]>([]);
  useEffect(() => {
    let isLate = false;
    const timer = setTimeout(async () => {
      const found = query.trim() === '' ? [] : await find(query);
      if (!isLate) setPassages(found);
    }, 150);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [query]);
  return query.trim() === '' ? [] : passages;
}
