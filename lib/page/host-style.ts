/** How our own parts in a page look. Values are those of the design's tokens: a page has none of them. */
export const HOST_STYLE = `
:host { color-scheme: light dark; }
.shape {
  all: unset; position: absolute; top: 0; left: 0; box-sizing: border-box; width: 28px; height: 28px;
  display: grid; place-items: center; border-radius: 6px; cursor: pointer;
}
.shape[hidden] { display: none; }
.shape:hover { background: light-dark(#eeeeeb, #2b2d31); }
.shape:focus-visible { outline: 2px solid light-dark(#0b57c9, #8dbbff); outline-offset: 1px; }
.shape svg { display: block; width: 13px; height: 13px; }
.number {
  position: absolute; top: -4px; right: 1px; font: 700 11px/16px system-ui, sans-serif; color: light-dark(#1b1c1f, #eceef1);
}
.key { fill: light-dark(#7d5700, #f0c64a); }
.figure { fill: light-dark(#1d4f24, #8fdb95); }
.cite { fill: light-dark(#3556c0, #a3b8ff); }
.ask { fill: light-dark(#b01c64, #ff9dbb); }
.editor {
  position: fixed; box-sizing: border-box; max-width: calc(100vw - 16px); max-height: calc(100vh - 16px); border: 1px solid light-dark(#dfdfda, #383b40); border-radius: 10px; background: light-dark(#ffffff, #26282c);
  box-shadow: 0 1px 2px light-dark(#1b1c1f1f, #00000080), 0 8px 24px light-dark(#1b1c1f24, #00000080);
}
@media (forced-colors: active) { .shape { fill: CanvasText; } }
`;
