import { explain } from "./explain.ts";
import { nameOfActor } from "./names.ts";
import type { Reason } from "./order.ts";
import { whyBefore } from "./order.ts";
import type { RunTrace } from "../folds/run-trace.ts";
import { sentences } from "./sentences.ts";

/** The first line of output that differs from the expected one. Lines count from 0. */
export interface Difference {
  /** The run's line; null when the run ended before it. */
  readonly line: number | null;
  /** The expected line; null when no further line was expected. */
  readonly expected: string | null;
}

/** Why a line differs: `moment` is when it was printed, or the end of the run when a line is missing. */
export interface ExplainedDifference extends Reason {
  readonly moment: number;
}

/**
 * Explains which event of the schedule made a line differ from the expected one.
 *
 * @param isSame whether two lines count as the same
 */
export function explainDifference(
  trace: RunTrace,
  { line, expected }: Difference,
  isSame: (first: string, second: string) => boolean = (first, second) => first === second,
): ExplainedDifference {
  const { lines } = trace.index;
  const printed = line === null ? undefined : lines[line];
  const moment = printed?.index ?? trace.events.length - 1;
  if (line === null || printed === undefined) return { moment, ...whyMissing(trace, expected) };
  const later =
    expected === null ? -1 : lines.findIndex((other, place) => place > line && isSame(other.text, expected));
  const event = trace.events[printed.index];
  const who = event === undefined ? sentences.program : nameOfActor(trace, event);
  const printedText = sentences.difference.printed(who, printed.text, event?.line ?? null);
  if (expected === null) return { moment, cause: moment, sentence: printedText };
  const laterLine = lines[later];
  if (laterLine === undefined) {
    const { cause, sentence } = whyMissing(trace, expected);
    return { moment, cause: cause ?? moment, sentence: `${printedText} ${sentence}` };
  }
  const { cause, sentence } = whyBefore(trace, printed.index, laterLine.index);
  return { moment, cause, sentence: `${sentence} ${sentences.difference.printedLater(expected, later + 1)}` };
}

// A line that was not printed belongs to no task, but a task that did not finish is a likely cause.
function whyMissing(trace: RunTrace, expected: string | null): Reason {
  const never =
    expected === null ? sentences.difference.missing : sentences.difference.expectedNever(expected);
  const stopped = trace.index.tasks.filter(
    (task) => task.end !== "done" && !task.isInternal && !task.isThread,
  );
  const [first] = stopped.sort((a, b) => (a.endedAt ?? Infinity) - (b.endedAt ?? Infinity));
  if (first === undefined) return { cause: null, sentence: never };
  const end = explain(trace, { kind: "end", task: first.id });
  const request = trace.timeline.allArrows.find(
    (arrow) => arrow.kind === "cancel" && arrow.target === first.id,
  );
  if (first.end === "cancelled" && request !== undefined) {
    const sentence = `${never} ${explain(trace, { kind: "arrow", arrow: request })}`;
    return { cause: request.from, sentence };
  }
  const last = trace.timeline.allSegments(first.id).at(-1);
  if (first.end === null && last?.kind === "waiting") {
    const sentence = `${never} ${explain(trace, { kind: "segment", segment: last })} ${end}`;
    return { cause: last.from, sentence };
  }
  return { cause: first.endedAt ?? last?.from ?? null, sentence: `${never} ${end}` };
}
