import type { LessonCell } from "../cell/lesson-cell.ts";
import { find } from "../dom.ts";

/** Shows the controls, outputs and views of an exercise's cell, and gives Run the focus. */
export function unseal(cell: LessonCell): void {
  cell.removeAttribute("data-sealed");
  find(cell, '[data-action="run"]', HTMLButtonElement).focus({ preventScroll: true });
}

/** Hides them again, for another try. */
export function seal(cell: LessonCell): void {
  const { code, session } = cell.shown;
  if (code.isEditing) find(cell, '[data-action="edit"]', HTMLButtonElement).click();
  session.stop();
  cell.toggleAttribute("data-sealed", true);
}
