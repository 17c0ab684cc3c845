import { cutText } from "../trace/model/cut-text.ts";
import { type Fields, fieldsOf, InvalidEvents, lineOf, wordOf } from "./event-fields.ts";
import { EventValidator } from "./event-validator.ts";
import type { Explored } from "../trace/orders/orders.ts";
import type { FrameReport, Outcome, RunMessage } from "./protocol.ts";

// A run makes fewer choices than this before it passes the limit of events.
const LONGEST_ORDER = 1_000_000;

/**
 * Reads what came out of the frame, where a learner's program runs. Messages of a run's worker are read by
 * the {@link RunMessageReader} of that run.
 *
 * @returns null for whatever is not a report
 */
export function readReport(value: unknown): FrameReport | null {
  if (!isRecord(value)) return null;
  if (value.kind === "ready") return { kind: "ready" };
  const { run, message, reason, id, answer } = value;
  if (value.kind === "answered" && typeof id === "number") return { kind: "answered", id, answer };
  if (typeof run !== "number") return null;
  if (value.kind === "message") return { kind: "message", run, message };
  if (value.kind === "broken" && typeof reason === "string") {
    return { kind: "broken", run, reason: cutText(reason) };
  }
  return null;
}

/** Reads the messages of one run's worker, from the first to the last. */
export class RunMessageReader {
  readonly #validator = new EventValidator();

  /** @returns null when a worker may not send this message */
  read(value: unknown): RunMessage | null {
    try {
      const message = fieldsOf(value);
      switch (message.kind) {
        case "begun":
          return { kind: "begun" };
        case "events":
          return { kind: "events", events: this.#validator.read(message.events) };
        case "explored":
          return { kind: "explored", explored: readExplored(message.explored) };
        case "finished":
          return { kind: "finished", outcome: readOutcome(message.outcome) };
        default:
          return null;
      }
    } catch (reason) {
      if (reason instanceof InvalidEvents) return null;
      throw reason;
    }
  }
}

/**
 * Reads how a run ended. Only the page itself says that the reader or the watchdog stopped it.
 *
 * @returns the outcome, its text cut at the limit
 * @throws InvalidEvents when it is not an outcome
 */
export function readOutcome(value: unknown): Outcome {
  const outcome = fieldsOf(value);
  switch (outcome.kind) {
    case "completed":
      return { kind: "completed" };
    case "raised":
      return { kind: "raised", exception: exceptionOf(outcome), line: lineOf(outcome.line) };
    case "stopped": {
      const reason = wordOf(outcome.reason, ["output-limit", "event-limit", "invalid-events"]);
      return { kind: "stopped", reason };
    }
    default:
      throw new InvalidEvents("the outcome of a run is missing");
  }
}

/** @throws InvalidEvents when it is something else */
function readExplored(value: unknown): Explored {
  const { tried, isWhole, failing } = fieldsOf(value);
  if (typeof tried !== "number" || typeof isWhole !== "boolean" || !(failing === null || isOrder(failing)))
    throw new InvalidEvents("what came of trying the orders is missing");
  return { tried, isWhole, failing };
}

function isOrder(value: unknown): value is readonly number[] {
  return (
    Array.isArray(value) && value.length <= LONGEST_ORDER && value.every((place) => typeof place === "number")
  );
}

function exceptionOf({ exception }: Fields): string {
  if (typeof exception !== "string") throw new InvalidEvents("the text of an exception is missing");
  return cutText(exception);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
