import { shorten } from "../../trace/words/shorten.ts";
import { countChanges } from "../output/changes.ts";
import type { ComparedLine } from "../output/output-comparison.ts";
import { outputWords } from "../output/words.ts";
import { unreachable } from "../../trace/unreachable.ts";
import type { Activity } from "../session/runner.ts";
import type { Session } from "../session/session.ts";
import { words } from "../words.ts";

/** The longest part of an exception that is shown as the reason, in UTF-16 code units. */
const MAX_REASON_LENGTH = 1000;

/** The words beside "Live output": what happens now, or how the run ended. */
export function summaryOf(session: Session): string {
  const state = session.$state.get();
  const time = session.$moment.get();
  const comparison = session.verdict.$comparison.get();
  const total = session.verdict.$base.get()?.output.length ?? 0;
  const isCounted = comparison !== null && session.verdict.$runIsRecorded.get();
  if (session.$isPast.get()) {
    return isCounted
      ? `${words.seconds(time)} · ${words.progress(comparison.same, total)}`
      : words.seconds(time);
  }
  switch (state) {
    case "idle":
      return "";
    case "running":
      return (
        waitingFor(session.$activity.get()) ??
        (isCounted
          ? `${words.seconds(time)} · ${words.progress(comparison.same, total)}`
          : `${words.running} · ${words.seconds(time)}`)
      );
    case "done":
    case "error":
      return endOf(session, time);
    case "stopped": {
      const outcome = session.$outcome.get();
      return words.stopped(outcome?.kind === "stopped" ? outcome.reason : "reader", time);
    }
    default:
      return unreachable(state);
  }
}

/**
 * The reason why the run ended, in a sentence, if neither the program's output nor its text shows it; null
 * also while it runs, and when it ran to its end.
 */
export function reasonOf(session: Session): string | null {
  const failure = session.$startFailure.get();
  if (failure !== null) return words.startFailures[failure];
  const outcome = session.$outcome.get();
  switch (outcome?.kind) {
    case undefined:
    case "completed":
      return null;
    case "raised":
      // An exception is shown at its line in the program, and most of them are the end of the output.
      if (outcome.line !== null || session.allLines.at(-1)?.text === outcome.exception) return null;
      return shorten(outcome.exception, MAX_REASON_LENGTH);
    case "stopped":
      return words.whyStopped(outcome.reason);
    default:
      return unreachable(outcome);
  }
}

/**
 * The summary and the reason, for screen readers. While the moment advances the summary changes at every
 * frame, which is too often to be read aloud.
 */
export function announcementOf(session: Session): string {
  const waiting = waitingFor(session.$activity.get());
  if (waiting !== null) return waiting;
  if (session.$state.get() === "running" || session.$isPast.get()) return "";
  return [summaryOf(session), reasonOf(session)].filter((sentence) => sentence !== null).join(". ");
}

/** What the reader waits for before the program runs; null once it does. */
function waitingFor(activity: Activity): string | null {
  switch (activity) {
    case "compiling":
      return words.loadingCompiler;
    case "downloading":
      return words.loadingPython;
    case "starting":
      return words.startingPython;
    case "executing":
    case null:
      return null;
    default:
      return unreachable(activity);
  }
}

function endOf(session: Session, time: number): string {
  if (session.$outcome.get() === null) return words.didNotRun;
  const comparison = session.verdict.$comparison.get();
  const ended = session.$state.get() === "error" ? words.failed(time) : words.finished(time);
  if (comparison === null) return ended;
  if (!session.verdict.$runIsRecorded.get()) return `${ended} · ${withOriginal(comparison.lines)}`;
  if (comparison.match === "same") return words.sameAs(time);
  const expected = session.verdict.$base.get()?.output ?? [];
  const first = comparison.lines.find((line) => line.kind !== "same");
  switch (first?.kind) {
    case "different":
      return words.differentAt(first.live + 1, words.shouldBe(expected[first.expected] ?? ""));
    case "missing":
      return words.differentAt(first.expected + 1, words.isMissing(expected[first.expected] ?? ""));
    case "extra":
      return words.differentAt(first.live + 1, words.isNotExpected);
    case "moved":
    case "to-come":
    case undefined:
      return words.progress(comparison.same, expected.length);
  }
}

/** How the output of a changed program compares with the original's, which does not mean right or wrong. */
function withOriginal(lines: readonly ComparedLine[]): string {
  const changes = countChanges(lines);
  return changes === null ? outputWords.asOriginal : outputWords.unlikeOriginal(changes);
}
