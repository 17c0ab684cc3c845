import { frameClock, preferences, progress } from "./browser.ts";
import { parseCellData } from "./cell-data.ts";
import { Notice } from "./cell-notice.ts";
import { CellProgram } from "./cell-program.ts";
import { CodeView } from "./code-view.ts";
import { draftSlot } from "./drafts.ts";
import { define, find, make } from "./elements.ts";
import "./language-tabs.ts";
import { pagePython } from "./page-python.ts";
import { pageRunners, rememberCompiled } from "./page-runners.ts";
import { prepareOnFirstTouch } from "./page-sandbox.ts";
import type { Language, Speed } from "./preferences.ts";
import { ProgramText } from "./program-text.ts";
import "./python-download.ts";
import { Session } from "./session.ts";
import { copyText, shareProgram } from "./sharing.ts";
import "./speed-choice.ts";
import { browserStorage } from "./storage.ts";
import { checkWhileEditing } from "./syntax-check.ts";
import { words } from "./words.ts";

/**
 * One cell: server HTML that a reader can run, edit and share. It has two programs, and what the reader presses is meant
 * for the one that is shown.
 */
export class LessonCell extends HTMLElement {
  #programs: Readonly<Record<Language, CellProgram>> | null = null;
  readonly #views = new Map<Language, Promise<void>>();

  connectedCallback(): void {
    if (this.#programs !== null) return;
    const { program, python, expected } = parseCellData(
      find(this, "script.cell-data", HTMLScriptElement).text,
    );
    rememberCompiled(program);
    const programs = {
      typescript: this.#makeProgram("typescript", program.source, expected),
      python: this.#makeProgram("python", python, expected),
    };
    this.#programs = programs;
    checkWhileEditing(programs.python.session.text, programs.python.code, pagePython);
    preferences.$language.listen(() => {
      this.#showAll();
    });
    this.#showAll();

    this.addEventListener("click", this.#click);
    this.addEventListener("source-edited", this.#edited);
    this.addEventListener("keydown", this.#keydown, { capture: true });
    prepareOnFirstTouch();
  }

  #makeProgram(language: Language, original: string, expected: readonly string[] | null): CellProgram {
    const example = this.getAttribute("example") ?? this.id;
    const session = new Session({
      text: new ProgramText(original, draftSlot(browserStorage, example, language)),
      expected,
      runner: pageRunners[language],
      clock: frameClock,
      $speed: preferences.$speed,
    });
    const { text } = session;
    const ifShown = (show: () => void) => (): void => {
      if (this.#isReady && this.shown.session === session) show();
    };
    for (const store of [text.$edited, text.$discarded])
      store.listen(
        ifShown(() => {
          this.#showText();
        }),
      );
    text.$conflict.listen(
      ifShown(() => {
        this.#showConflict();
      }),
    );
    text.$saved.listen((isSaved) => {
      if (!isSaved) this.notice.say(words.draftNotSaved);
    });
    session.$result.listen((result) => {
      if (result?.match === "same" && !this.hasAttribute("data-exercise"))
        progress.complete(`cell:${example}`);
    });
    session.$diagnostics.listen(
      ifShown(() => {
        this.#showProblems();
      }),
    );
    const code = find(this, `code-view[data-language="${language}"]`, CodeView);
    const live = find(this, `.live[data-language="${language}"]`, HTMLElement);
    return new CellProgram(
      session,
      code,
      live,
      ifShown(() => {
        this.#showRun();
      }),
    );
  }

  get #isReady(): boolean {
    return this.#programs !== null;
  }

  /** The program that the cell shows. */
  get shown(): CellProgram {
    return this.program(preferences.$language.get());
  }

  program(language: Language): CellProgram {
    if (this.#programs === null) throw new Error("This cell is not in a page yet.");
    return this.#programs[language];
  }

  /** The name that the reader sees. */
  get heading(): string {
    return find(this, ".cell-title", HTMLElement).textContent.trim();
  }

  /** Runs a program, the one that is shown by default, and resolves when its last line is shown. */
  async run(speed: Speed | null = null, language: Language = preferences.$language.get()): Promise<void> {
    void this.loadViews(language);
    await this.program(language).session.run(speed);
  }

  /** Loads timeline and loop of a program, which show themselves when there is something to show. */
  loadViews(language: Language): Promise<void> {
    const loaded =
      this.#views.get(language) ??
      // Without them a program runs all the same; the next run tries again.
      import("./cell-views.ts").then(
        ({ mountViews }) => {
          mountViews(this, language);
        },
        () => {
          this.#views.delete(language);
        },
      );
    this.#views.set(language, loaded);
    return loaded;
  }

  get notice(): Notice {
    return find(this, "cell-notice", Notice);
  }

  #button(action: string): HTMLButtonElement {
    return find(this, `[data-action="${action}"]`, HTMLButtonElement);
  }

  #showAll(): void {
    this.#showText();
    this.#showConflict();
    this.#showProblems();
    this.#showRun();
    this.#showEditing();
  }

  #showRun(): void {
    const { session } = this.shown;
    const state = session.$state.get();
    this.#button("stop").disabled = state !== "running";
    this.dataset.match = session.$match.get();
    this.dataset.state = state;
  }

  #showText(): void {
    const { text } = this.shown.session;
    const isEdited = text.$edited.get();
    this.toggleAttribute("data-edited", isEdited);
    find(this, ".edited", HTMLElement).hidden = !isEdited;
    this.#button("reset").disabled = !isEdited;
    this.#button("undo").hidden = text.$discarded.get() === null;
  }

