import type { Correction } from '../../lib/recognize/correction.ts';
import type { Kind } from '../../lib/recognize/mention.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export const REMEMBER = ['noted', 'all', 'none'] as const;
export const LANGUAGES = ['browser', 'vi', 'en'] as const;

/** Our keys in the whole browser. */
export const KEYS = ['note', 'here', 'panel', 'popup'] as const;

/** What can be set, as it is now. */
export type OptionsView = {
  readonly version: string;
  readonly kinds: Readonly<Record<Kind, boolean>>;
  readonly sitesOff: readonly string[];
  readonly palette: 'default' | 'lines' | 'blue-orange';
  readonly theme: (typeof THEMES)[number];
  readonly language: (typeof LANGUAGES)[number];
  /** Of which articles it is remembered what they name. */
  readonly remember: (typeof REMEMBER)[number];
  /** What was remembered has just been forgotten. */
  readonly isForgotten: boolean;
  /** Patterns of sites that the reader granted. */
  readonly granted: readonly string[];
  /** How many sites we come with. */
  readonly ownSites: number;
  /** Absent until the store answers. */
  readonly kept?: { readonly notes: number; readonly articles: number } | undefined;
  /** Keys that work in the whole browser; empty where one was taken away. */
  readonly keys: Readonly<Record<(typeof KEYS)[number], string>>;
  /** What the reader put right in cards, oldest first. */
  readonly corrections: readonly Correction[];
  /** How many corrections the last file brought, or that it was none of ours. */
  readonly imported?: number | 'unreadable' | undefined;
  /** All was just set back, and can be put forward again. */
  readonly isReset?: boolean;
  /** The last change could not be kept. */
  readonly isUnsaved: boolean;
  /** All was just wiped. */
  readonly isWiped?: boolean;
};

/** Changes apply at once: there is no button to save them. */
export type OptionsActions = {
  toggleKind(kind: Kind, isOn: boolean): void;
  choosePalette(palette: OptionsView['palette']): void;
  turnOn(host: string): void;
  /** Called in the click itself. */
  allowSite(host: string): void;
  neverSite(host: string): void;
  takeBack(pattern: string): void;
  /** What was put right is so no longer. */
  undoCorrection(correction: Correction): void;
  addCorrection(correction: Correction): void;
  exportCorrections(): void;
  importCorrections(file: File): void;
  openFiles(): void;
  reset(): void;
  undoReset(): void;
  /** Time to undo is up. */
  endReset(): void;
  chooseTheme(theme: OptionsView['theme']): void;
  chooseLanguage(language: OptionsView['language']): void;
  chooseRemember(remember: OptionsView['remember']): void;
  /** Forgets whom and what articles name. */
  forget(): void;
  openNotebook(): void;
  openShortcuts(): void;
  /** Wipes all that is kept; the reader was asked twice. */
  wipe(): void;
};
