import type { HelpLine } from '../KeyHelp.tsx';

/** The keys of popup and panel, where they list what a page names. */
export const PAGE_KEYS: readonly HelpLine[] = [
  ['/', 'helpFind'],
  ['J ↓', 'helpNext'],
  ['K ↑', 'helpPrevious'],
  ['Enter', 'helpGo'],
  ['← →', 'helpSteps'],
  ['N', 'helpNote'],
  ['Esc', 'helpEscape'],
];