  #showConflict(): void {
    const { text } = this.shown.session;
    const hasConflict = text.$conflict.get() !== null;
    const wasAsked = this.hasAttribute("data-conflict");
    this.toggleAttribute("data-conflict", hasConflict);
    if (!hasConflict) {
      if (wasAsked) this.notice.clear();
      return;
    }
    this.notice.ask(words.editedElsewhere, [
      [words.takeOther, () => text.settle("take-other")],
      [words.keepThis, () => text.settle("keep-this")],
    ]);
  }

  #showProblems(): void {
    const problems = this.shown.session.$diagnostics.get();
    const place = find(this, ".problems", HTMLElement);
    place.replaceChildren();
    if (problems.length === 0) return;
    const list = document.createElement("ul");
    for (const problem of problems) list.append(make("li", "", words.problem(problem)));
    place.append(make("p", "", words.problems(problems.length)), list);
  }

  #showEditing(): void {
    const { isEditing } = this.shown.code;
    const button = this.#button("edit");
    button.removeAttribute("aria-busy");
    find(button, ".label", HTMLElement).textContent = isEditing ? words.done : words.edit;
    this.toggleAttribute("data-editing", isEditing);
  }

  async #toggleEditor(): Promise<void> {
    const { code } = this.shown;
    const { language } = code;
    if (code.isEditing) {
      code.done();
    } else {
      const button = this.#button("edit");
      button.setAttribute("aria-busy", "true");
      find(button, ".label", HTMLElement).textContent = words.loadingEditor;
      try {
        const id = language === "typescript" ? this.id : `${this.id}-${language}`;
        await code.edit(id, words.editorLabel(this.heading));
        this.notice.clear();
      } catch {
        this.notice.say(words.editorFailed);
      }
    }
    this.#showEditing();
  }

  readonly #click = (event: MouseEvent): void => {
    const button = event.target instanceof Element ? event.target.closest("[data-action]") : null;
    if (!(button instanceof HTMLButtonElement)) return;
    const { notice } = this;
    const { session, code } = this.shown;
    const { text } = session;
    switch (button.dataset.action) {
      case "run":
        void this.run();
        break;
      case "stop":
        session.stop();
        break;
      case "reset":
        text.reset();
        notice.confirm(words.resetDone);
        this.#button("undo").focus();
        break;
      case "undo":
        text.undo();
        notice.confirm(words.undone);
        this.#button("run").focus();
        break;
      case "edit":
        if (!button.hasAttribute("aria-busy")) void this.#toggleEditor();
        break;
      case "copy":
        void copyText(text.$source.get(), notice);
        break;
      case "share":
        void shareProgram(text.$source.get(), code.language, notice);
        break;
      case undefined:
      default:
        break;
    }
  };

  readonly #edited = (event: Event): void => {
    const code = event.target;
    if (!(event instanceof CustomEvent) || typeof event.detail !== "string") return;
    if (code instanceof CodeView) this.program(code.language).session.text.edit(event.detail);
  };

  // In the capture phase: in the editor these keys would begin a new line.
  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    void this.run();
  };
}

define("lesson-cell", LessonCell);
