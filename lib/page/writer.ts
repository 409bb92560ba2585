import { dataOf } from './dom.ts';
import { type Block, type Reading, segmentAt } from './reading.ts';

const SPACES = /[ \t\n\f\r]+/g;
const RAW_SPACE = /[\t\n\f\r]/g;

/**
 * Writes text as it is rendered, and where each unit came from. The rule: a run of spaces, tabs and line feeds is one space, none
 * at the edge of a line; all else (nbsp, U+FEFF, soft hyphens, loose tone marks) stands as the page has it; a line break stands
 * between lines, never two. Words that only their element's margins part have a space between them, which stands for no node. In preformatted text line feeds are line breaks and nothing is folded.
 */
export class Writer {
  /** Finished lines: only ever added to, never looked into until the end. */
  #done = '';
  /** What was written since the last break, its own line break first. */
  #line = '';
  readonly #nodes: Text[] = [];
  #columns = new Uint32Array(3 * 256);
  #cuts = new Uint8Array(256);
  readonly #blocks: Block[] = [];
  #count = 0;
  #atLineStart = true;
  #space: { readonly node: Text; readonly offset: number; readonly isCut: boolean } | undefined;
  #isCut = true;
  #block: Element;

  constructor(root: Element) {
    this.#block = root;
  }

  get length(): number {
    return this.#done.length + this.#line.length;
  }

  /** What is written next stands on a new line, in this block. */
  breakLine(block: Element): void {
    this.#done += this.#line;
    this.#line = '';
    this.#endLine();
    this.#block = block;
  }

  /** Something that is not read stands here. */
  cut(): void {
    this.#isCut = true;
  }

  write(node: Text, isPreformatted: boolean): void {
    const data = dataOf(node);
    if (isPreformatted) {
      this.#writeLines(node, data);
      return;
    }
    let from = 0;
    SPACES.lastIndex = 0;
    for (let run = SPACES.exec(data); run; run = SPACES.exec(data)) {
      const start = run.index;
      const end = SPACES.lastIndex;
      if (end - start === 1 && start > 0 && end < data.length) continue;
      if (start > from) this.#add(node, data, from, start);
      this.#hold(node, end - 1);
      from = end;
    }
    if (from < data.length) this.#add(node, data, from, data.length);
  }

  /** Takes over a block of an earlier reading as it is. It begins a new line, and something else begins one after it. */
  takeOver({ text, blocks, segments }: Reading, at: number): void {
    const block = blocks[at];
    if (!block) return;
    if (this.length > 0) this.#line += '\n';
    const start = this.length;
    this.#blocks.push({ element: block.element, start, end: start + block.end - block.start });
    for (let from = segmentAt(segments, block.start); from < segments.count; from++) {
      const textAt = segments.textAt[from] ?? 0;
      const node = segments.nodes[from];
      if (textAt >= block.end || !node) break;
      const to = this.#room();
      this.#nodes[to] = node;
      this.#columns[to * 3] = segments.nodeAt[from] ?? 0;
      this.#columns[to * 3 + 1] = start + textAt - block.start;
      this.#columns[to * 3 + 2] = segments.length[from] ?? 0;
      this.#cuts[to] = segments.cut[from] ?? 0;
    }
    this.#line += text.slice(block.start, block.end);
    this.#atLineStart = false;
  }

  /** The block that was written last. */
  get lastBlock(): Block | undefined {
    return this.#blocks.at(-1);
  }

  get blockCount(): number {
    return this.#blocks.length;
  }

