import type { CodeView } from "./code-view.ts";
import type { PagePython } from "../page/page-python.ts";
import type { ProgramText } from "../program/program-text.ts";

// How long after the last change the check begins, in milliseconds.
const PAUSE = 400;

/**
 * Marks syntax errors that CPython reports while the reader edits. CPython is not downloaded for this: the
 * check begins when it is there.
 */
export function checkWhileEditing(text: ProgramText, code: CodeView, python: PagePython): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = async (): Promise<void> => {
    if (!code.isEditing || python.$state.get().kind !== "ready") return;
    const source = text.$source.get();
    const problems = await (await python.sandbox()).check({ source });
    if (source === text.$source.get()) code.showProblems(problems);
  };
  const checkSoon = (): void => {
    clearTimeout(timer);
    // A check that fails marks nothing; the program's run says what is wrong.
    timer = setTimeout(() => void check().catch(() => undefined), PAUSE);
  };
  text.$source.listen(checkSoon);
  python.$state.listen(checkSoon);
  code.addEventListener("editing-began", checkSoon);
}
