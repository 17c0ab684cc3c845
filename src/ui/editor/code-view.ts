import type { Diagnostic } from "../../compiler/program.ts";
import { frameClock, isTouchOnly } from "../page/browser.ts";
import type { CellEditor, CellEditorOptions } from "./editor.ts";
import { define, find, keepInView, make } from "../dom.ts";
import { plainLinesToHtml, shownPart } from "./highlight/plain.ts";
import type { Language } from "../page/preferences.ts";
import { MAX_SHOWN_PROBLEMS } from "../program/problem-limits.ts";
import type { Failure } from "../session/session.ts";
import { trustedHtml } from "../../frame/trusted-types.ts";
import { words } from "../words.ts";

// How much of the program around the present line stays in view, in pixels: two lines.
const AROUND_PRESENT = { above: 46, below: 46 };
// How much HTML of coloured lines is inserted at once, in UTF-16 code units. A browser parses this much well
// within a frame.
const COLOURED_AT_ONCE = 64 * 1024;

/** The reader points at a line of the program, or leaves it; `detail` is the line or null. */
export type CodePointedEvent = CustomEvent<number | null>;

/** The reader changed the program; `detail` is its whole text. */
export type SourceEditedEvent = CustomEvent<string>;

/** A program: the server's static code, and the editor in its place while the reader edits. */
export class CodeView extends HTMLElement {
  #source = "";
  #original = "";
  #originalHtml = "";
  #editor: CellEditor | null = null;
  #failure: Failure | null = null;
  #problems: readonly Diagnostic[] = [];
  #present: number | null = null;
  #cancelFollowing: (() => void) | null = null;

