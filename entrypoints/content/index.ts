import { defineContentScript } from 'wxt/utils/define-content-script';
import { isContextValid } from '../../lib/browser/messaging.ts';
import { report } from '../../lib/browser/report.ts';
import { clearHosts } from '../../lib/page/host.ts';
import { startSession } from './session.ts';
import { CORNERS, patternOf, SITES } from './sites.ts';
import './marks.css';

/** Where the script that already runs in this page is found by one that is injected again. */
const RUNNING: unique symbol = Symbol.for('chu-giai');

type Running = { readonly isAlive: () => boolean; readonly stop: () => void };

/** The page's own script of ours: reads, marks, and answers for this tab. */
export default defineContentScript({
  matches: SITES.map(patternOf),
  excludeMatches: CORNERS.map(patternOf),
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  main() {
    const world: typeof globalThis & { [RUNNING]?: Running } = globalThis;
    if (world[RUNNING]?.isAlive()) return;
    world[RUNNING]?.stop();
    // Our own signal: the one WXT gives can be aborted by the page, with an event that anybody may send.
    const life = new AbortController();
    const running = { isAlive: () => !life.signal.aborted && isContextValid(), stop: () => life.abort() };
    world[RUNNING] = running;
    const pulse = setInterval(() => {
      if (!isContextValid()) life.abort();
    }, 5_000);
    life.signal.addEventListener('abort', () => clearInterval(pulse));
    clearHosts(document);
    startSession(document, life).catch((error: unknown) => {
      if (isContextValid()) report('content', error);
      life.abort();
    });
  },
});
