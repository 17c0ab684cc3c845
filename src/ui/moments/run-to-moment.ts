import type { LessonCell } from "../cell/lesson-cell.ts";
import type { Language } from "../page/preferences.ts";
import type { Session } from "../session/session.ts";
import { findMoment, type MomentName } from "./moment-locator.ts";

/** What became of the way to a moment. */
export type Arrival =
  | "shown"
  /** The reader has gone elsewhere in the meantime, or has started or stopped a run. */
  | "left"
  /** The reader's program has no such moment. */
  | "changed"
  | "not-there"
  | "did-not-run";

/** The runs that were started for a moment and are not over: a second link to the same run waits for it. */
const runs = new WeakMap<Session, Promise<void>>();

/**
 * Runs a cell's program, if it has not run as it is now, and shows a moment of the run.
 *
 * @param isWanted whether the reader has not gone elsewhere in the meantime
 */
export async function runToMoment(
  cell: LessonCell,
  language: Language,
  name: MomentName,
  isWanted: () => boolean,
): Promise<Arrival> {
  const { session } = cell.program(language);
  if (!hasRun(session)) await runOnce(cell, language);
  await cell.loadViews(language);
  if (!isWanted() || session.$state.get() === "running") return "left";
  const index = findMoment(session.events, name);
  if (index === null) return whyMissing(session);
  session.playback.seek(index + 1);
  return "shown";
}

// Some programs end with an exception on purpose; a run that was stopped is incomplete.
function hasRun(session: Session): boolean {
  const state = session.$state.get();
  return (state === "done" || state === "error") && session.$count.get() > 0 && session.isUpToDate;
}

async function runOnce(cell: LessonCell, language: Language): Promise<void> {
  const { session } = cell.program(language);
  const run = runs.get(session) ?? cell.run("instant", language);
  runs.set(session, run);
  try {
    await run;
  } finally {
    if (runs.get(session) === run) runs.delete(session);
  }
}

function whyMissing(session: Session): Arrival {
  const outcome = session.$outcome.get();
  if (outcome?.kind === "stopped" && outcome.reason === "reader") return "left";
  if (session.text.$edited.get()) return "changed";
  return outcome === null ? "did-not-run" : "not-there";
}
