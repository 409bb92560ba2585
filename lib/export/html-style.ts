/** How an exported page looks, on a screen and on paper: one column, a quiet serif, a note never torn between two sheets. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1b1c1f, #ececea); --ink-2: light-dark(#45474c, #bfc1c4);
  --line: light-dark(#dfdfda, #383b40); --paper: light-dark(#ffffff, #151619); --link: light-dark(#114a8f, #79aefc);
  --key: light-dark(#7d5700, #f0c64a); --figure: light-dark(#1d4f24, #8fdb95);
  --cite: light-dark(#3556c0, #a3b8ff); --ask: light-dark(#b01c64, #ff9dbb); }
body { margin: 0 auto; padding: 2.5rem 1.25rem 5rem; max-width: 42rem; color: var(--ink); background: var(--paper);
  font: 1.0625rem/1.6 Charter, "Noto Serif", "Times New Roman", serif; overflow-wrap: break-word; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.3125rem; line-height: 1.3; margin: 3rem 0 .25rem; break-after: avoid; }
.facts { color: var(--ink-2); font-size: .9375rem; margin: 0 0 1.5rem; break-after: avoid; }
.note { margin: 0 0 1.75rem; padding-left: 1rem; border-left: 3px solid var(--edge, var(--line)); break-inside: avoid; }
.key { --edge: var(--key); } .figure { --edge: var(--figure); } .cite { --edge: var(--cite); } .ask { --edge: var(--ask); }
blockquote { margin: 0 0 .5rem; font-style: italic; }
blockquote p, .note > p { margin: 0 0 .5rem; white-space: pre-line; }
footer { color: var(--ink-2); font-size: .875rem; }
footer .kind { color: var(--edge); }
a { color: var(--link); }
@media print {
  :root { color-scheme: light; }
  @page { margin: 2cm 2cm 2.5cm; }
  body { max-width: none; padding: 0; font-size: 11.5pt; }
  a { color: inherit; }
}
`;
