import type { LessonCell } from "../cell/lesson-cell.ts";
import { find } from "../dom.ts";

/** Shows the controls, outputs and views of an exercise's cell, and gives Run the focus. */
export function unseal(cell: LessonCell): void {
  cell.removeAttribute("data-sealed");
  find(cell, '[data-action="run"]', HTMLButtonElement).focus({ preventScroll: true });
}

/** Unseals a cell with the program that the reader has written in the exercise. */
export function unsealWith(cell: LessonCell, source: string): void {
  const { text } = cell.shown.session;
  if (source === text.original) text.reset();
  else text.adopt(source);
  unseal(cell);
}

/** Hides them again, for another try. */
export function seal(cell: LessonCell): void {
  const { code, session } = cell.shown;
  if (code.isEditing) find(cell, '[data-action="edit"]', HTMLButtonElement).click();
  session.stop();
  cell.toggleAttribute("data-sealed", true);
}
