import type { Notice } from "../cell/cell-notice.ts";
import { LANGUAGES } from "../page/preferences.ts";
import {
  followAddress,
  linkedDraftSlot,
  type LinkedProgram,
  type LinkedProgramView,
} from "../program/linked-program.ts";
import type { PlaygroundProgram, ProgramStore } from "./program-store.ts";
import type { ShownProgram } from "./shown-program.ts";
import { playgroundWords as words } from "./words.ts";

/** What a program from a link needs of the playground. */
export interface LinkedHost {
  readonly store: ProgramStore;
  readonly shown: ShownProgram;
  readonly notice: Notice;
  /** Shows a program of the reader's, or an example. */
  show(program: PlaygroundProgram): void;
  /** The program that was shown before. */
  last(): PlaygroundProgram;
}

/** Programs that come with the page's address. They are the reader's own only when the reader keeps them. */
export class LinkedPrograms implements LinkedProgramView {
  readonly #host: LinkedHost;
  #linked: LinkedProgram | null = null;

  constructor(host: LinkedHost) {
    this.#host = host;
  }

  /** Shows the program in the address now, and whenever that changes. @returns a function that ends this */
  follow(): () => void {
    return followAddress(this);
  }

  /** Whether the program that is shown came with a link. */
  get isShown(): boolean {
    return this.#linked !== null;
  }

  /** Lists the program that is shown among the reader's own if it came with a link. */
  keep(): void {
    const { store, shown } = this.#host;
    if (this.#linked === null) return;
    const { program } = shown;
    store.keep(program);
    for (const language of LANGUAGES)
      if (program.sides[language] !== null) store.slot(program, language).write(shown.draft(language));
    this.#host.show(store.get(program.id) ?? program);
  }

  /** Takes the program out of the address, because another one is shown. */
  leave(): void {
    if (this.#linked === null) return;
    this.#linked = null;
    history.replaceState(history.state, "", location.pathname + location.search);
  }

  refuseLinked(reason: keyof typeof words.refusedLink): void {
    const { notice } = this.#host;
    if (this.#linked !== null) {
      this.#linked = null;
      this.#host.show(this.#host.last());
    }
    notice.say(words.refusedLink[reason]);
  }

  showLinked(linked: LinkedProgram): void {
    const { store, shown, notice } = this.#host;
    const { source, language } = linked;
    this.#linked = linked;
    const sides = { typescript: null, python: null, [language]: source };
    const program = store.make({ name: words.linked, example: null, sides });
    shown.load(program, () => linkedDraftSlot("playground/link-", linked));
    if (linked.input !== undefined) shown.give(language, linked.input);
    notice.ask(words.fromLink, [
      [
        words.keepLinked,
        () => {
          this.keep();
          notice.say(words.linkedKept(shown.program.name));
        },
      ],
      [
        words.leaveLinked,
        () => {
          this.#host.show(this.#host.last());
        },
      ],
    ]);
  }
}
