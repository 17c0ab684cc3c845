import type { CodeView } from "./code-view.ts";
import type { PagePython } from "./page-python.ts";
import type { ProgramText } from "./program-text.ts";

// How long a reader must not have typed, in milliseconds.
const PAUSE = 400;

/** Marks what CPython refuses while the reader edits, as soon as CPython is there: nobody downloads it for this. */
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