  /** Where the text may be cut back to. */
  mark(): Mark {
    return { length: this.length, count: this.#count, blocks: this.#blocks.length };
  }

  /** Takes back what was written since the last break, where `mark` was made. */
  takeBack(mark: Mark): void {
    this.#line = '';
    this.#count = mark.count;
    this.#nodes.length = mark.count;
    this.#blocks.length = mark.blocks;
    const last = this.#blocks[mark.blocks - 1];
    if (last && last.end > mark.length) this.#blocks[mark.blocks - 1] = { ...last, end: mark.length };
    this.#endLine();
  }

  /** What was written since the last break, to judge it by. */
  get line(): string {
    return this.#line;
  }

  finish(): Reading {
    const count = this.#count;
    const column = (index: number): Uint32Array => {
      const values = new Uint32Array(count);
      for (let at = 0; at < count; at++) values[at] = this.#columns[at * 3 + index] ?? 0;
      return values;
    };
    return {
      text: this.#done + this.#line,
      blocks: this.#blocks,
      segments: {
        count,
        nodes: this.#nodes,
        nodeAt: column(0),
        textAt: column(1),
        length: column(2),
        cut: this.#cuts.slice(0, count),
      },
    };
  }

  #writeLines(node: Text, data: string): void {
    let from = 0;
    for (const line of data.split(/\r?\n/)) {
      if (from > 0) this.#endLine();
      if (/[^ \t\f]/.test(line)) this.#add(node, data, from, from + line.length);
      else if (line !== '') this.#hold(node, from + line.length - 1);
      from += line.length + (data.charAt(from + line.length) === '\r' ? 2 : 1);
    }
  }

  /** A space that stands in the text only once more words follow on its line. */
  #hold(node: Text, offset: number): void {
    if (this.#atLineStart || this.#space) return;
    this.#space = { node, offset, isCut: this.#isCut };
    this.#isCut = false;
  }

  #endLine(): void {
    this.#atLineStart = true;
    this.#space = undefined;
    this.#isCut = true;
  }

  #add(node: Text, data: string, from: number, to: number): void {
    if (this.#atLineStart) {
      if (this.length > 0) this.#line += '\n';
      this.#atLineStart = false;
      this.#isCut = true;
      this.#openBlock();
    }
    const space = this.#space;
    if (space) {
      // What stands between the space and these words cuts behind the space.
      const isCut = this.#isCut;
      this.#space = undefined;
      this.#isCut = space.isCut;
      this.#push(space.node, space.offset, space.offset + 1);
      this.#isCut = isCut;
      this.#line += ' ';
    } else if (this.#nodes[this.#count - 1] !== node && isGap(this.#line, data.slice(from, from + 5))) {
      this.#line += ' ';
    }
    this.#push(node, from, to);
    this.#line += data.slice(from, to).replace(RAW_SPACE, ' ');
    const last = this.#blocks.length - 1;
    const block = this.#blocks[last];
    if (block) this.#blocks[last] = { element: block.element, start: block.start, end: this.length };
  }

  #openBlock(): void {
    const last = this.#blocks.at(-1);
    if (last?.element === this.#block) return;
    this.#blocks.push({ element: this.#block, start: this.length, end: this.length });
  }

  #push(node: Text, from: number, to: number): void {
    const last = this.#count - 1;
    const columns = this.#columns;
    if (last >= 0 && !this.#isCut && this.#nodes[last] === node) {
      const end = (columns[last * 3] ?? 0) + (columns[last * 3 + 2] ?? 0);
      if (end === from) {
        columns[last * 3 + 2] = to - (columns[last * 3] ?? 0);
        return;
      }
    }
    const at = this.#room();
    this.#nodes[at] = node;
    this.#columns[at * 3] = from;
    this.#columns[at * 3 + 1] = this.length;
    this.#columns[at * 3 + 2] = to - from;
    this.#cuts[at] = this.#isCut ? 1 : 0;
    this.#isCut = false;
  }

  /** The place of one more segment. */
  #room(): number {
    if (this.#count === this.#cuts.length) this.#grow();
    return this.#count++;
  }

  #grow(): void {
    const columns = new Uint32Array(this.#columns.length * 2);
    columns.set(this.#columns);
    this.#columns = columns;
    const cuts = new Uint8Array(this.#cuts.length * 2);
    cuts.set(this.#cuts);
    this.#cuts = cuts;
  }
}

// Hà Nội|Thủ tướng · Kiều Thu Hoài|14/3/2026 · 07:30|Kiều Thu Hoài: parted by no more than margins, two words all the same
const isGap = (before: string, after: string): boolean => {
  const last = before.slice(-1);
  if (/[\p{Ll}\p{M}]/u.test(last)) return /^(?:\p{Lu}|\d{1,2}[/:.-]\d)/u.test(after);
  return /\d/.test(last) && /^\p{Lu}\p{M}*\p{Ll}/u.test(after);
};

export type Mark = { readonly length: number; readonly count: number; readonly blocks: number };
