import { defineContentScript } from 'wxt/utils/define-content-script';
import { CORNERS, patternOf, SITES } from './sites.ts';
import './marks.css';

/** The page's own script of ours: reads, marks, and answers for this tab. */
export default defineContentScript({
  matches: SITES.map(patternOf),
  excludeMatches: CORNERS.map(patternOf),
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  main() {},
});
