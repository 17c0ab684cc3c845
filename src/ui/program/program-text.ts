import { atom, computed, type ReadableAtom } from "nanostores";
import type { DraftSlot } from "./drafts.ts";
import type { TypedInput } from "./typed-input.ts";

/** A program for a cell, and where the reader's changes of it are kept. */
export interface LoadedProgram {
  readonly original: string;
  readonly drafts: DraftSlot;
}

/** The text of one cell's program and its draft. No change of the text loses what the reader wrote. */
export class ProgramText {
  readonly #source = atom("");
  readonly #original = atom("");
  readonly #discarded = atom<string | null>(null);
  readonly #input = atom<TypedInput | null>(null);
  readonly #conflict = atom<string | null>(null);
  readonly #saved = atom(true);

  /** The present text of the program. */
  readonly $source: ReadableAtom<string> = this.#source;
  readonly $edited = computed([this.#source, this.#original], (source, original) => source !== original);
  /** The text that Undo restores, or null. */
  readonly $discarded: ReadableAtom<string | null> = this.#discarded;
  /** What the program reads, or null when nothing was typed for it. */
  readonly $input: ReadableAtom<TypedInput | null> = this.#input;
  /** The text that another tab gave this program, while the reader has not chosen between the two. */
  readonly $conflict: ReadableAtom<string | null> = this.#conflict;
  /** False when the browser refused to keep the draft. */
  readonly $saved: ReadableAtom<boolean> = this.#saved;

  #typedHere = false;
  #drafts: DraftSlot;
  #unwatch: () => void = () => undefined;

  constructor(original: string, drafts: DraftSlot) {
    this.#drafts = drafts;
    this.load(original, drafts);
  }

  /** The program to which Reset returns. */
  get original(): string {
    return this.#original.get();
  }

  /** Puts another program into the cell, with the draft that `drafts` keeps for it. */
  load(original: string, drafts: DraftSlot): void {
    this.#unwatch();
    const draft = drafts.read();
    this.#drafts = drafts;
    this.#original.set(original);
    this.#typedHere = false;
    this.#conflict.set(null);
    this.#discarded.set(draft.discarded);
    this.#input.set(draft.input ?? null);
    this.#source.set(draft.source ?? original);
    this.#unwatch = drafts.watch((changed) => {
      this.#changedElsewhere(changed.source ?? this.original, changed.discarded);
      this.#input.set(changed.input ?? null);
    });
  }

  /** Call this when the reader has typed: `source` is the whole text. */
  edit(source: string): void {
    if (source === this.#source.get()) return;
    this.#typedHere = true;
    this.#conflict.set(null);
    this.#source.set(source);
    this.#save();
  }

  /** Keeps what the reader has typed for the program. */
  give(input: TypedInput | null): void {
    this.#input.set(input);
    this.#save();
  }

  /** Restores the original. `undo` restores the replaced text. */
  reset(): void {
    if (this.$edited.get()) this.replace(this.original);
  }

  /** Replaces the text and its original by `original`; `undo` restores what the reader wrote. */
  replace(original: string): void {
    if (this.$edited.get()) this.#discarded.set(this.#source.get());
    this.#original.set(original);
    this.#source.set(original);
    this.#save();
  }

  /** Replaces the original. The text stays, as the reader's own. */
  rebase(original: string): void {
    this.#original.set(original);
  }

  /** Replaces the reader's text; `undo` restores it. */
  adopt(source: string): void {
    if (this.$edited.get()) this.#discarded.set(this.#source.get());
    this.#source.set(source);
    this.#save();
  }

  /** Restores the text that was replaced last. */
  undo(): void {
    const discarded = this.#discarded.get();
    if (discarded === null) return;
    this.#discarded.set(null);
    this.#source.set(discarded);
    this.#save();
  }

  /** Ends a conflict with another tab. */
  settle(choice: "take-other" | "keep-this"): void {
    const other = this.#conflict.get();
    if (other === null) return;
    this.#conflict.set(null);
    if (choice === "take-other") {
      this.#discarded.set(this.#source.get());
      this.#source.set(other);
    }
    this.#save();
  }

  #save(): void {
    const source = this.$edited.get() ? this.#source.get() : null;
    const draft = { source, discarded: this.#discarded.get() };
    const input = this.#input.get();
    this.#saved.set(this.#drafts.write(input === null ? draft : { ...draft, input }));
  }

  #changedElsewhere(source: string, discarded: string | null): void {
    if (source === this.#source.get()) {
      this.#conflict.set(null);
      this.#discarded.set(discarded);
    } else if (this.#typedHere) {
      this.#conflict.set(source);
    } else {
      this.#discarded.set(discarded);
      this.#source.set(source);
    }
  }
}
