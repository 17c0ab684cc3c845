import { make } from "../dom.ts";
import type { Present } from "../session/playback.ts";
import type { TimelineElement } from "./drawing/drawn.ts";
import type { Explanation } from "./explanation.ts";
import { beginningOf, elementsOfRow, isSame, rowOf } from "./drawing/row-elements.ts";
import { rowKeys, type RowKey } from "./drawing/rows.ts";
import type { RunPlots } from "./run-plots.ts";
import { timelineWords as words } from "./words.ts";

/** The directions in which the cursor can move. */
export type CursorMove = "previous" | "next" | "above" | "below" | "first" | "last";

const MOVES: Readonly<Record<string, CursorMove>> = {
  ArrowLeft: "previous",
  ArrowRight: "next",
  ArrowUp: "above",
  ArrowDown: "below",
  Home: "first",
  End: "last",
};

/**
 * The keyboard focus among the elements of a plot: segments, arrows, printed lines, ends. The arrow keys move
 * it, and the sentence below the plot explains the current element. It is one button at the element's place,
 * created again for each element so that screen readers announce its sentence.
 */
export class ElementCursor {
  readonly element = make("div", "element-cursor");
  readonly #plots: RunPlots;
  readonly #explanation: Explanation;
  readonly #go: (position: number) => void;
  readonly #present: () => Present;
  #current: TimelineElement | null = null;
  #isMoving = false;

  /**
   * @param present the present moment, at which the cursor begins
   * @param go shows another moment: how many events have happened
   */
  constructor(
    plots: RunPlots,
    explanation: Explanation,
    present: () => Present,
    go: (position: number) => void,
  ) {
    this.#plots = plots;
    this.#explanation = explanation;
    this.#present = present;
    this.#go = go;
    this.element.append(this.#button(words.elements));
    this.element.addEventListener("focusin", () => {
      if (!this.#isMoving) this.#moveTo(this.#current ?? this.#presentElement());
    });
    this.element.addEventListener("focusout", () => {
      if (this.#isMoving) return;
      this.element.toggleAttribute("data-shown", false);
      this.#explanation.point(null);
    });
    this.element.addEventListener("click", () => {
      if (this.#current !== null) this.#go(beginningOf(this.#plots.trace, this.#current) + 1);
    });
  }

  /** Resets the cursor before another run. */
  forget(): void {
    this.#current = null;
  }

  /** Moves by a key. Returns whether the cursor handles that key. */
  handleKey(key: string): boolean {
    const move = MOVES[key];
    if (move === undefined) return false;
    const element = this.#after(move);
    if (element !== null) this.#moveTo(element);
    return true;
  }

  /** Places the button again, after the elements have moved. */
  place(): void {
    const button = this.element.firstElementChild;
    if (this.#current === null || !(button instanceof HTMLElement)) return;
    const { left, top, right, bottom } = this.#plots.plot.boxOf(this.#current);
    button.style.transform = `translate(${String(left)}px, ${String(top)}px)`;
    button.style.width = `${String(right - left)}px`;
    button.style.height = `${String(bottom - top)}px`;
  }

  #button(name: string): HTMLElement {
    const button = make("button", "");
    button.setAttribute("type", "button");
    button.setAttribute("aria-label", name);
    return button;
  }

  #moveTo(element: TimelineElement | null): void {
    if (element === null) return;
    this.#current = element;
    this.#plots.reveal(element);
    this.#explanation.point(element);
    const button = this.#button(this.#explanation.of(element));
    this.#isMoving = true;
    this.element.replaceChildren(button);
    this.element.toggleAttribute("data-shown", true);
    this.place();
    button.focus({ preventScroll: true });
    this.#isMoving = false;
  }

  // The segment at the present moment, of the chosen task or of the running one.
  #presentElement(): TimelineElement | null {
    const { trace } = this.#plots;
    const index = Math.max(0, this.#present().position - 1);
    const rows = trace.programRows;
    const task = this.#plots.$selected.get() ?? trace.events[index]?.task ?? null;
    const row = rows.find((candidate) => candidate.task === task) ?? rows[0];
    return row === undefined ? null : this.#inRow(row.task, index);
  }

  #inRow(row: RowKey, index: number): TimelineElement | null {
    const { trace } = this.#plots;
    const elements = elementsOfRow(trace, row);
    return elements.findLast((element) => beginningOf(trace, element) <= index) ?? elements[0] ?? null;
  }

  #after(move: CursorMove): TimelineElement | null {
    const current = this.#current ?? this.#presentElement();
    if (current === null) return null;
    if (move === "above" || move === "below") return this.#inNextRow(current, move);
    const row = rowOf(current);
    const { trace, axisElements } = this.#plots;
    const elements = row === null ? axisElements : elementsOfRow(trace, row);
    if (move === "first" || move === "last") return elements.at(move === "first" ? 0 : -1) ?? null;
    const place = elements.findIndex((element) => isSame(element, current));
    return elements[place + (move === "next" ? 1 : -1)] ?? null;
  }

  // Above the first row is the axis.
  #inNextRow(current: TimelineElement, move: "above" | "below"): TimelineElement | null {
    const { trace, axisElements } = this.#plots;
    const from = rowOf(current);
    const rows = rowKeys(trace);
    const place = from === null ? -1 : rows.indexOf(from);
    const index = beginningOf(trace, current);
    const to = place + (move === "below" ? 1 : -1);
    if (to === -1) {
      return axisElements.findLast((element) => beginningOf(trace, element) <= index) ?? null;
    }
    const row = rows[to];
    return row === undefined ? null : this.#inRow(row, index);
  }
}
