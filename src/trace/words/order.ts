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

/** A reason in two lengths. */
export interface OrderReason extends Reason {
  /** The reason alone, for where it is clear what came before what; `sentence` says that too. */
  readonly why: string;
}

/**
 * Explains why one event came before another: what the second event's task was doing when the first happened.
 *
 * @param first the earlier event's index
 * @param second the later one's
 */
export function whyBefore(trace: RunTrace, first: number, second: number): OrderReason {
  const earlier = trace.events[first];
  const later = trace.events[second];
  if (earlier === undefined || later === undefined) return alone(null, sentences.event.before);
  const firstName = nameOfActor(trace, earlier);
  const secondName = nameOfActor(trace, later);
  const secondTask = taskOf(trace, later);
  if (secondTask === taskOf(trace, earlier) && (secondTask !== null || earlier.cause === later.cause)) {
    if (first === second) return alone(first, sentences.order.sameWrite(firstName));
    return sameActor(earlier, later, second, firstName);
  }
  const { cause, why } =
    secondTask === null
      ? whyCallbackLater(trace, later, first, firstName, secondName)
      : whyTaskLater(trace, secondTask, first, firstName);
  return { cause, why, sentence: sentences.order.came(firstName, secondName, why) };
}

/** What was not the turn of the second yet, and why. */
type Why = Omit<OrderReason, "sentence">;

function alone(cause: number | null, sentence: string): OrderReason {
  return { cause, sentence, why: sentence };
}

function taskOf(trace: RunTrace, event: TraceEvent): TaskId | null {
  if (event.task !== null) return event.task;
  const handle = event.kind === "handle-run" ? trace.index.handle(event.handle) : undefined;
  return handle?.isStep === true ? handle.wakes : null;
}

function sameActor(earlier: TraceEvent, later: TraceEvent, second: number, who: string): OrderReason {
  const sentence =
    earlier.kind === "output" && later.kind === "output"
      ? sentences.order.sameTask(who, earlier.text, later.text, [earlier.line, later.line])
      : sentences.order.sameActor(who);
  return alone(second, sentence);
}

function whyTaskLater(trace: RunTrace, task: TaskId, moment: number, firstName: string): Why {
  const name = nameOfTask(trace, task);
  const facts = trace.index.task(task);
  if (facts === undefined || facts.createdAt > moment) {
    return { cause: facts?.createdAt ?? null, why: sentences.order.notMade(name) };
  }
  const segment = trace.timeline.segmentAt(task, moment);
  switch (segment?.kind) {
    case "waiting": {
      const { on, line } = segment;
      const why =
        on?.kind === "timer"
          ? sleeping(trace, moment, on.until)(name, line, sentences.target.label(on.label), on.until)
          : sentences.order.suspended(
              name,
              line,
              on === null ? sentences.target.plainFuture : nameOfTarget(trace, on),
            );
      return { cause: segment.from, why };
    }
    case "ready":
      return segment.from === facts.createdAt
        ? { cause: facts.createdAt, why: sentences.order.notStarted(name) }
        : { cause: segment.from, why: sentences.order.behind(firstName, name) };
    case "running":
    case undefined:
      return { cause: segment?.from ?? facts.endedAt, why: sentences.order.earlier(firstName, name) };
  }
}

// A timer that is overdue: the loop was not free to look at it.
function sleeping(
  trace: RunTrace,
  moment: number,
  until: number,
): (name: string, line: number | null, sleep: string, until: number) => string {
  const isOverdue = until < (trace.events[moment]?.time ?? 0);
  return isOverdue ? sentences.order.overslept : sentences.order.slept;
}

function whyCallbackLater(
  trace: RunTrace,
  later: TraceEvent,
  moment: number,
  firstName: string,
  secondName: string,
): Why {
  const handle = later.cause === null ? undefined : trace.index.handle(later.cause);
  if (handle === undefined) return { cause: null, why: sentences.order.earlier(firstName, secondName) };
  if (handle.scheduledAt > moment) {
    return { cause: handle.scheduledAt, why: sentences.order.notScheduled(secondName) };
  }
  if (handle.when !== null && (handle.readyAt ?? Infinity) > moment) {
    return { cause: handle.scheduledAt, why: sentences.order.timer(secondName, handle.when) };
  }
  return { cause: handle.readyAt, why: sentences.order.behind(firstName, secondName) };
}
