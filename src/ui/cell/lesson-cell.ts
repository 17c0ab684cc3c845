import { frameClock, preferences, progress } from "../page/browser.ts";
import type { BothRuns } from "./run-comparison.ts";
import { CellControls } from "./cell-controls.ts";
import { type CellData, parseCellData } from "./cell-data.ts";
import type { CellHost } from "./cell-host.ts";
import { Notice } from "./cell-notice.ts";
import { CellProgram } from "./cell-program.ts";
import { CodeView } from "../editor/code-view.ts";
import { draftSlot } from "../program/drafts.ts";
import { define, find } from "../dom.ts";
import { loadEditorNear } from "../editor/load-ahead.ts";
import "./language-tabs.ts";
import { pagePython } from "../page/page-python.ts";
import { pageRunners, rememberCompiled } from "../page/page-runners.ts";
import { prepareBeforeRun } from "../page/page-sandbox.ts";
import { LANGUAGES, type Language, type Speed } from "../page/preferences.ts";
import { type LoadedProgram, ProgramText } from "../program/program-text.ts";
import { programForm } from "../program/same-program.ts";
import "./python-download.ts";
import { Recordings } from "../output/recordings.ts";
import { Session } from "../session/session.ts";
import { downloadProgram } from "../program/download.ts";
import { copyText, shareProgram } from "../program/clipboard.ts";
import "./speed-choice.ts";
import { browserStorage } from "../page/storage.ts";
import { checkWhileEditing } from "../editor/syntax-check.ts";
import { words } from "../words.ts";

/**
 * One cell: server HTML that a reader can run, edit and share. It has two programs, and its controls act on
 * the one that is shown.
 */
export class LessonCell extends HTMLElement implements CellHost {
  #programs: Readonly<Record<Language, CellProgram>> | null = null;
  readonly #controls = new CellControls(this);
  readonly #views = new Map<Language, Promise<void>>();
  #both: BothRuns | null = null;
  /** Counts the runs, so that two runs are compared only when they were started together. */
  #attempt = 0;
  /** Whether the reader started the last run: one for which the page chose the speed is not done by it. */
  #isReaders = false;

