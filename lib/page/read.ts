import { attributeOf, isElement, isText, isWithin, parentElementOf, tagOf } from './dom.ts';
import type { Earlier, Standing } from './earlier.ts';
import { afterOf, firstOf } from './flow.ts';
import { hintOf, isMute, isNamedByline } from './left-out.ts';
import { isKeptLine, type Zone } from './lines.ts';
import type { Reading } from './reading.ts';
import { Scales } from './runs.ts';
import type { Scope } from './scope.ts';
import { type Flow, flowOf, PLAIN } from './style.ts';
import { type Mark, Writer } from './writer.ts';

/** Nodes walked between two looks at the clock. */
const STRIDE = 128;
/** Nodes that may be walked in all to weigh parts whose names tell against them. */
const MOST_WEIGHED = 1_000_000;

/** Reads what of a page is in scope, at once. */
export function read(scope: Scope): Reading {
  const steps = readSteps(scope);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.reading;
  }
}

type Frame = {
  readonly element: Element;
  readonly next: Node | null;
  readonly flow: Flow;
  readonly block: Element;
  readonly zone: Zone | undefined;
  /** What `doubts` came to as it began: where no more came, the element reads the same as long as nothing in it changes. */
  readonly doubts: number;
};

/** What was read, and which of its blocks the next reading may take over. */
type Read = { readonly reading: Reading; readonly standing: Standing };

/**
 * Reads in steps of some hundred nodes, so that whoever drives it may let the page breathe. Depth costs no stack. Of an earlier reading
 * all blocks are taken over that must read as they did.
 */
export function* readSteps(scope: Scope, before?: Earlier): Generator<undefined, Read, undefined> {
  const writer = new Writer(scope.root);
  const path = pathOf(scope);
  const scales = new Scales(MOST_WEIGHED, before);
  const earlier = before?.isOf(scope) ? before : undefined;
  const standing: (Zone | undefined)[] = [];
  /** Blocks, and what may read otherwise though nothing in it changed: a slot, a frame, an element of the page's own make. */
  let doubts = 0;
  const stack: Frame[] = [];
  let zone: Zone = startOf(scope);
  let block = scope.root;
  const ground = flowOf(scope.root) ?? PLAIN;
  let flow = ground;
  let links = 0;
  let link: Element | undefined;
  let line: { mark: Mark; outside: number; inside: number } = { mark: writer.mark(), outside: 0, inside: 0 };
  let steps = 0;

  const endLine = (next: Element): void => {
    const length = writer.length - line.mark.length;
    const isToJudge = zone !== 'body' || line.inside > 0 || length < 16;
    if (length > 0 && isToJudge) {
      const words = writer.line.trim();
      if (
        words === '' ||
        !isKeptLine(words, zone, isLink(line, zone) ? link : undefined, block, bodyOf(scope))
      )
        writer.takeBack(line.mark);
    }
    writer.breakLine(next);
    line = { mark: writer.mark(), outside: 0, inside: 0 };
  };
  const leave = (frame: Frame): void => {
    if (tagOf(frame.element) === 'a') links--;
    if (frame.flow.isBlock) {
      endLine(frame.block);
      block = frame.block;
      const isSure = doubts + scales.weighed === frame.doubts && links === 0 && !path.has(frame.element);
      if (writer.lastBlock?.element === frame.element)
        standing[writer.blockCount - 1] = isSure ? zone : undefined;
    }
    if (frame.zone) zone = frame.zone;
    flow = stack.at(-1)?.flow ?? ground;
  };

  let node: Node | null = firstOf(scope.root);
  for (;;) {
    while (!node) {
      const frame = stack.pop();
      if (!frame) {
        endLine(block);
        const reading = writer.finish();
        standing.length = reading.blocks.length;
        return { reading, standing };
      }
      leave(frame);
      node = frame.next;
    }
    if (++steps % STRIDE === 0) yield;
    if (isText(node)) {
      if (flow.isVisible) {
        const before = writer.length;
        writer.write(node, flow.isPreformatted);
        if (links > 0) line.inside += writer.length - before;
        else line.outside += writer.length - before;
      } else writer.cut();
      node = afterOf(node);
      continue;
    }
    if (!isElement(node)) {
      node = afterOf(node);
      continue;
    }
    const tag = tagOf(node);
    if (tag === 'br' || tag === 'hr') {
      endLine(block);
      node = afterOf(node);
      continue;
    }
    const known = links === 0 && !path.has(node) ? earlier?.blockOf(node, zone) : undefined;
    if (earlier && known !== undefined) {
      endLine(node);
      writer.takeOver(earlier.reading, known);
      standing[writer.blockCount - 1] = zone;
      doubts++;
      writer.breakLine(block);
      line = { mark: writer.mark(), outside: 0, inside: 0 };
      node = afterOf(node);
      continue;
    }
    const doubtsBefore = doubts + scales.weighed;
    const inner = isMute(node) ? undefined : flowOf(node);
    if (!inner || (!path.has(node) && isLeftOut(node, tag, zone, scope, scales))) {
      if (inner?.isBlock || BREAKING.has(tag)) endLine(block);
      else writer.cut();
      node = afterOf(node);
      continue;
    }
    const after = zoneAfter(node, zone, scope);
    if (inner.isBlock) doubts++;
    if (isDoubtful(tag)) doubts++;
    const mark = doubtsBefore + (inner.isBlock ? 1 : 0);
    stack.push({ element: node, next: afterOf(node), flow: inner, block, zone: after, doubts: mark });
    if (tag === 'a') {
      links++;
      link = node;
    }
    if (inner.isBlock) {
      endLine(node);
      block = node;
    }
    if (after) zone = node === headlineOf(scope) ? 'headline' : 'body';
    flow = inner;
    node = tag === 'details' && attributeOf(node, 'open') === null ? summaryOf(node) : firstOf(node);
  }
}

