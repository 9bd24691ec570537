/** How a cache has served so far. */
export interface CacheStats {
  readonly hits: number;
  readonly misses: number;
  readonly size: number;
}

/** A bounded map that drops what was used least recently. */
export class PlanCache<T> {
  readonly #entries = new Map<string, T>();
  readonly #documents = new WeakMap<object, number>();
  readonly #capacity: number;
  #nextDocument = 1;
  #hits = 0;
  #misses = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get stats(): CacheStats {
    return { hits: this.#hits, misses: this.#misses, size: this.#entries.size };
  }

  /** A short name for a parsed operation, by identity; a server keeps parsed documents, so parsing is paid once. */
  documentKey(node: object): string {
    const known = this.#documents.get(node);
    if (known !== undefined) return known.toString(36);
    const key = this.#nextDocument++;
    this.#documents.set(node, key);
    return key.toString(36);
  }

  /** The entry at `key`, made if need be. A `make` that throws leaves nothing behind. */
  getOrMake(key: string, make: () => T): T {
    const found = this.#entries.get(key);
    if (found !== undefined) {
      this.#hits += 1;
      this.#entries.delete(key);
      this.#entries.set(key, found);
      return found;
    }
    this.#misses += 1;
    const made = make();
    this.#entries.set(key, made);
    if (this.#entries.size > this.#capacity) {
      const [oldest] = this.#entries.keys();
      if (oldest !== undefined) this.#entries.delete(oldest);
    }
    return made;
  }
}
