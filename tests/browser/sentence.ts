import type { Page } from 'puppeteer-core';

/** Selects a sentence that names somebody, as a reader would; answers its words, or undefined where the page has none. */
export const selectSentence = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const marks = [...CSS.highlights].filter(([name]) => name.startsWith('chu-giai-person'));
    const ranges = marks.flatMap(([, highlight]) => [...highlight]);
    const blocks = ranges.map(({ startContainer }) =>
      startContainer.parentElement?.closest('p, li, td, div'),
    );
    const marked = blocks.find((block) => block && (block.textContent ?? '').trim().length > 120);
    const block =
      marked ??
      [...document.querySelectorAll('p')].find((each) => (each.textContent ?? '').trim().length > 60);
    if (!block) return undefined;
    const text = block.textContent ?? '';
    const sentences = [...new Intl.Segmenter('vi', { granularity: 'sentence' }).segment(text)];
    const sentence = sentences.find(({ segment }) => segment.trim().length > 40) ?? sentences[0];
    if (!sentence) return undefined;
    const start = sentence.index + (sentence.segment.length - sentence.segment.trimStart().length);
    const end = sentence.index + sentence.segment.trimEnd().length;
    const range = document.createRange();
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let at = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.nodeValue?.length ?? 0;
      if (start >= at && start < at + length) range.setStart(node, start - at);
      if (end > at && end <= at + length) range.setEnd(node, end - at);
      at += length;
    }
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return range.toString();
  });