  /** The program that the server's static code shows. */
  start(original: string): void {
    this.#original = original;
    this.#source = original;
    this.#originalHtml = this.#code.innerHTML;
    // On paper there is no editor: its text is put into the static code, which is empty meanwhile.
    window.addEventListener("beforeprint", () => {
      if (this.isEditing) this.#renderStatic();
    });
    window.addEventListener("afterprint", () => {
      if (this.isEditing) this.#code.replaceChildren();
    });
    this.#static.addEventListener("pointerover", ({ target }) => {
      const line = target instanceof Element ? target.closest<HTMLElement>(".line") : null;
      this.#emitPointed(line === null ? null : Number(line.dataset.line));
    });
    this.#static.addEventListener("pointerleave", () => {
      this.#emitPointed(null);
    });
  }

  get language(): Language {
    return this.dataset.language === "python" ? "python" : "typescript";
  }

  get #code(): HTMLElement {
    return find(this, "pre code", HTMLElement);
  }

  get #static(): HTMLElement {
    return find(this, "pre", HTMLElement);
  }

  get #place(): HTMLElement {
    return find(this, ".editor", HTMLElement);
  }

  get isEditing(): boolean {
    return !this.#place.hidden;
  }

  /** Shows another text, in the editor too. */
  setSource(source: string): void {
    if (source === this.#source) return;
    this.#source = source;
    this.#editor?.setSource(source);
    if (!this.isEditing) this.#renderStatic();
  }

  /** Takes the present text for the first one that the editor had: its undo does not go behind it. */
  forgetHistory(): void {
    this.#editor?.forgetHistory();
  }

  /** Names the program, for those who cannot see where it is. @param editor the name of the editor */
  setLabel(label: string, editor: string): void {
    this.#static.setAttribute("aria-label", label);
    this.#editor?.setLabel(editor);
  }

  /**
   * Replaces the static code by an editor.
   *
   * @param id names the program among those of the page
   * @throws Error when the editor cannot be loaded
   */
  async edit(id: string, label: string): Promise<void> {
    const options: CellEditorOptions = {
      parent: this.#place,
      id,
      language: this.language,
      label,
      source: this.#source,
      like: this.#static,
      changed: (source) => {
        this.#source = source;
        this.dispatchEvent(new CustomEvent("source-edited", { detail: source, bubbles: true }));
      },
      pointed: (line) => {
        this.#emitPointed(line);
      },
    };
    if (this.#editor === null) {
      const create = isTouchOnly()
        ? (await import("./plain-editor.ts")).createPlainEditor
        : (await import("./monaco.ts")).createMonacoEditor;
      // Monaco measures its container; the static code covers it until it is drawn.
      this.#place.hidden = false;
      this.#place.classList.add("unready");
      try {
        this.#editor = await create({ ...options, source: this.#source });
      } finally {
        this.#place.classList.remove("unready");
        this.#place.hidden = this.#editor === null;
      }
      // The text may have changed while the editor was loading.
      this.#editor.setSource(this.#source);
    }
    this.#place.hidden = false;
    this.#static.hidden = true;
    this.#code.replaceChildren();
    this.#editor.showProblems(this.#problems);
    this.#editor.showFailure(this.#failure);
    this.#editor.showPresent(this.#present);
    this.#editor.focus();
    this.dispatchEvent(new CustomEvent("editing-began"));
  }

  /** Shows the static code again. The editor is hidden and keeps its undo history. */
  done(): void {
    this.#place.hidden = true;
    this.#static.hidden = false;
    this.#renderStatic();
  }

  /** Marks what cannot be compiled. */
  showProblems(problems: readonly Diagnostic[]): void {
    this.#problems = problems.slice(0, MAX_SHOWN_PROBLEMS);
    this.#editor?.showProblems(this.#problems);
    for (const line of this.querySelectorAll(".line[data-problem]")) line.removeAttribute("data-problem");
    for (const problem of this.#problems) this.#line(problem.line)?.setAttribute("data-problem", "");
  }

  /** A copy of a line of the program, coloured if the static code is; null when there is no such line. */
  copyOfLine(line: number): Node | null {
    const shown = this.#line(line);
    if (shown !== null) return shown.cloneNode(true);
    const text = this.#source.split("\n")[line - 1];
    if (text === undefined) return null;
    const copy = make("span", "line", `${text}\n`);
    copy.dataset.line = String(line);
    return copy;
  }

  /** Marks the line at which an exception left the program, with its message. */
  showFailure(failure: Failure | null): void {
    this.#failure = failure;
    this.#editor?.showFailure(failure);
    for (const line of this.querySelectorAll(".line[data-failed]")) {
      line.removeAttribute("data-failed");
      line.querySelector(".failure-message")?.remove();
      line.normalize();
    }
    if (failure === null) return;
    const line = this.#line(failure.line);
    line?.setAttribute("data-failed", "");
    if (line === null) return;
    // Before the newline at the end of every line of the static code.
    const end = line.lastChild instanceof Text ? line.lastChild.splitText(line.lastChild.length - 1) : null;
    line.insertBefore(make("span", "failure-message", failure.message), end);
  }

  /** Marks the line at which the program is at the present moment, and keeps it in view. */
  showPresent(line: number | null): void {
    this.#present = line;
    this.#editor?.showPresent(line);
    for (const marked of this.querySelectorAll(".line[data-present]")) marked.removeAttribute("data-present");
    if (line === null) return;
    this.#line(line)?.setAttribute("data-present", "");
    this.#cancelFollowing ??= frameClock.request(this.#follow);
  }

  // Where the program has less room than it needs, its present line stays in view.
  readonly #follow = (): void => {
    this.#cancelFollowing = null;
    const line = this.#present === null ? null : this.#line(this.#present);
    if (line !== null) keepInView(this.#static, line, AROUND_PRESENT);
  };

  /** Marks lines at which another part of the page points. */
  showPointed(lines: readonly number[]): void {
    this.#editor?.showPointed(lines);
    for (const marked of this.querySelectorAll(".line[data-pointed]")) marked.removeAttribute("data-pointed");
    for (const line of lines) this.#line(line)?.setAttribute("data-pointed", "");
  }

  /** Goes to a line, in the editor when it is open. */
  goTo(line: number): void {
    if (this.isEditing) {
      this.#editor?.goTo(line);
      return;
    }
    this.#static.focus({ preventScroll: true });
    this.#line(line)?.scrollIntoView({ block: "nearest" });
  }

  #emitPointed(line: number | null): void {
    this.dispatchEvent(new CustomEvent("code-pointed", { detail: line }));
  }

  #line(line: number): Element | null {
    return this.#code.querySelector(`.line[data-line="${String(line)}"]`);
  }

  #renderStatic(): void {
    const source = this.#source;
    if (source === this.#original) {
      this.#code.innerHTML = trustedHtml(this.#originalHtml);
    } else {
      const { text, isCut } = shownPart(source);
      this.#code.innerHTML = trustedHtml(plainLinesToHtml(text));
      if (isCut) this.#code.append(make("span", "rest-of-program", words.moreInEditor));
      void this.#colour(source);
    }
    this.showProblems(this.#problems);
    this.showFailure(this.#failure);
    this.showPresent(this.#present);
  }

  async #colour(source: string): Promise<void> {
    const { colourInWorker } = await import("./highlight/browser.ts");
    const lines = await colourInWorker(source, this.language);
    if (lines === null) return;
    const { children } = this.#code;
    let next = 0;
    const colourSome = (): void => {
      if (source !== this.#source || this.isEditing) return;
      for (let written = 0; next < lines.length && written < COLOURED_AT_ONCE; next++) {
        const html = lines[next] ?? "";
        const line = children[next];
        if (line !== undefined) line.innerHTML = trustedHtml(`${html}\n`);
        written += html.length;
      }
      if (next < lines.length) frameClock.request(colourSome);
      else this.showFailure(this.#failure);
    };
    colourSome();
  }
}

define("code-view", CodeView);
