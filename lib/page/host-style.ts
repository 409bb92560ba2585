import bar from './own/bar.css?inline';
import margin from './own/margin.css?inline';
import own from './own/own.css?inline';

/** How our own parts in a page look. */
export const HOST_STYLE = [own, margin, bar].join('\n');
