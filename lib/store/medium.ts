/**
 * Where the second copy lies: a plain store of texts by name, which must have nothing in common with the database.
 * What one call of `set` brings is there wholly or not at all.
 */
export type Medium = {
  names(): Promise<readonly string[]>;
  /** What is there; unproven, for it comes from outside. */
  get(names: readonly string[]): Promise<Readonly<Record<string, unknown>>>;
  set(items: Readonly<Record<string, string>>): Promise<void>;
  remove(names: readonly string[]): Promise<void>;
};
