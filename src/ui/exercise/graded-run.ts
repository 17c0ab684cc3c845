import { RunTrace } from "../../trace/folds/run-trace.ts";
import type { LessonCell } from "../cell/lesson-cell.ts";
import { preferences } from "../page/browser.ts";
import type { Language } from "../page/preferences.ts";
import { words } from "../words.ts";
import { exerciseWords } from "./words.ts";

/** The run by which an exercise is graded, or a sentence that says why there is none. */
export type GradedRun =
  | { readonly kind: "run"; readonly trace: RunTrace; readonly language: Language }
  | { readonly kind: "none"; readonly why: string };

/**
 * Runs the program of a sealed cell in the language that is shown. A program that was changed is not run: the
 * cell then offers to bring the original back.
 *
 * @param waiting is called with what the reader waits for
 */
export async function gradedRun(cell: LessonCell, waiting: (what: string) => void): Promise<GradedRun> {
  const { text, verdict } = cell.shown.session;
  if (!verdict.$textIsRecorded.get()) {
    // A sealed cell shows no controls.
    cell.notice.ask(words.editedExplanation, [[words.reset, () => text.reset()]]);
    return { kind: "none", why: exerciseWords.changed };
  }
  return runAsItIs(cell, waiting);
}

/**
 * Runs the program of a cell as it is now, in the language that is shown.
 *
 * @param waiting is called with what the reader waits for
 */
export async function runAsItIs(cell: LessonCell, waiting: (what: string) => void): Promise<GradedRun> {
  const language = preferences.$language.get();
  const { session } = cell.program(language);
  const ended = (): RunTrace | null => {
    const outcome = session.$outcome.get();
    const isWhole = session.isUpToDate && outcome !== null && outcome.kind !== "stopped";
    return isWhole ? new RunTrace(session.events) : null;
  };
  // Every run of a program is the same, so one is enough.
  const known = ended();
  if (known !== null) return { kind: "run", trace: known, language };
  const unbind = session.$activity.subscribe((activity) => {
    const isStarting = language === "python" && (activity === "downloading" || activity === "starting");
    waiting(isStarting ? exerciseWords.startingPython : exerciseWords.running);
  });
  await cell.run("instant", language);
  unbind();
  const trace = ended();
  if (trace !== null) return { kind: "run", trace, language };
  const [problem] = session.$diagnostics.get();
  if (problem !== undefined)
    return { kind: "none", why: exerciseWords.refused(problem.line, problem.message) };
  const wasStopped = session.$outcome.get()?.kind === "stopped";
  return { kind: "none", why: wasStopped ? exerciseWords.stopped : exerciseWords.failed };
}
