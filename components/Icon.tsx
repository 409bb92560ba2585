/** Signs of kinds, doings and standings, drawn on 16 × 16. */
export const ICONS = {
  person:
    'M5.25 5a2.75 2.75 0 1 0 5.5 0a2.75 2.75 0 1 0-5.5 0M2.75 14c.4-3 2.4-4.5 5.25-4.5s4.85 1.5 5.25 4.5z',
  title: 'M4 6a4 4 0 1 0 8 0a4 4 0 1 0-8 0M5.5 9.5l-1 5L8 12.7l3.5 1.8-1-5',
  date: 'M3.5 3h9A1.5 1.5 0 0 1 14 4.5v8a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 12.5v-8A1.5 1.5 0 0 1 3.5 3zM2 6.75h12M5.25 1.5v3M10.75 1.5v3',
  document: 'M3.5 1.75h6l3 3v9.5h-9zM5.75 7.5h4.5M5.75 10.5h4.5',
  search: 'M2.5 7a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0M10.5 10.5 14 14',
  up: 'm4 10 4-4 4 4',
  down: 'm4 6 4 4 4-4',
  check: 'm3 8.5 3.2 3.2L13 4.8',
  close: 'm4 4 8 8M12 4l-8 8',
  plus: 'M8 3v10M3 8h10',
  export: 'M8 10V2M5 4.8 8 1.8l3 3M3 9v5h10V9',
  import: 'M8 1.8v8M5 7l3 3 3-3M3 9v5h10V9',
  book: 'M3.5 2h9v12h-9zM6 2v12',
  panel:
    'M3 2.5h10A1.5 1.5 0 0 1 14.5 4v8a1.5 1.5 0 0 1-1.5 1.5H3A1.5 1.5 0 0 1 1.5 12V4A1.5 1.5 0 0 1 3 2.5zM10 2.5v11',
  gear: 'M2 4.5h5.25M10.75 4.5H14M2 11.5h2.5M8 11.5h6M7.25 4.5a1.75 1.75 0 1 0 3.5 0a1.75 1.75 0 1 0-3.5 0M4.5 11.5a1.75 1.75 0 1 0 3.5 0a1.75 1.75 0 1 0-3.5 0',
  write: 'M2.5 13.5 3.3 10l7.4-7.4a1.2 1.2 0 0 1 1.7 0l1 1a1.2 1.2 0 0 1 0 1.7L6 12.7z',
  copy: 'M5.5 5.5h8v8h-8zM3 10.5H2.5v-8h8V3',
  undo: 'M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M3 6.5l3-3M3 6.5l3 3',
  bin: 'M2.5 4.5h11M6 4.2V2.5h4v1.7M4 4.5l.6 9h6.8l.6-9',
  warn: 'M8 2 14.5 13.5h-13zM8 6.5v3M8 11.6v.1',
  lock: 'M4.5 7h7A1.5 1.5 0 0 1 13 8.5v4a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 12.5v-4A1.5 1.5 0 0 1 4.5 7zM5 7V5a3 3 0 0 1 6 0v2',
  place:
    'M8 14.2S3.5 10 3.5 6.4a4.5 4.5 0 0 1 9 0c0 3.6-4.5 7.8-4.5 7.8zM6.5 6.4a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0',
  changed: 'M3 6h10M3 10h10M10.5 3l-5 10',
  suggested:
    'M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0M6.2 6.3c.2-1 .9-1.5 1.8-1.5s1.8.6 1.8 1.6c0 1.4-1.8 1.4-1.8 2.8M8 11.3v.1',
  lost: 'M2.25 8a5.75 5.75 0 1 0 11.5 0a5.75 5.75 0 1 0-11.5 0M4 12l8-8',
  article:
    'M3.5 2.5h9A1.5 1.5 0 0 1 14 4v8a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 12V4a1.5 1.5 0 0 1 1.5-1.5zM4.75 5.75h6.5M4.75 8.25h6.5M4.75 10.75h3.5',
} as const;

export type IconName = keyof typeof ICONS;

/** A sign beside words that say the same: hidden from screen readers. `class="sign"` takes its kind's colour. */
export const Icon = ({ name, class: more = '' }: { readonly name: IconName; readonly class?: string }) => (
  <svg class={`i ${more}`} viewBox="0 0 16 16" aria-hidden="true">
    <path d={ICONS[name]} />
  </svg>
);
