import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { DEFAULTS } from './default-settings.ts';
import type { Settings } from './messages.ts';
import { report } from './report.ts';

const isOn = v.fallback(v.boolean(), true);
/** Each field falls back to its default alone, so that one broken value never takes the others with it. */
const schema = v.object({
  kinds: v.fallback(v.object({ person: isOn, title: isOn, date: isOn, document: isOn }), DEFAULTS.kinds),
  sitesOff: v.fallback(v.array(v.string()), []),
  palette: v.fallback(v.picklist(['default', 'lines', 'blue-orange']), DEFAULTS.palette),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), DEFAULTS.theme),
  language: v.fallback(v.picklist(['browser', 'vi', 'en']), DEFAULTS.language),
  remember: v.fallback(v.picklist(['noted', 'all', 'none']), DEFAULTS.remember),
} satisfies Record<keyof Settings, unknown>);

const AREA = 'setting:';
const NAMES = [
  'kinds',
  'sitesOff',
  'palette',
  'theme',
  'language',
  'remember',
] as const satisfies readonly (keyof Settings)[];
const KEYS = NAMES.map((name) => AREA + name);

/** The reader's settings; defaults where nothing, or nothing sound, is kept. Never throws. */
export async function readSettings(): Promise<Settings> {
  try {
    const kept = await browser.storage.local.get(KEYS);
    return settingsFrom(kept);
  } catch (error) {
    report('settings', error);
    return settingsFrom({});
  }
}

/** Keeps the named fields, and those only: two pages changing different settings do not undo each other. False: not kept. */
export async function changeSettings(patch: Partial<Settings>): Promise<boolean> {
  try {
    const entries = Object.entries(patch).map(([name, value]) => [AREA + name, value]);
    await browser.storage.local.set(Object.fromEntries(entries));
    return true;
  } catch (error) {
    report('settings', error);
    return false;
  }
}

/** What the reader chose, and nothing else: for a backup. Never throws. */
export async function chosenSettings(): Promise<Readonly<Record<string, unknown>>> {
  try {
    const kept = await browser.storage.local.get(KEYS);
    return Object.fromEntries(
      NAMES.flatMap((name) => (AREA + name in kept ? [[name, kept[AREA + name]]] : [])),
    );
  } catch (error) {
    report('settings', error);
    return {};
  }
}

/** Takes from a backup what the reader has not chosen here. False: not kept. */
export async function fillSettings(from: Readonly<Record<string, unknown>>): Promise<boolean> {
  const chosen = await chosenSettings();
  const sound = v.parse(schema, Object.fromEntries(NAMES.map((name) => [name, from[name]])));
  const missing = NAMES.filter((name) => name in from && !(name in chosen));
  return changeSettings(Object.fromEntries(missing.map((name) => [name, sound[name]])));
}

/** Calls back with all settings each time any was changed, from whichever page, until `signal` aborts. */
export function watchSettings(callback: (settings: Settings) => void, signal: AbortSignal): void {
  const onChanged = async (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local' || !KEYS.some((key) => key in changes)) return;
    const settings = await readSettings();
    if (!signal.aborted) callback(settings);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => {
    // After an update of the extension the old content script has no storage left to leave.
    browser.storage?.onChanged.removeListener(onChanged);
  });
}

/**
 * Closes `storage.local` to content scripts, where the browser can: a second copy of all notes lies there, and a page's
 * process is to have the notes of that page alone.
 */
export async function closeToPages(): Promise<void> {
  const { local } = browser.storage;
  const setAccessLevel: unknown = Reflect.get(local, 'setAccessLevel');
  if (typeof setAccessLevel === 'function') {
    await setAccessLevel.call(local, { accessLevel: 'TRUSTED_CONTEXTS' });
  }
}

function settingsFrom(kept: Record<string, unknown>): Settings {
  return v.parse(schema, Object.fromEntries(NAMES.map((name) => [name, kept[AREA + name]])));
}
