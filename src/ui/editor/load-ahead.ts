import { isTouchOnly } from "../page/browser.ts";
import { savesData, whenIdle } from "../page/idle.ts";
import type { Language } from "../page/preferences.ts";

/** A program as it is shown. */
export interface ShownProgram {
  readonly source: string;
  readonly language: Language;
}

let isAsked = false;

/**
 * Loads Monaco and its language service before the reader asks for the editor: once the pointer or the focus
 * is at a program, because Edit is near it. Not on a touch screen, which has a plain editor, nor when the
 * reader saves data.
 *
 * @param near the element around the program
 * @param shown gives the program that is shown
 */
export function loadEditorNear(near: Element, shown: () => ShownProgram): void {
  if (isAsked || isTouchOnly() || savesData()) return;
  const events = ["pointerover", "focusin"];
  const listener = ({ target }: Event): void => {
    // A reader who chooses a language is about to run the program, which loading would hold up.
    if (target instanceof Element && target.closest("[role=tablist]") !== null) return;
    for (const event of events) near.removeEventListener(event, listener);
    load(shown);
  };
  for (const event of events) near.addEventListener(event, listener);
}

function load(shown: () => ShownProgram): void {
  if (isAsked) return;
  isAsked = true;
  whenIdle(() => {
    prepare(shown()).catch(() => {
      // Edit tries again, and reports a failure.
      isAsked = false;
    });
  });
}

/** The language worker reads TypeScript while the page reads Monaco. Programs in Python need none. */
async function prepare(program: ShownProgram): Promise<void> {
  const monaco = import("./monaco.ts");
  if (program.language === "typescript") {
    const { languageWorker } = await import("./compiler-client.ts");
    languageWorker();
  }
  const { prepareMonaco } = await monaco;
  await prepareMonaco(program);
}
