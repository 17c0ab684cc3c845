import type { TaskId, TraceEvent } from "../model/events.ts";
import { nameOfActor, nameOfTarget, nameOfTask } from "./names.ts";
import type { RunTrace } from "../folds/run-trace.ts";
import { sentences } from "./sentences.ts";

/** Why something happened before something else. */
export interface Reason {
  /** The scheduling event that caused it; null when it is not known. */
  readonly cause: number | null;
  readonly sentence: string;
}

/**
 * Explains why one event came before another: what the second event's task was doing when the first happened.
 *
 * @param first the earlier event's index
 * @param second the later one's
 */
export function whyBefore(trace: RunTrace, first: number, second: number): Reason {
  const earlier = trace.events[first];
  const later = trace.events[second];
  if (earlier === undefined || later === undefined) return { cause: null, sentence: sentences.event.before };
  const firstName = nameOfActor(trace, earlier);
  const secondName = nameOfActor(trace, later);
  const secondTask = taskOf(trace, later);
  if (secondTask === taskOf(trace, earlier) && (secondTask !== null || earlier.cause === later.cause)) {
    if (first === second) return { cause: first, sentence: sentences.order.sameWrite(firstName) };
    return sameActor(earlier, later, second, firstName);
  }
  return secondTask === null
    ? whyCallbackLater(trace, later, first, firstName, secondName)
    : whyTaskLater(trace, secondTask, first, firstName);
}

function taskOf(trace: RunTrace, event: TraceEvent): TaskId | null {
  if (event.task !== null) return event.task;
  const handle = event.kind === "handle-run" ? trace.index.handle(event.handle) : undefined;
  return handle?.isStep === true ? handle.wakes : null;
}

function sameActor(earlier: TraceEvent, later: TraceEvent, second: number, who: string): Reason {
  const sentence =
    earlier.kind === "output" && later.kind === "output"
      ? sentences.order.sameTask(who, earlier.text, later.text, [earlier.line, later.line])
      : sentences.order.sameActor(who);
  return { cause: second, sentence };
}

function whyTaskLater(trace: RunTrace, task: TaskId, moment: number, firstName: string): Reason {
  const name = nameOfTask(trace, task);
  const facts = trace.index.task(task);
  if (facts === undefined || facts.createdAt > moment) {
    return { cause: facts?.createdAt ?? null, sentence: sentences.order.notMade(firstName, name) };
  }
  const segment = trace.timeline.segmentAt(task, moment);
  switch (segment?.kind) {
    case "waiting": {
      const { on, line } = segment;
      const sentence =
        on?.kind === "timer"
          ? sentences.order.slept(firstName, name, line, sentences.target.label(on.label), on.until)
          : sentences.order.suspended(firstName, name, line, on === null ? "" : nameOfTarget(trace, on));
      return { cause: segment.from, sentence };
    }
    case "ready":
      return segment.from === facts.createdAt
        ? { cause: facts.createdAt, sentence: sentences.order.notStarted(firstName, name) }
        : { cause: segment.from, sentence: sentences.order.behind(firstName, name) };
    case "running":
    case undefined:
      return { cause: segment?.from ?? facts.endedAt, sentence: sentences.order.earlier(firstName, name) };
  }
}

function whyCallbackLater(
  trace: RunTrace,
  later: TraceEvent,
  moment: number,
  firstName: string,
  secondName: string,
): Reason {
  const handle = later.cause === null ? undefined : trace.index.handle(later.cause);
  if (handle === undefined) return { cause: null, sentence: sentences.order.earlier(firstName, secondName) };
  if (handle.scheduledAt > moment) {
    return { cause: handle.scheduledAt, sentence: sentences.order.notScheduled(firstName, secondName) };
  }
  if (handle.when !== null && (handle.readyAt ?? Infinity) > moment) {
    const sentence = sentences.order.timer(firstName, secondName, handle.when);
    return { cause: handle.scheduledAt, sentence };
  }
  return { cause: handle.readyAt, sentence: sentences.order.behind(firstName, secondName) };
}
