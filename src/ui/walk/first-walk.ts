import { LessonCell } from "../cell/lesson-cell.ts";
import { define } from "../dom.ts";

/**
 * The first walk through a cell: its first step is in the page, and the others are loaded when the reader
 * comes to the cell.
 */
export class FirstWalk extends HTMLElement {
  connectedCallback(): void {
    const cell = this.closest("lesson-cell");
    if (!(cell instanceof LessonCell)) throw new Error("A walk must be within a cell.");
    let isLoading = false;
    const load = (): void => {
      if (isLoading) return;
      isLoading = true;
      // Without the walk the cell works as any other; the next touch tries again.
      import("./walk.ts").then(
        ({ Walk }) => new Walk(this, cell),
        () => (isLoading = false),
      );
    };
    for (const touch of ["pointerover", "focusin", "click"]) cell.addEventListener(touch, load);
  }
}

define("first-walk", FirstWalk);
