import { frameClock, preferences, progress } from "./browser.ts";
import { CodeView } from "./code-view.ts";
import { copyText, shareProgram } from "./sharing.ts";
import { define, find, make } from "./elements.ts";
import { draftSlot } from "./drafts.ts";
import "./language-tabs.ts";
import { LiveOutput } from "./live-output.ts";
import { Notice } from "./cell-notice.ts";
import { pageSandbox, prepareOnFirstTouch } from "./page-sandbox.ts";
import type { Speed } from "./preferences.ts";
import { parseCellData } from "./cell-data.ts";
import { ProgramText } from "./program-text.ts";
import { Session } from "./session.ts";
import "./speed-choice.ts";
import { browserStorage } from "./storage.ts";
import { summaryOf } from "./summary.ts";
import { words } from "./words.ts";

const FRAME = 16;

/** One cell: server HTML that a reader can run, edit and share. It binds a session's state to that HTML. */
export class LessonCell extends HTMLElement {
  #session: Session | null = null;
  #scheduled = false;
  #drawn = -Infinity;
  #frame: (() => void) | null = null;
  #views: Promise<void> | null = null;

  connectedCallback(): void {
    if (this.#session !== null) return;
    const { program, expected } = parseCellData(find(this, "script.cell-data", HTMLScriptElement).text);
    const original = { source: program.source, program };
    const session = new Session({
      text: new ProgramText(original, draftSlot(browserStorage, this.getAttribute("example") ?? this.id)),
      expected,
      sandbox: pageSandbox,
      compile: async (source) => (await import("./compiler.ts")).compileInWorker(source),
      clock: frameClock,
      $speed: preferences.$speed,
    });
    this.#session = session;
    this.#code.start(original.source);

    const { text } = session;
    text.$source.subscribe((source) => {
      this.#code.setSource(source);
    });
    for (const store of [text.$edited, text.$discarded]) {
      store.listen(() => {
        this.#showText();
      });
    }
    text.$conflict.listen((other) => {
      this.#showConflict(other);
    });
    text.$saved.listen((isSaved) => {
      if (!isSaved) this.notice.say(words.draftNotSaved);
    });
    for (const store of [
      session.$state,
      session.$activity,
      session.$cause,
      session.$comparison,
      session.$lines,
      session.$moment,
    ]) {
      store.listen(() => {
        this.#schedule();
      });
    }
    session.$result.listen((result) => {
      const isExercise = this.hasAttribute("data-exercise");
      if (result?.match === "same" && !isExercise)
        progress.complete(`cell:${this.getAttribute("example") ?? ""}`);
    });
    session.$failure.listen((failure) => {
      this.#code.showFailure(failure);
    });
    session.$line.listen((line) => {
      this.#code.showPresent(line);
    });
    session.$diagnostics.listen((problems) => {
      this.#code.showProblems(problems);
      this.#showProblems();
    });
    this.#showText();
    this.#showRun();

    this.addEventListener("click", this.#click);
    this.addEventListener("source-edited", this.#edited);
    this.addEventListener("keydown", this.#keydown, { capture: true });
    prepareOnFirstTouch();
  }

  /** The cell's state, for the element that this cell stands in. */
  get session(): Session {
    if (this.#session === null) throw new Error("This cell is not in a page yet.");
    return this.#session;
  }

  /** The name that the reader sees. */
  get heading(): string {
    return find(this, ".cell-title", HTMLElement).textContent.trim();
  }

  /** Runs the program and resolves when its last line is shown. */
  async run(speed: Speed | null = null): Promise<void> {
    void this.loadViews();
    await this.session.run(speed);
  }

  /** Loads timeline and loop, which show themselves when there is something to show. */
  loadViews(): Promise<void> {
    // Without them a program runs all the same; the next run tries again.
    return (this.#views ??= import("./cell-views.ts").then(
      ({ mountViews }) => {
        mountViews(this);
      },
      () => {
        this.#views = null;
      },
    ));
  }

  get #code(): CodeView {
    return find(this, "code-view", CodeView);
  }

  get notice(): Notice {
    return find(this, "cell-notice", Notice);
  }

  #button(action: string): HTMLButtonElement {
    return find(this, `[data-action="${action}"]`, HTMLButtonElement);
  }

  // However much a program prints, it is drawn once a frame; its beginning and its end are drawn at once.
  #schedule(): void {
    const isNews = this.session.$state.get() !== this.dataset.state;
    if (!isNews && frameClock.now() - this.#drawn < FRAME) this.#frame ??= frameClock.request(this.#draw);
    else if (!this.#scheduled) {
      this.#scheduled = true;
      queueMicrotask(this.#draw);
    }
  }

  readonly #draw = (): void => {
    this.#scheduled = false;
    this.#frame?.();
    this.#frame = null;
    this.#showRun();
    this.#drawn = frameClock.now();
  };

  #showRun(): void {
    const { session } = this;
    const state = session.$state.get();
    if (state !== "idle") {
      find(this, "live-output", LiveOutput).show({
        lines: session.$lines.get(),
        comparison: session.$comparison.get(),
        expected: session.expected ?? [],
        cause: session.$isPast.get() ? null : session.$cause.get(),
        running: state === "running" || session.$isPast.get(),
      });
    }
    const summary = find(this, ".summary", HTMLElement);
    const text = summaryOf(session);
    if (summary.textContent !== text) summary.textContent = text;
    // While the moment advances its words change at every frame, and nobody can listen to that.
    find(this, ".summary-announced", HTMLElement).textContent =
      (state === "running" && session.$activity.get() !== "compiling") || session.$isPast.get() ? "" : text;
    this.#button("stop").disabled = state !== "running";
    this.toggleAttribute("data-past", session.$isPast.get());
    this.dataset.match = session.$match.get();
    this.dataset.state = state;
  }

  #showText(): void {
    const { text } = this.session;
    const isEdited = text.$edited.get();
    this.toggleAttribute("data-edited", isEdited);
    find(this, ".edited", HTMLElement).hidden = !isEdited;
    this.#button("reset").disabled = !isEdited;
    this.#button("undo").hidden = text.$discarded.get() === null;
  }

