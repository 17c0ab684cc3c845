/**
 * Numbers things by the order in which they first appear, so that runs that count differently can be
 * compared.
 */
export class Numbers {
  readonly #prefix: string;
  readonly #known = new Map<number, string>();

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** The name for the thing that a run numbers `id`. */
  of(id: number): string {
    let name = this.#known.get(id);
    if (name === undefined) this.#known.set(id, (name = `${this.#prefix}${this.#known.size + 1}`));
    return name;
  }
}
