import { preferences } from "../page/browser.ts";
import { Notice } from "../cell/cell-notice.ts";
import { parseMenu, type MenuExample } from "../cell/cell-data.ts";
import { draftSlot } from "../program/drafts.ts";
import { define, find } from "../dom.ts";
import { LessonCell } from "../cell/lesson-cell.ts";
import {
  followAddress,
  linkedDraftSlot,
  type LinkedProgram,
  type LinkedProgramView,
} from "../program/linked-program.ts";
import { rememberCompiled } from "../page/page-runners.ts";
import { LANGUAGES, type Language } from "../page/preferences.ts";
import type { ProgramText } from "../program/program-text.ts";
import type { Session } from "../session/session.ts";
import { browserStorage } from "../page/storage.ts";
import { words } from "../words.ts";

const EXAMPLE_KEY = "loopscope:playground-example";

/** The playground: one cell, a menu of examples, and programs that come with a link. */
export class ProgramPlayground extends HTMLElement implements LinkedProgramView {
  #examples: readonly MenuExample[] = [];
  /** The language of the program that came with a link, while that is shown. */
  #linked: Language | null = null;
  #unfollow: () => void = () => undefined;

  connectedCallback(): void {
    this.#examples = parseMenu(find(this, "script.menu-data", HTMLScriptElement).text);
    for (const { program } of this.#examples) rememberCompiled(program);
    this.#select.addEventListener("change", this.#choose);
    for (const language of LANGUAGES) this.#showOwn(language);
    this.#unfollow = followAddress(this);
  }

  disconnectedCallback(): void {
    this.#unfollow();
  }

  get #select(): HTMLSelectElement {
    return find(this, "select", HTMLSelectElement);
  }

  get #notice(): Notice {
    return find(this, ".playground-notice", Notice);
  }

  #session(language: Language): Session {
    return find(this, "lesson-cell", LessonCell).program(language).session;
  }

  #text(language: Language): ProgramText {
    return this.#session(language).text;
  }

  #find(id: string | null | undefined): MenuExample | undefined {
    return this.#examples.find((example) => example.id === id);
  }

  // The example from which the reader's own programs started; Reset restores it.
  #base(): MenuExample {
    const id = browserStorage.read(EXAMPLE_KEY);
    const first = this.querySelector<HTMLOptionElement>("option[selected]")?.value;
    const example = this.#find(id) ?? this.#find(first);
    if (example === undefined) throw new Error("The playground has no example to begin with.");
    this.#select.value = example.id;
    return example;
  }

  #showOwn(language: Language): void {
    const own = draftSlot(browserStorage, "playground", language);
    this.#session(language).load(sourceOf(this.#base(), language), own);
  }

  refuseLinked(reason: "damaged" | "too-long"): void {
    this.#unload();
    this.#notice.say(reason === "damaged" ? words.damagedLink : words.linkTooLong);
  }

  showLinked(linked: LinkedProgram): void {
    const { source, language } = linked;
    this.#unload();
    this.#linked = language;
    preferences.showLanguage(language);
    this.#session(language).load(source, linkedDraftSlot("playground/link-", linked));
    this.#notice.ask(words.fromLink, [
      [
        words.keepLinked,
        () => {
          const kept = this.#text(language).$source.get();
          this.#leaveLink();
          this.#text(language).adopt(kept);
          this.#notice.say(words.linkedKept);
        },
      ],
      [
        words.backToDraft,
        () => {
          this.#leaveLink();
        },
      ],
    ]);
  }

  #leaveLink(): void {
    history.replaceState(history.state, "", location.pathname + location.search);
    this.#unload();
  }

  /** Shows the reader's own program again if one from a link is shown. */
  #unload(): void {
    if (this.#linked !== null) this.#showOwn(this.#linked);
    this.#linked = null;
  }

  readonly #choose = (): void => {
    const example = this.#find(this.#select.value);
    if (example === undefined) return;
    this.#leaveLink();
    const shown = preferences.$language.get();
    const hadOwn = this.#text(shown).$edited.get();
    browserStorage.write(EXAMPLE_KEY, example.id);
    this.#select.value = example.id;
    for (const language of LANGUAGES) {
      const source = sourceOf(example, language);
      // The reader's program in the other language is kept.
      if (language !== shown && this.#text(language).$edited.get()) {
        this.#text(language).rebase(source);
      } else {
        this.#session(language).discardRun();
        this.#text(language).replace(source);
      }
    }
    const name = this.#select.selectedOptions[0]?.text ?? example.id;
    this.#notice.say(hadOwn ? words.exampleLoaded(name) : words.exampleShown(name));
  };
}

function sourceOf({ program, python }: MenuExample, language: Language): string {
  return language === "typescript" ? program.source : python;
}

define("program-playground", ProgramPlayground);