  #showConflict(other: string | null): void {
    const { text } = this.session;
    if (other === null) {
      this.notice.clear();
      return;
    }
    this.notice.ask(words.editedElsewhere, [
      [words.takeOther, () => text.settle("take-other")],
      [words.keepThis, () => text.settle("keep-this")],
    ]);
  }

  #showProblems(): void {
    const problems = this.session.$diagnostics.get();
    const place = find(this, ".problems", HTMLElement);
    place.replaceChildren();
    if (problems.length === 0) return;
    const list = document.createElement("ul");
    for (const problem of problems) list.append(make("li", "", words.problem(problem)));
    place.append(make("p", "", words.problems(problems.length)), list);
  }

  async #toggleEditor(): Promise<void> {
    const button = this.#button("edit");
    const label = find(button, ".label", HTMLElement);
    const code = this.#code;
    if (code.isEditing) {
      code.done();
    } else {
      button.setAttribute("aria-busy", "true");
      label.textContent = words.loadingEditor;
      try {
        await code.edit(this.id, words.editorLabel(this.heading));
        this.notice.clear();
      } catch {
        this.notice.say(words.editorFailed);
      }
      button.removeAttribute("aria-busy");
    }
    label.textContent = code.isEditing ? words.done : words.edit;
    this.toggleAttribute("data-editing", code.isEditing);
  }

  readonly #click = (event: MouseEvent): void => {
    const button = event.target instanceof Element ? event.target.closest("[data-action]") : null;
    if (!(button instanceof HTMLButtonElement)) return;
    const { session, notice } = this;
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
        void copyText(this.#shownSource(), notice);
        break;
      case "share":
        void shareProgram(text.$source.get(), notice);
        break;
      case undefined:
      default:
        break;
    }
  };

  get #showsPython(): boolean {
    return preferences.$language.get() === "python" && this.hasAttribute("data-bilingual");
  }

  #shownSource(): string {
    return this.#showsPython
      ? find(this, '.panel[data-language="python"] code', HTMLElement).textContent
      : this.session.text.$source.get();
  }

  readonly #edited = (event: Event): void => {
    if (event instanceof CustomEvent && typeof event.detail === "string")
      this.session.text.edit(event.detail);
  };

  // In the capture phase: in the editor these keys would begin a new line.
  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    if (!this.#showsPython) void this.run();
  };
}

define("lesson-cell", LessonCell);
