/** A table from 32-bit keys to numbers, by open addressing: no boxing, built in a fraction of a Map's time. 0 is absent. */
export class KeyTable {
  #keys: Int32Array;
  #values: Int32Array;
  #mask: number;
  #size = 0;

  /** `room`: how many entries are expected; it grows when there are more. */
  constructor(room = 64) {
    const slots = 1 << (32 - Math.clz32(Math.max(16, room * 2) - 1));
    this.#keys = new Int32Array(slots);
    this.#values = new Int32Array(slots);
    this.#mask = slots - 1;
  }

  get(key: number): number {
    let slot = slotOf(key) & this.#mask;
    for (;;) {
      const value = this.#values[slot] as number;
      if (value === 0 || this.#keys[slot] === key) return value;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** Puts a value other than 0. */
  set(key: number, value: number): void {
    if (this.#size * 2 > this.#mask) this.#grow();
    let slot = slotOf(key) & this.#mask;
    while (this.#values[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
    if (this.#values[slot] === 0) this.#size++;
    this.#keys[slot] = key;
    this.#values[slot] = value;
  }

  #grow(): void {
    const keys = this.#keys;
    const values = this.#values;
    this.#keys = new Int32Array(keys.length * 2);
    this.#values = new Int32Array(keys.length * 2);
    this.#mask = this.#keys.length - 1;
    this.#size = 0;
    for (let i = 0; i < keys.length; i++) {
      if (values[i] !== 0) this.set(keys[i] as number, values[i] as number);
    }
  }
}

const slotOf = (key: number): number => {
  const mixed = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 12);
};
