import type { Said } from '../../components/export-words.ts';
import type { Exporting, ScopeName } from '../../components/notebook/files-state.ts';
import { lastFormat, rememberFormat } from '../../lib/browser/last-format.ts';
import type { FormatId } from '../../lib/export/format-ids.ts';
import type { Scope } from '../../lib/store/take.ts';
import { type Exported, order, takeAway } from './export-notes.ts';

type From = {
  show(exporting: Exporting): void;
  /** What came of it, in words. */
  told(exported: Exported | undefined | 'failed' | 'stopped'): Said | undefined;
  report(error: unknown): void;
};
/** Something that can be taken away, as the view it stands in offers it. */
export type Offer = { readonly scope: Scope; readonly title: string; readonly count: number };

/** After so long it is told how far it is. */
const LONG = 1_000;

/** Takes notes away: the reader chooses what and as what, sees how it will look, and may stop it. */
export class Exporter {
  readonly #from: From;
  readonly #offers = new Map<ScopeName, Offer>([['all', { scope: { of: 'all' }, title: '', count: 0 }]]);
  #state: Exporting = { scopes: [], scope: 'all', format: 'markdown', preview: 'loading' };
  #looking = new AbortController();
  #running: AbortController | undefined;
  #isOpen = false;

  constructor(from: From) {
    this.#from = from;
  }

  get state(): Exporting {
    return this.#state;
  }

  /** The reader comes to look: it begins with what was chosen the last time. */
  async open(): Promise<void> {
    if (this.#isOpen) return;
    this.#isOpen = true;
    const before = this.#state.format;
    const format = await lastFormat();
    // Unless the reader was quicker.
    if (this.#state.format === before) this.#change({ format });
    this.look();
  }

  leave(): void {
    this.#isOpen = false;
  }

  /** Offers something else to take away beside all; undefined takes the offer back. */
  offer(name: ScopeName, offer: Offer | undefined): void {
    const before = this.#offers.get(name);
    if (offer) this.#offers.set(name, offer);
    else this.#offers.delete(name);
    const scopes = SCOPES.flatMap((each) => {
      const { count, title } = this.#offers.get(each) ?? {};
      return count === undefined ? [] : [{ name: each, count, title: title ?? '' }];
    });
    const scope = this.#offers.has(this.#state.scope) ? this.#state.scope : 'all';
    this.#change({ scopes, scope });
    if (this.#isOpen && scope === name && before?.count !== offer?.count) this.look();
  }

  chooseScope(scope: ScopeName): void {
    if (!this.#offers.has(scope)) return;
    this.#change({ scope, said: undefined });
    this.look();
  }

  chooseFormat(format: FormatId): void {
    this.#change({ format, said: undefined });
    void rememberFormat(format);
    this.look();
  }

  /** Shows how the file would look now. */
  look(): void {
    this.#looking.abort();
    const looking = new AbortController();
    this.#looking = looking;
    this.#change({ preview: 'loading' });
    const { format } = this.#state;
    order(
      { make: 'preview', format, scope: this.#offered.scope, at: now() },
      { signal: looking.signal },
    ).then(
      (made) => this.#change({ preview: made.told === 'preview' ? made.preview : 'none' }),
      (error: unknown) => {
        if (looking.signal.aborted) return;
        this.#from.report(error);
        this.#change({ preview: 'failed' });
      },
    );
  }

  /** Makes the file and hands it over. */
  async export(): Promise<void> {
    if (this.#running) return;
    const running = new AbortController();
    this.#running = running;
    this.#change({ run: { done: 0, total: 0, isLong: false }, said: undefined });
    const long = setTimeout(() => this.#step({ isLong: true }), LONG);
    const { scope, title } = this.#offered;
    const { format } = this.#state;
    // An article's own title names its file; so does the whole notebook's, which is none.
    const named = scope.of === 'article' ? {} : { title };
    const exported = await takeAway(
      { format, scope, ...named },
      { signal: running.signal, step: (done, total) => this.#step({ done, total }) },
    ).catch((error: unknown) => {
      if (running.signal.aborted) return 'stopped' as const;
      this.#from.report(error);
      return 'failed' as const;
    });
    clearTimeout(long);
    this.#running = undefined;
    this.#change({ run: undefined, said: this.#from.told(exported) });
  }

  /** Ends it; no file is written. */
  stop(): void {
    this.#running?.abort();
  }

  get #offered(): Offer {
    return this.#offers.get(this.#state.scope) ?? { scope: { of: 'all' }, title: '', count: 0 };
  }

  #step(more: Partial<NonNullable<Exporting['run']>>): void {
    const { run } = this.#state;
    if (run) this.#change({ run: { ...run, ...more } });
  }

  #change(patch: Partial<Exporting>): void {
    this.#state = { ...this.#state, ...patch };
    this.#from.show(this.#state);
  }
}

const SCOPES = ['selected', 'view', 'article', 'all'] as const satisfies readonly ScopeName[];
const now = (): string => new Date().toISOString();
