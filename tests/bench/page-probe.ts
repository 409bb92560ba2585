/**
 * A script of the page's own that feels what anyone else does to it: when the first marks are there, how long its main thread was
 * held and how its frames came. As text, for it stands in the page's head.
 */
export const PROBE = `<script>
window.probe = { idle: 0, first: 0, held: 0, longest: 0, on: false };
(() => {
  const channel = new MessageChannel();
  let last = 0;
  channel.port1.onmessage = () => {
    const now = performance.now();
    if (probe.on && last) {
      const gap = now - last;
      if (gap > 2) probe.held += gap;
      if (gap > probe.longest) probe.longest = gap;
    }
    last = now;
    if (probe.on) channel.port2.postMessage(0);
  };
  probe.start = () => { probe.on = true; probe.held = probe.longest = last = 0; channel.port2.postMessage(0); };
  probe.frames = async (count, each) => {
    const gaps = [], works = [];
    let before = 0;
    for (let at = 0; at < count; at++) {
      await new Promise(requestAnimationFrame);
      const begun = performance.now();
      if (before) gaps.push(begun - before);
      before = begun;
      each(at);
      await new Promise((done) => { const after = new MessageChannel(); after.port1.onmessage = done; after.port2.postMessage(0); });
      works.push(performance.now() - begun);
    }
    const sorted = (list) => list.sort((a, b) => a - b);
    return { work: sorted(works)[count >> 1], late: sorted(gaps)[Math.floor(gaps.length * 0.95)], worst: sorted(gaps).at(-1) };
  };
  addEventListener('DOMContentLoaded', () => {
    probe.idle = performance.now();
    const timer = setInterval(() => {
      const is = [...CSS.highlights.keys()].some((name) => name.startsWith('chu-giai-'));
      if (is) { probe.first = performance.now(); clearInterval(timer); }
      if (performance.now() > 60000) clearInterval(timer);
    }, 1);
    if (location.search.includes('held')) probe.start();
  });
})();
</script>`;
