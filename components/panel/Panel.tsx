import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageFlow } from '../../lib/recognize/flow.ts';
import type { Kind } from '../../lib/recognize/mention.ts';
import type { StudyDocument } from '../../lib/study/document.ts';
import type { Span } from '../../lib/text/span.ts';
import type { Said } from '../export-words.ts';
import { FilterField } from '../FilterField.tsx';
import type { namedFormats } from '../format-names.ts';
import { KeyHelp } from '../KeyHelp.tsx';
import { isTyping, moveAmongRows, stepOf, useKeys } from '../keys.ts';
import { Foot } from '../popup/Foot.tsx';
import { Front } from '../popup/Front.tsx';
import { KindToggles } from '../popup/KindToggles.tsx';
import { PAGE_KEYS } from '../popup/page-keys.ts';
import type { PageView } from '../popup/page-view.ts';
import type { PopupState } from '../popup/popup-state.ts';
import { Tabs } from '../Tabs.tsx';
import { useWords } from '../words.ts';
import type { PanelActions } from './panel-state.ts';
import { PANEL_TABS } from './panel-tabs.ts';

const NOTHING: PageFlow = { headings: [], mentions: [] };

/** The panel: the companion while reading, the same page as the popup's in the order it is read. */
export function Panel(props: {
  readonly state: PopupState;
  readonly flow: PageFlow | undefined;
  readonly view: Span | undefined;
  readonly documents: readonly StudyDocument[];
  readonly kinds: Readonly<Record<Kind, boolean>>;
  readonly formats: ReturnType<typeof namedFormats>;
  readonly said: Said | undefined;
  readonly on: PanelActions;
}) {
  const { state, kinds, formats, said, on } = props;
  const isRead = state.phase === 'page';
  const { openPanel: _, ...away } = on;
  return (
    <main class="panel">
      <Front state={state} on={on}>
        {(page) => (
          <PanelPage
            page={page}
            flow={props.flow ?? NOTHING}
            view={props.view}
            documents={props.documents}
            on={on}
          />
        )}
      </Front>
      {isRead && <KindToggles kinds={kinds} onToggle={on.toggleKind} />}
      <Foot
        formats={formats}
        canNote={isRead && !/^(?:off|translated)$/.test(state.page.status)}
        said={said}
        on={away}
      >
        <KeyHelp lines={PAGE_KEYS} />
      </Foot>
    </main>
  );
}

function PanelPage(props: {
  readonly page: PageView;
  readonly flow: PageFlow;
  readonly view: Span | undefined;
  readonly documents: readonly StudyDocument[];
  readonly on: PanelActions;
}) {
  const words = useWords();
  const { say } = words;
  const { page, flow, view, documents, on } = props;
  const [chosen, setChosen] = useState(PANEL_TABS[0]?.id ?? '');
  const [query, setQuery] = useState('');
  const [told, tell] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const tabs = PANEL_TABS.filter(({ isShown }) => isShown?.({ documents }) ?? true);
  const tab = tabs.find(({ id }) => id === chosen) ?? tabs[0];

  const { article, entities, notes } = page;
  useEffect(() => setQuery(''), [article.id]);
  useEffect(
    () => tell(say('panelChanged', { title: article.title, count: entities.length, notes: notes.length })),
    [article.id, entities.length, notes.length],
  );
  useKeys((event) => {
    if (isTyping(event.target)) return false;
    if (event.key === '/') {
      field.current?.focus();
      return true;
    }
    const by = stepOf(event);
    const isOfTabs = event.target instanceof Element && event.target.closest('[role=tablist]');
    if (by === undefined || (isOfTabs && /^(?:Home|End)$/.test(event.key))) return false;
    return moveAmongRows(panel.current, by);
  });
  if (!tab) return null;
  const Shown = tab.component;
  return (
    <section class="names" aria-label={say('popupTabs')}>
      <Tabs
        id="panel"
        label={say('popupTabs')}
        chosen={tab.id}
        onChoose={setChosen}
        tabs={tabs.map(({ id, label, count }) => ({
          name: id,
          label: say(label),
          count: count?.({ page, flow }, words),
        }))}
      />
      <FilterField
        field={field}
        label={say('panelFind')}
        value={query}
        onType={(value) => {
          setQuery(value);
          field.current?.focus();
        }}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'ArrowDown' && moveAmongRows(panel.current, 1)) event.preventDefault();
          else if (event.key === 'Escape' && query !== '') {
            event.preventDefault();
            setQuery('');
          }
        }}
      />
      <div
        key={tab.id}
        class="list"
        role="tabpanel"
        id="panel-panel"
        aria-labelledby={`panel-tab-${tab.id}`}
        tabIndex={-1}
        ref={panel}
      >
        <Shown key={article.id} {...{ page, flow, view, documents, query, on, tell }} />
      </div>
      <p class="sr" role="status">
        {told}
      </p>
    </section>
  );
}
