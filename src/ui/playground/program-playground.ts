import { LessonCell } from "../cell/lesson-cell.ts";
import { Notice } from "../cell/cell-notice.ts";
import { define, find } from "../dom.ts";
import { preferences } from "../page/browser.ts";
import { rememberCompiled } from "../page/page-runners.ts";
import { LANGUAGES, type Language } from "../page/preferences.ts";
import { browserStorage, tabStorage } from "../page/storage.ts";
import { listEarlierProgram } from "./earlier-program.ts";
import type { ExamplesDialog } from "./examples-dialog.ts";
import { type Example, type ExampleGroup, loadExamples } from "./examples.ts";
import { acceptFiles } from "./file-drop.ts";
import { LinkedPrograms, type LinkedHost } from "./linked-view.ts";
import { parsePlaygroundData, type PlaygroundData } from "./playground-data.ts";
import type { ProgramMenu, ProgramMenuHost } from "./program-menu.ts";
import { type PlaygroundProgram, ProgramStore, type Sides } from "./program-store.ts";
import { RememberedProgram } from "./remembered-program.ts";
import { mayRunBoth } from "./run-both.ts";
import { ShownProgram } from "./shown-program.ts";
import { playgroundWords as words } from "./words.ts";

/**
 * The playground: one cell, the programs that the reader keeps in this browser, the site's examples, files,
 * and programs that come with a link.
 *
 * A program is listed among the reader's own as soon as it is changed, named, or opened from a file; an
 * example that is only looked at is not.
 */
export class ProgramPlayground extends HTMLElement implements LinkedHost, ProgramMenuHost {
  readonly store = new ProgramStore(browserStorage, () => crypto.randomUUID());
  readonly #remembered = new RememberedProgram(tabStorage, browserStorage);
  readonly #linked = new LinkedPrograms(this);
  readonly #pageTitle = document.title;
  #data: PlaygroundData | null = null;
  #shown: ShownProgram | null = null;
  /** The texts of the example that is in the page's HTML. */
  #first: Sides = { typescript: null, python: null };
  #dialog: ExamplesDialog | null = null;
  #menu: ProgramMenu | null = null;
  #ends: readonly (() => void)[] = [];

