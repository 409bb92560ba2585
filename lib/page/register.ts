/** A window of this site: ours, or a frame's. */
export type View = Window & typeof globalThis;

/**
 * The register of highlights of one document. It is the page's too, which may read, clear or fill it: so it is never where we keep
 * anything, and only our own names are ever set or deleted.
 */
export class Register {
  readonly #view: View;
  readonly #own = new Map<string, Highlight>();

  constructor(view: View) {
    this.#view = view;
  }

  /** Shows just these ranges. `priorityOf` tells what lies over what. */
  show(ranges: ReadonlyMap<string, readonly StaticRange[]>, priorityOf: (name: string) => number): void {
    for (const [name, highlight] of this.#own) if (!ranges.has(name)) highlight.clear();
    for (const [name, list] of ranges) {
      const known = this.#own.get(name);
      const highlight = known ?? new this.#view.Highlight();
      highlight.clear();
      for (const range of list) highlight.add(range);
      if (known) continue;
      highlight.priority = priorityOf(name);
      this.#own.set(name, highlight);
    }
    this.hold();
  }

  /** Puts back what the page took out, and takes out what shows nothing. */
  hold(): void {
    const { highlights } = this.#view.CSS;
    for (const [name, highlight] of this.#own) {
      const isThere = highlights.get(name) === highlight;
      if (highlight.size > 0 && !isThere) highlights.set(name, highlight);
      else if (highlight.size === 0 && isThere) highlights.delete(name);
    }
  }

  clear(): void {
    for (const name of this.#own.keys()) this.#view.CSS.highlights.delete(name);
    this.#own.clear();
  }
}