/** What it shows may hang elsewhere in the page, or in another document. */
const isDoubtful = (tag: string): boolean => tag.includes('-') || OUTSIDE.has(tag);
const OUTSIDE = new Set(['slot', 'iframe', 'frame']);

/** In the body a link may stand in any sentence: only what is nothing but a link leads elsewhere. */
const isLink = (
  { inside, outside }: { readonly inside: number; readonly outside: number },
  zone: Zone,
): boolean => inside > outside * (zone === 'body' ? 9 : 1);

const bodyOf = (scope: Scope): Element | undefined => (scope.kind === 'article' ? scope.body : undefined);

const headlineOf = (scope: Scope): Element | undefined =>
  scope.kind === 'article' ? scope.headline : undefined;

function startOf(scope: Scope): Zone {
  if (scope.kind === 'whole') return 'whole';
  return scope.headline ? 'above' : 'body';
}

/** The zone that begins behind this element, where it is the headline or the body. */
function zoneAfter(element: Element, zone: Zone, scope: Scope): Zone | undefined {
  if (scope.kind === 'whole' || zone === 'headline') return undefined;
  if (element === scope.headline)
    return scope.root === scope.body || isWithin(element, scope.body) ? 'body' : 'between';
  if (element !== scope.body || (scope.headline && isWithin(scope.headline, scope.body))) return undefined;
  return 'below';
}

/** Headline, body and all they hang in: never left out, whatever their names. */
function pathOf(scope: Scope): ReadonlySet<Element> {
  const path = new Set<Element>();
  if (scope.kind === 'whole') return path;
  for (const end of [scope.body, scope.headline]) {
    for (let at = end; at && at !== scope.root; at = parentElementOf(at)) path.add(at);
  }
  return path;
}

/** Whether an element in scope is no part of the article: tools, other articles, forms. What holds much prose stays. */
function isLeftOut(element: Element, tag: string, zone: Zone, scope: Scope, scales: Scales): boolean {
  const hint = zone === 'between' && isNamedByline(element) ? undefined : hintOf(element);
  if (zone === 'below' && (hint || BELOW.has(tag))) return true;
  const isSuspect = hint !== undefined || SUSPECT.has(tag) || (scope.kind === 'whole' && tag === 'header');
  if (!isSuspect) return false;
  const weight = scales.weigh(element);
  if (!weight) return false;
  const { prose, link } = weight;
  if (prose + link === 0) return true;
  if (scope.kind === 'whole') return tag !== 'form' && hint === 'kin' ? false : prose < 500;
  if (tag === 'form') return prose < 500;
  // What holds a good part of the article's prose is the article, whatever it is called.
  const least = Math.max(200, scope.letters * 0.3);
  if (hint === 'kin' || tag === 'aside') return link > prose * 0.4 || prose < least;
  return prose < least;
}

/** Unread themselves, they part what stands around them. */
const BREAKING = new Set(['nav', 'menu', 'dialog', 'table', 'form', 'fieldset', 'chu-giai']);
const SUSPECT = new Set(['aside', 'footer', 'form', 'fieldset']);
const BELOW = new Set([...SUSPECT, 'article', 'section', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'iframe']);

function summaryOf(details: Element): Node | null {
  let at = firstOf(details);
  while (at && !(isElement(at) && tagOf(at) === 'summary')) at = afterOf(at);
  return at;
}
