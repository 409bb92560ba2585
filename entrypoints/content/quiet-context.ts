/**
 * Stands in for WXT's context of a content script, which tells every page our id (by an event and a message of the window) and which
 * a page can switch off by the same event. Ours says nothing and hears nothing; `main` keeps its own life.
 */
export class ContentScriptContext {}
