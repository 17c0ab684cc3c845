import type { Notice } from "./cell-notice.ts";
import type { CellProgram } from "./cell-program.ts";
import { find, make } from "../dom.ts";
import { showExpected } from "./expected-output.ts";
import type { Session } from "../session/session.ts";
import { words } from "../words.ts";
import { MAX_SHOWN_PROBLEMS } from "../program/problem-limits.ts";

/** The buttons and words around a cell's code, which show the state of the shown program. */
export class CellControls {
  readonly #cell: HTMLElement;

  constructor(cell: HTMLElement) {
    this.#cell = cell;
  }

  button(action: string): HTMLButtonElement {
    return find(this.#cell, `[data-action="${action}"]`, HTMLButtonElement);
  }

  showAll(program: CellProgram, notice: Notice): void {
    this.showText(program);
    this.showConflict(program, notice);
    this.showProblems(program);
    this.showEditing(program);
  }

  /** Shows whether the program was changed, and what can be restored. */
  showText({ session }: CellProgram): void {
    const { text, verdict } = session;
    const isEdited = text.$edited.get();
    const isOther = verdict.recordings.original !== null && !verdict.$textIsRecorded.get();
    this.#cell.toggleAttribute("data-edited", isEdited);
    const badge = find(this.#cell, ".edited", HTMLElement);
    badge.hidden = !isEdited && !isOther;
    badge.textContent = isEdited ? words.edited : words.notOriginal;
    badge.title = isEdited ? editedExplanation(session) : words.notOriginalExplanation;
    showExpected(this.#cell, verdict);
    this.button("reset").disabled = !isEdited;
    this.button("undo").hidden = text.$discarded.get() === null;
    const typed = text.$input.get();
    this.button("input").toggleAttribute(
      "data-given",
      typed !== null && typed.lines + typed.arguments !== "",
    );
    this.button("interrupt").toggleAttribute("data-given", typed?.interrupt !== undefined);
  }

  /** Asks which of two tabs' versions to keep. */
  showConflict({ session: { text } }: CellProgram, notice: Notice): void {
    const hasConflict = text.$conflict.get() !== null;
    const wasAsked = this.#cell.hasAttribute("data-conflict");
    this.#cell.toggleAttribute("data-conflict", hasConflict);
    if (!hasConflict) {
      if (wasAsked) notice.clear();
      return;
    }
    notice.ask(words.editedElsewhere, [
      [words.takeOther, () => text.settle("take-other")],
      [words.keepThis, () => text.settle("keep-this")],
    ]);
  }

  /** Shows why the program did not run. */
  showProblems({ session }: CellProgram): void {
    const problems = session.$diagnostics.get();
    const place = find(this.#cell, ".problems", HTMLElement);
    place.replaceChildren();
    if (problems.length === 0) return;
    const list = document.createElement("ul");
    const shown = problems.slice(0, MAX_SHOWN_PROBLEMS);
    for (const problem of shown) list.append(make("li", "", words.problem(problem)));
    const left = problems.length - shown.length;
    if (left > 0) list.append(make("li", "", words.moreProblems(left)));
    place.append(make("p", "", words.problems(problems.length)), list);
  }

  showEditing({ code: { isEditing } }: CellProgram): void {
    const button = this.button("edit");
    button.removeAttribute("aria-busy");
    find(button, ".label", HTMLElement).textContent = isEditing ? words.done : words.edit;
    this.#cell.toggleAttribute("data-editing", isEditing);
  }

  /** Shows that the editor is loading. */
  showLoading(): void {
    const button = this.button("edit");
    button.setAttribute("aria-busy", "true");
    find(button, ".label", HTMLElement).textContent = words.loadingEditor;
  }
}

/** Says what Reset brings back. */
function editedExplanation({ text, verdict: { recordings } }: Session): string {
  return recordings.original === null || text.original === recordings.original.source
    ? words.editedExplanation
    : words.linkedEditedExplanation;
}
