import bar from './own/bar.css?inline';
import card from './own/card.css?inline';
import margin from './own/margin.css?inline';
import own from './own/own.css?inline';

/** How our own parts in a page look. */
export const HOST_STYLE = [own, margin, bar, card].join('\n');