  connectedCallback(): void {
    if (this.#programs !== null) return;
    const data = parseCellData(find(this, "script.cell-data", HTMLScriptElement).text);
    rememberCompiled(data.program);
    const programs = {
      typescript: this.#makeProgram("typescript", data.program.source, data),
      python: this.#makeProgram("python", data.python, data),
    };
    this.#programs = programs;
    for (const { session } of Object.values(programs)) this.#listenTo(session);
    checkWhileEditing(programs.python.session.text, programs.python.code, pagePython);
    preferences.$language.subscribe(() => {
      this.#controls.showAll(this.shown, this.notice);
      this.#showRun();
    });

    progress.$done.subscribe((done) => {
      this.toggleAttribute("data-done", Object.hasOwn(done, `cell:${this.#example}`));
    });
    this.addEventListener("click", this.#click);
    this.addEventListener("source-edited", this.#edited);
    this.addEventListener("keydown", this.#keydown, { capture: true });
    prepareBeforeRun(this);
    loadEditorNear(find(this, ".cell-program", HTMLElement), () => ({
      source: this.shown.session.text.$source.get(),
      language: this.shown.code.language,
    }));
  }

  #makeProgram(language: Language, original: string, data: CellData): CellProgram {
    const session = new Session({
      text: new ProgramText(original, draftSlot(browserStorage, this.#example, language)),
      recordings: recordingsOf(data, language, original),
      runner: pageRunners[language],
      clock: frameClock,
      $speed: preferences.$speed,
    });
    const code = find(this, `code-view[data-language="${language}"]`, CodeView);
    const live = find(this, `.live[data-language="${language}"]`, HTMLElement);
    return new CellProgram(session, code, live, () => {
      this.#showRun();
    });
  }

  #listenTo(session: Session): void {
    const { text } = session;
    const controls = this.#controls;
    const ifShown = (show: (program: CellProgram) => void) => (): void => {
      if (this.shown.session === session) show(this.shown);
    };
    const showText = ifShown((program) => {
      controls.showText(program);
    });
    session.verdict.$recording.listen(showText);
    session.verdict.$textIsRecorded.listen(showText);
    text.$edited.listen(showText);
    text.$discarded.listen(showText);
    text.$input.listen(showText);
    text.$conflict.listen(
      ifShown((program) => {
        controls.showConflict(program, this.notice);
      }),
    );
    text.$saved.listen((isSaved) => {
      if (!isSaved) this.notice.say(words.draftNotSaved);
    });
    session.$diagnostics.listen(
      ifShown((program) => {
        controls.showProblems(program);
      }),
    );
    session.verdict.$verified.listen((isVerified) => {
      const counts = this.#isReaders && !this.hasAttribute("data-exercise");
      if (isVerified && counts) progress.complete(`cell:${this.#example}`);
    });
  }

  get #example(): string {
    return this.getAttribute("example") ?? this.id;
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

  /** Shows other programs instead of the cell's own, and discards their runs. */
  load(programs: Readonly<Record<Language, LoadedProgram>>): void {
    this.#attempt++;
    this.removeAttribute("data-both");
    this.#both?.clear();
    for (const language of LANGUAGES) {
      const { original, drafts } = programs[language];
      const { session, code } = this.program(language);
      session.load(original, drafts);
      code.forgetHistory();
    }
    this.#controls.showAll(this.shown, this.notice);
  }

  /**
   * Runs a program, the one that is shown by default, and resolves when its last line is shown.
   *
   * @param speed overrides the reader's choice; the run is then the page's, and does not count as done
   */
  async run(speed: Speed | null = null, language: Language = preferences.$language.get()): Promise<void> {
    this.#attempt++;
    this.#isReaders = speed === null;
    this.removeAttribute("data-both");
    this.#both?.clear();
    void this.loadViews(language);
    await this.program(language).session.run(speed);
  }

  /** Runs both programs, shows both outputs, and compares their schedules. */
  async runBoth(): Promise<void> {
    const attempt = ++this.#attempt;
    this.#isReaders = true;
    this.setAttribute("data-both", "");
    this.#both?.clear();
    const runs = LANGUAGES.map(async (language) => {
      await Promise.all([this.loadViews(language), this.program(language).session.run()]);
    });
    try {
      this.#both ??= new (await import("./run-comparison.ts")).BothRuns(this);
    } catch {
      this.notice.say(words.both.failed);
    }
    await Promise.all(runs);
    if (attempt === this.#attempt) await this.#both?.compare(() => attempt === this.#attempt);
  }

  /** Loads the timeline and the loop panel of a program. They appear when there is something to show. */
  loadViews(language: Language): Promise<void> {
    const loaded =
      this.#views.get(language) ??
      // A program also runs without them; the next run tries again.
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

  #showRun(): void {
    if (this.#programs === null) return;
    const { session } = this.shown;
    const isRunning = this.#running.length > 0;
    const state = session.$state.get();
    this.#controls.button("stop").disabled = !isRunning;
    this.dataset.match = session.verdict.$match.get();
    this.dataset.state = isRunning ? "running" : state;
  }

  /** The shown sessions that are running. */
  get #running(): readonly Session[] {
    const shown = this.hasAttribute("data-both") ? LANGUAGES.map((each) => this.program(each)) : [this.shown];
    return shown.map(({ session }) => session).filter((session) => session.$state.get() === "running");
  }

  /** Brings the run that the reader starts into the window. */
  #reveal(): void {
    const { language } = this.shown.code;
    import("./reveal-run.ts").then(
      ({ revealRun }) => revealRun(this, language),
      // The program runs all the same.
      () => undefined,
    );
  }

  async #toggleEditor(): Promise<void> {
    const { code } = this.shown;
    const { language } = code;
    if (code.isEditing) {
      code.done();
    } else {
      this.#controls.showLoading();
      try {
        const id = language === "typescript" ? this.id : `${this.id}-${language}`;
        await code.edit(id, words.editorLabel(this.heading));
        this.notice.clear();
      } catch {
        this.notice.say(words.editorFailed);
      }
    }
    this.#controls.showEditing(this.shown);
  }

  readonly #click = (event: MouseEvent): void => {
    const button = event.target instanceof Element ? event.target.closest("[data-action]") : null;
    if (!(button instanceof HTMLButtonElement)) return;
    const { notice } = this;
    const { session, code } = this.shown;
    const { text } = session;
    switch (button.dataset.action) {
      case "run":
        this.#reveal();
        void this.run();
        break;
      case "run-both":
        this.#reveal();
        void this.runBoth();
        break;
      case "stop":
        for (const each of this.#running) each.stop();
        break;
      case "reset":
        text.reset();
        notice.confirm(words.resetDone);
        this.#controls.button("undo").focus();
        break;
      case "undo":
        text.undo();
        notice.confirm(words.undone);
        this.#controls.button("run").focus();
        break;
      case "edit":
        if (!button.hasAttribute("aria-busy")) void this.#toggleEditor();
        break;
      case "copy":
        void copyText(text.$source.get(), notice);
        break;
      case "download":
        notice.confirm(
          words.downloaded(
            downloadProgram(this.dataset.file ?? this.#example, text.$source.get(), code.language),
          ),
        );
        break;
      case "share":
        void shareProgram(text, code.language, notice);
        break;
      case "input":
        void import("./input-field.ts").then(
          ({ toggleInputField }) => toggleInputField(this, button),
          () => notice.say(words.notLoaded),
        );
        break;
      case "interrupt":
        void import("./interrupt-field.ts").then(
          ({ toggleInterruptField }) => toggleInterruptField(this, button),
          () => notice.say(words.notLoaded),
        );
        break;
      case "embed":
        void import("./embed-dialog.ts").then(
          ({ offerEmbed }) => offerEmbed(this),
          () => notice.say(words.embedFailed),
        );
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
    this.#reveal();
    void this.run();
  };
}

function recordingsOf(data: CellData, language: Language, original: string): Recordings {
  const { expected, variants } = data;
  if (expected === null) return new Recordings([]);
  const changed = variants.map((variant) => ({ source: variant[language], output: variant.expected }));
  return new Recordings([{ source: original, output: expected }, ...changed], (source) =>
    programForm(source, language),
  );
}

define("lesson-cell", LessonCell);
