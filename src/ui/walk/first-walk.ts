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
    let isLoaded = false;
    let pressed: HTMLElement | null = null;
    const load = (): void => {
      if (isLoading) return;
      isLoading = true;
      import("./walk.ts").then(
        ({ Walk }) => {
          isLoaded = true;
          new Walk(this, cell);
          pressed?.click();
        },
        // Without the walk the cell works as any other; the next touch tries again.
        () => (isLoading = false),
      );
    };
    for (const touch of ["pointerover", "focusin", "click"]) cell.addEventListener(touch, load);
    // A button that is pressed before the walk is there is pressed for it again.
    this.addEventListener("click", ({ target }) => {
      if (!isLoaded && target instanceof Element) pressed = target.closest("button");
    });
  }
}

define("first-walk", FirstWalk);
