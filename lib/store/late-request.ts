/** A request to open a database that may be asked in one place after another; whoever waits for it sees one request. */
export class LateRequest extends EventTarget implements IDBOpenDBRequest {
  #inner: IDBOpenDBRequest | undefined;
  onblocked: IDBOpenDBRequest['onblocked'] = null;
  onerror: IDBOpenDBRequest['onerror'] = null;
  onsuccess: IDBOpenDBRequest['onsuccess'] = null;
  onupgradeneeded: IDBOpenDBRequest['onupgradeneeded'] = null;

  /** Tells what comes of `inner`; not of its failure where `elsewhere` takes care of it. */
  follow(inner: IDBOpenDBRequest, elsewhere: (error: DOMException | null) => Promise<boolean>): void {
    this.#inner = inner;
    inner.onblocked = (event) => this.onblocked?.(event);
    inner.onupgradeneeded = (event) => this.onupgradeneeded?.(event);
    inner.onsuccess = (event) => this.onsuccess?.(event);
    inner.onerror = (event) => {
      event.preventDefault();
      const { error } = inner;
      elsewhere(error).then(
        (isTaken) => {
          if (!isTaken) this.onerror?.(event);
        },
        () => this.onerror?.(event),
      );
    };
  }
  get #there(): IDBOpenDBRequest {
    if (!this.#inner) throw new Error('the request has not been made');
    return this.#inner;
  }
  get error() {
    return this.#there.error;
  }
  get readyState() {
    return this.#there.readyState;
  }
  get result() {
    return this.#there.result;
  }
  get source() {
    return this.#there.source;
  }
  get transaction() {
    return this.#there.transaction;
  }
}
