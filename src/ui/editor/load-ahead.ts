import { isTouchOnly } from "../page/browser.ts";
import { savesData, whenIdle } from "../page/idle.ts";

let isAsked = false;

/**
 * Loads Monaco and its language service before the reader asks for the editor: once the pointer or the focus
 * is at a program, because Edit is near it. Not on a touch screen, which has a plain editor, nor when the
 * reader saves data.
 */
export function loadEditorNear(program: Element): void {
  if (isAsked || isTouchOnly() || savesData()) return;
  for (const event of ["pointerover", "focusin"]) program.addEventListener(event, load, { once: true });
}

function load(): void {
  if (isAsked) return;
  isAsked = true;
  whenIdle(() => {
    import("./monaco.ts")
      .then(({ prepareMonaco }) => prepareMonaco())
      .catch(() => {
        // Edit tries again, and reports a failure.
        isAsked = false;
      });
  });
}
