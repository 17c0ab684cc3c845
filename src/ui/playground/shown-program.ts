import { nameCell } from "../cell/cell-name.ts";
import type { LessonCell } from "../cell/lesson-cell.ts";
import { preferences } from "../page/browser.ts";
import { LANGUAGES, type Language } from "../page/preferences.ts";
import type { Draft, DraftSlot } from "../program/drafts.ts";
import type { LoadedProgram } from "../program/program-text.ts";
import type { TypedInput } from "../program/typed-input.ts";
import { showMissingSide } from "./missing-side.ts";
import type { PlaygroundProgram, Sides } from "./program-store.ts";

const NO_DRAFT: DraftSlot = {
  read: () => ({ source: null, discarded: null }),
  write: () => true,
  watch: () => () => undefined,
};

/** The program in the playground's cell: its texts, its name, and the languages that it has. */
export class ShownProgram {
  readonly #cell: LessonCell;
  readonly #begin: (language: Language) => void;
  readonly #named: (name: string) => void;
  #program: PlaygroundProgram | null = null;
  /** The language to return to after a program that has only the other one. */
  #before: Language | null = null;
  #isShowing = false;

  /**
   * @param begin is called when the reader wants to write the side that the program does not have
   * @param named is called with the name of the program whenever that changes
   */
  constructor(cell: LessonCell, begin: (language: Language) => void, named: (name: string) => void) {
    this.#cell = cell;
    this.#begin = begin;
    this.#named = named;
  }

  /** @throws Error before the first call of {@link load} */
  get program(): PlaygroundProgram {
    if (this.#program === null) throw new Error("The playground shows no program yet.");
    return this.#program;
  }

  /** What the program's texts are now; empty where it has none. */
  get texts(): Readonly<Record<Language, string>> {
    const text = (language: Language): string => this.#cell.program(language).session.text.$source.get();
    return { typescript: text("typescript"), python: text("python") };
  }

  /** What is kept of the reader's changes to one of its texts. */
  draft(language: Language): Draft {
    const { text } = this.#cell.program(language).session;
    const source = text.$edited.get() ? text.$source.get() : null;
    const input = text.$input.get();
    return { source, discarded: null, ...(input === null ? {} : { input }) };
  }

  /** Lets a program read what came with it, unless the reader has typed something for it. */
  give(language: Language, input: TypedInput): void {
    const { text } = this.#cell.program(language).session;
    if (text.$input.get() === null) text.give(input);
  }

  /** Puts a program into the cell. @param slotOf says where what the reader changes is kept */
  load(program: PlaygroundProgram, slotOf: (language: Language) => DraftSlot): void {
    const loaded = (language: Language): LoadedProgram => {
      const original = program.sides[language];
      return { original: original ?? "", drafts: original === null ? NO_DRAFT : slotOf(language) };
    };
    this.#program = program;
    this.#cell.load({ typescript: loaded("typescript"), python: loaded("python") });
    this.#cell.notice.clear();
    this.#showName();
    this.#showLanguageOf(program.sides);
    this.#showMissing();
  }

  /** The same program with another name, or listed. */
  update(program: PlaygroundProgram): void {
    const isRenamed = this.#program?.name !== program.name;
    this.#program = program;
    if (isRenamed) this.#showName();
  }

  /** Call this when the page shows the other language. */
  languageChanged(): void {
    if (!this.#isShowing) this.#before = null;
    this.#showMissing();
  }

  /** Shows one of its languages; the reader's choice for other pages stays. */
  showSide(language: Language): void {
    preferences.showLanguage(language);
  }

  /** Opens the editor. */
  edit(): void {
    if (!this.#cell.shown.code.isEditing)
      this.#cell.querySelector<HTMLButtonElement>('[data-action="edit"]')?.click();
  }

  #showName(): void {
    const { name } = this.program;
    nameCell(this.#cell, name);
    this.#named(name);
  }

  // A program in one language is shown in it, whichever the reader chose for programs that have both.
  #showLanguageOf(sides: Sides): void {
    const shown = preferences.$language.get();
    const wanted = this.#before ?? shown;
    const only = LANGUAGES.find((language) => sides[language] !== null) ?? wanted;
    this.#before = sides[wanted] === null ? wanted : null;
    const language = sides[wanted] === null ? only : wanted;
    this.#isShowing = true;
    if (language !== shown) preferences.showLanguage(language);
    this.#isShowing = false;
  }

  // Says it where the shown language is one that the program does not have.
  #showMissing(): void {
    showMissingSide(this.#cell, this.program.sides, preferences.$language.get(), this.#begin);
  }
}
