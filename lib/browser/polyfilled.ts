import polyfill from 'webextension-polyfill';

/** What our own pages and the background get for `wxt/browser`: promises wherever a browser has only `chrome`. */
export const browser = polyfill;
