import { isElement, parentElementOf, tagOf } from './dom.ts';
import { isMute } from './left-out.ts';

/** More than this in one gathering, and the page is read anew as a whole: it is not worth telling apart. */
const MOST = 5_000;
/** Nothing hangs deeper that we would take for unchanged. */
const DEEPEST = 256;

/** Which parts of a page changed since it was read, and which cannot have. */
export class Changes {
  #isAll: boolean;
  /** What changed, and all that it hangs in. */
  readonly #touched = new Set<Element>();
  /** Elements of which all within may be laid out in another way. */
  readonly #deep = new Set<Element>();

  /** All is taken for changed where nothing was read before. */
  constructor(isAll: boolean) {
    this.#isAll = isAll;
  }

  /** Anything may have changed: the style sheets, the size of the window, what is ticked. */
  all(): void {
    this.#isAll = true;
    this.#touched.clear();
    this.#deep.clear();
  }

  note(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (this.#isAll) return;
      if (this.#touched.size + this.#deep.size > MOST) this.all();
      else this.#note(record);
    }
  }

  /** Whether an element and all in it are as they were. */
  isClean(element: Element): boolean {
    if (this.#isAll || this.#touched.has(element)) return false;
    if (this.#deep.size === 0) return true;
    let at: Element | undefined = element;
    for (let height = 0; at && height < DEEPEST; height++, at = parentElementOf(at)) {
      if (this.#deep.has(at)) return false;
    }
    return at === undefined;
  }

  #note({ type, target, addedNodes, removedNodes }: MutationRecord): void {
    if (type === 'attributes') {
      if (isElement(target)) this.#noteLook(target);
      return;
    }
    const holder = isElement(target) ? target : parentElementOf(target);
    if (holder) this.#touch(holder);
    if (type === 'characterData') {
      if (holder && tagOf(holder) === 'style') this.all();
      return;
    }
    for (const node of addedNodes) {
      if (!isElement(node)) continue;
      if (isSheet(node)) this.all();
      // It may have stood elsewhere before, and been laid out as things are there.
      else this.#deep.add(node);
    }
    for (const node of removedNodes) if (isElement(node) && isSheet(node)) this.all();
  }

  /** A rule may tell by an element's names how its neighbours are laid out, but hardly by a picture's. */
  #noteLook(element: Element): void {
    this.#touch(element);
    if (isMute(element) || WORDLESS.has(tagOf(element))) return;
    const parent = parentElementOf(element);
    if (parent) this.#deep.add(parent);
    else this.all();
  }

  #touch(element: Element): void {
    let at: Element | undefined = element;
    while (at && !this.#touched.has(at)) {
      this.#touched.add(at);
      at = parentElementOf(at);
    }
  }
}

const WORDLESS = new Set(['img', 'picture', 'source', 'iframe']);
const isSheet = (element: Element): boolean => tagOf(element) === 'style' || tagOf(element) === 'link';
