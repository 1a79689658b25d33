/** Values that were made once: a bounded number, what was not asked for longest goes first. */
export class Kept<T> {
  readonly #values = new Map<string, T>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string): T | undefined {
    const value = this.#values.get(key);
    if (value === undefined) return undefined;
    this.#values.delete(key);
    this.#values.set(key, value);
    return value;
  }

  put(key: string, value: T): T {
    this.#values.delete(key);
    this.#values.set(key, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > this.#limit && oldest !== undefined) this.#values.delete(oldest);
    return value;
  }

  /** What is kept under the key, made where nothing is. */
  or(key: string, make: () => T): T {
    return this.get(key) ?? this.put(key, make());
  }

  clear(): void {
    this.#values.clear();
  }
}
