/**
 * The lines that CPython printed, and the program from which they were recorded.
 *
 * CPython ran the Python text of an example; its TypeScript text is a translation that the tests hold to the
 * same output, so both texts count as recorded. Only of these texts, and of those that differ from them in
 * nothing that counts, may a cell say that its output is the same as CPython's. Every other text (edited by
 * the reader, kept as a draft, or from the address of the page) is another program, whatever it prints and
 * whatever Reset goes back to.
 */
export interface Recording {
  readonly source: string;
  readonly output: readonly string[];
}

/** What CPython printed for a cell's program, and for the changes of it that the page asks for. */
export class Recordings {
  /** That of the original; null where nothing is compared. */
  readonly original: Recording | null;
  readonly #all: readonly Recording[];
  readonly #formOf: (source: string) => string;
  #forms: ReadonlyMap<string, Recording> | null = null;
  #last: { readonly source: string; readonly recording: Recording | null } | null = null;

  /**
   * @param all the original's first; none where nothing is compared
   * @param formOf converts the texts of the same program to the same text
   */
  constructor(all: readonly Recording[], formOf: (source: string) => string = (source) => source) {
    this.#all = all;
    this.#formOf = formOf;
    this.original = all[0] ?? null;
  }

  /** The recording of a program, or null when CPython has not run it. */
  of(source: string): Recording | null {
    if (this.#last?.source !== source) this.#last = { source, recording: this.#find(source) };
    return this.#last.recording;
  }

  /** Whether a recording is that of a change, and not of the original. */
  isVariant(recording: Recording): boolean {
    return recording !== this.original;
  }

  /** The place of a recording among those of the cell, the same in both languages; -1 for none. */
  indexOf(recording: Recording | null): number {
    return this.#all.findIndex((each) => each === recording);
  }

  #find(source: string): Recording | null {
    const exact = this.#all.find((recording) => recording.source === source);
    if (exact !== undefined || this.#all.length === 0) return exact ?? null;
    this.#forms ??= new Map(this.#all.map((recording) => [this.#formOf(recording.source), recording]));
    return this.#forms.get(this.#formOf(source)) ?? null;
  }
}
