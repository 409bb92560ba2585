import type { ComponentType } from 'preact';
import type { WordName, Words } from '../words.ts';
import { DocumentOutline } from './DocumentOutline.tsx';
import { Flow } from './Flow.tsx';
import { PanelNotes } from './PanelNotes.tsx';
import type { TabView } from './panel-state.ts';
import { Timeline } from './Timeline.tsx';
import { momentsOf } from './time-view.ts';

/** One tab of the panel: `count` stands beside its name. */
type PanelTab = {
  readonly id: string;
  readonly label: WordName;
  readonly component: ComponentType<TabView>;
  /** Where it is no use it is not shown. */
  isShown?(view: Pick<TabView, 'documents'>): boolean;
  count?(view: Pick<TabView, 'page' | 'flow'>, words: Words): number;
};

/** The tabs, in order. A new one is a component and a line here. */
export const PANEL_TABS: readonly PanelTab[] = [
  { id: 'flow', label: 'panelFlow', component: Flow },
  {
    id: 'outline',
    label: 'panelOutline',
    component: DocumentOutline,
    isShown: ({ documents }) => documents.length > 0,
  },
  { id: 'notes', label: 'popupNotes', component: PanelNotes, count: ({ page }) => page.notes.length },
  {
    id: 'time',
    label: 'panelTime',
    component: Timeline,
    count: ({ page, flow }, words) =>
      momentsOf(page, flow, '', words).filter(({ shape }) => shape !== 'now').length,
  },
];