  connectedCallback(): void {
    if (this.#shown !== null) return;
    const data = parsePlaygroundData(find(this, "script.playground-data", HTMLScriptElement).text);
    this.#data = data;
    rememberCompiled(data.blank.program);
    const cell = find(this, "lesson-cell", LessonCell);
    const begin = (language: Language): void => {
      this.#beginSide(language);
    };
    const shown = new ShownProgram(cell, begin, (name) => {
      this.#showName(name);
    });
    this.#shown = shown;
    this.#first = {
      typescript: cell.program("typescript").session.text.original,
      python: cell.program("python").session.text.original,
    };
    listEarlierProgram(browserStorage, this.store, this.#blank);
    this.show(this.last());

    const chooser = find(this, "input[type=file]", HTMLInputElement);
    chooser.addEventListener("change", () => {
      void this.#open([...(chooser.files ?? [])]);
      chooser.value = "";
    });
    this.addEventListener("click", this.#beforeCell, { capture: true });
    this.addEventListener("keydown", this.#beforeCell, { capture: true });
    this.addEventListener("click", this.#click);
    this.#menuPlace.addEventListener("toggle", (event) => {
      if (event.newState === "open") void this.#openMenu();
    });
    this.#ends = [
      this.store.$programs.listen(() => {
        this.#listChanged();
      }),
      preferences.$language.listen(() => {
        shown.languageChanged();
      }),
      acceptFiles((files) => {
        void this.#open(files);
      }),
      this.#linked.follow(),
    ];
  }

  disconnectedCallback(): void {
    for (const end of this.#ends) end();
  }

  get shown(): ShownProgram {
    if (this.#shown === null) throw new Error("The playground is not in a page yet.");
    return this.#shown;
  }

  get program(): PlaygroundProgram {
    return this.shown.program;
  }

  get notice(): Notice {
    return find(this, ".playground-notice", Notice);
  }

  get #blank(): Readonly<Record<Language, string>> {
    const blank = this.#data?.blank;
    return { typescript: blank?.program.source ?? "", python: blank?.python ?? "" };
  }

  get #menuPlace(): HTMLElement {
    return find(this, ".playground-programs", HTMLElement);
  }

  last(): PlaygroundProgram {
    return this.#remembered.read(this.store) ?? this.#listedOrFirst(0);
  }

  /** The program at a place of the list, else the last one, else the example that is in the page's HTML. */
  #listedOrFirst(place: number): PlaygroundProgram {
    const programs = this.store.$programs.get();
    const listed = programs[place] ?? programs.at(-1);
    const name = this.#data?.first ?? "";
    return (
      (listed === undefined ? null : this.store.get(listed.id)) ??
      this.store.make({ name, example: name, sides: this.#first })
    );
  }

  show(program: PlaygroundProgram): void {
    this.#linked.leave();
    this.shown.load(program, (language) => this.store.slot(program, language));
    this.#remembered.write(program, this.store);
    // Examples were compiled when the site was built; without their file, Run loads the compiler.
    if (program.example !== null) this.#examples().catch(() => undefined);
  }

  #showName(name: string): void {
    find(this, ".program-name .label", HTMLElement).textContent = name;
    document.title = words.pageTitle(name, this.#pageTitle);
  }

  #listChanged(): void {
    const { program } = this;
    if (this.#linked.isShown) return;
    const now = this.store.get(program.id) ?? program;
    const hasNewSide = LANGUAGES.some((each) => program.sides[each] === null && now.sides[each] !== null);
    if (hasNewSide) this.show(now);
    else {
      this.shown.update(now);
      this.#remembered.write(now, this.store);
    }
  }

  switchTo(id: string): void {
    const program = this.store.get(id);
    if (program === null) return;
    this.show(program);
    this.notice.confirm(words.shown(program.name));
  }

  rename(name: string): void {
    this.#linked.keep();
    this.store.rename(this.program.id, name);
  }

  duplicate(): void {
    this.#linked.keep();
    const copy = this.store.duplicate(this.program, words.copyOf(this.program.name));
    this.show(copy);
    this.notice.confirm(words.duplicated(copy.name));
  }

  removeShown(): void {
    const removed = this.store.remove(this.program.id);
    if (removed === null) return;
    this.show(this.#listedOrFirst(removed.place));
    const undo = (): void => {
      this.store.restore(removed);
      this.switchTo(removed.program.id);
    };
    this.notice.ask(words.removed(removed.program.name), [[words.undo, undo]]);
  }

  #begin(): void {
    const language = preferences.$language.get();
    const sides = { typescript: null, python: null, [language]: this.#blank[language] };
    this.show(this.store.make({ name: words.untitled, example: null, sides }));
    this.notice.confirm(words.begun(this.program.name));
    this.shown.edit();
  }

  #beginSide(language: Language): void {
    this.#linked.keep();
    const { id } = this.program;
    this.store.addSide(id, language, this.#blank[language]);
    this.show(this.store.get(id) ?? this.program);
    this.shown.showSide(language);
    this.shown.edit();
  }

  async #open(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    const part = await this.#load(() => import("./opened-files.ts"));
    if (part === null) return;
    const { programs, refusals } = await part.openFiles(files);
    const made = programs.map(({ name, sides }) => {
      const program = this.store.make({ name, example: null, sides });
      this.store.keep(program);
      return this.store.get(program.id) ?? program;
    });
    const last = made.at(-1);
    if (last !== undefined) this.show(last);
    const opened = made.map(({ name, sides }) => words.opened(name, languagesOf(sides)));
    if (refusals.length === 0) this.notice.confirm(opened.join(" "));
    else this.notice.say([...opened, ...refusals].join(" "));
  }

  async #examples(): Promise<readonly ExampleGroup[]> {
    const groups = await loadExamples(this.#data?.examples ?? "");
    for (const { examples } of groups) for (const { program } of examples) rememberCompiled(program);
    return groups;
  }

  async #chooseExample(): Promise<void> {
    const parts = await this.#load(() => Promise.all([import("./examples-dialog.ts"), this.#examples()]));
    if (parts === null) return;
    const [{ ExamplesDialog }, groups] = parts;
    this.#dialog ??= new ExamplesDialog(this, groups, ({ title, program, python }: Example) => {
      const sides = { typescript: program.source, python };
      this.show(this.store.make({ name: title, example: title, sides }));
      this.notice.confirm(words.shown(this.program.name));
    });
    this.#dialog.open();
  }

  /** Loads a part of the page; says it when that fails, and returns null. */
  async #load<T>(load: () => Promise<T>): Promise<T | null> {
    try {
      return await load();
    } catch {
      this.notice.say(words.partFailed);
      return null;
    }
  }

  async #openMenu(): Promise<void> {
    const menu = await this.#load(() => import("./program-menu.ts"));
    if (menu === null) return;
    this.#menu ??= new menu.ProgramMenu(this, this.#menuPlace);
    this.#menu.show();
    this.#menu.focus();
  }

  readonly #click = (event: MouseEvent): void => {
    const button = event.target instanceof Element ? event.target.closest("[data-playground]") : null;
    if (!(button instanceof HTMLButtonElement)) return;
    switch (button.dataset.playground) {
      case "new":
        this.#begin();
        break;
      case "examples":
        void this.#chooseExample();
        break;
      case "open":
        find(this, "input[type=file]", HTMLInputElement).click();
        break;
      case undefined:
      default:
        break;
    }
  };

  // Before the cell runs anything: both sides when they do not belong together, or one that there is not.
  readonly #beforeCell = (event: Event): void => {
    const { program } = this;
    const stop = (): void => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (event instanceof KeyboardEvent) {
      const isRun = event.key === "Enter" && (event.ctrlKey || event.metaKey);
      if (isRun && program.sides[preferences.$language.get()] === null) stop();
      return;
    }
    const button = event.target instanceof Element ? event.target.closest("[data-action='run-both']") : null;
    const cell = find(this, "lesson-cell", LessonCell);
    const begin = (language: Language): void => {
      this.#beginSide(language);
    };
    if (button !== null && !mayRunBoth(cell, this.shown, this.#blank, begin)) stop();
  };
}

function languagesOf(sides: Sides): readonly Language[] {
  return LANGUAGES.filter((language) => sides[language] !== null);
}

define("program-playground", ProgramPlayground);
