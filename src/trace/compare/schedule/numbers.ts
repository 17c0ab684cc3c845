/** Numbers things by the order of their first appearance, so that two runs can be compared that count differently. */
export class Numbers {
  readonly #prefix: string;
  readonly #known = new Map<number, string>();

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** The name of what a run calls `id`. */
  of(id: number): string {
    let name = this.#known.get(id);
    if (name === undefined) this.#known.set(id, (name = `${this.#prefix}${this.#known.size + 1}`));
    return name;
  }
}
