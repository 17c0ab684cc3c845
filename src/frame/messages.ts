import type { TraceEvent } from "../trace/model/events.ts";
import type { FrameReport, Outcome, RunMessage, StopReason } from "./protocol.ts";

/**
 * Reads what came out of the frame, where a learner's program runs.
 *
 * @returns null for whatever is not a report
 */
export function readReport(value: unknown): FrameReport | null {
  if (!isRecord(value)) return null;
  if (value.kind === "ready") return { kind: "ready" };
  const { run, message, reason, id, answer } = value;
  if (value.kind === "answered" && typeof id === "number") return { kind: "answered", id, answer };
  if (typeof run !== "number") return null;
  if (value.kind === "said" && isRunMessage(message)) return { kind: "said", run, message };
  if (value.kind === "broken" && typeof reason === "string") return { kind: "broken", run, reason };
  return null;
}

function isRunMessage(value: unknown): value is RunMessage {
  if (!isRecord(value)) return false;
  if (value.kind === "events") return isTraceEvents(value.events);
  return value.kind === "finished" && isOutcome(value.outcome);
}

/** Reads what a worker's interpreter tells as text. */
export function isTraceEvents(value: unknown): value is readonly TraceEvent[] {
  return Array.isArray(value) && value.every(isTraceEvent);
}

function isTraceEvent(value: unknown): value is TraceEvent {
  if (!isRecord(value) || typeof value.kind !== "string" || typeof value.time !== "number") return false;
  if (value.kind !== "output") return true;
  return typeof value.text === "string" && (value.stream === "stdout" || value.stream === "stderr");
}

const stopReasons: ReadonlySet<unknown> = new Set<StopReason>([
  "reader",
  "watchdog",
  "output-limit",
  "event-limit",
]);

export function isOutcome(value: unknown): value is Outcome {
  if (!isRecord(value)) return false;
  switch (value.kind) {
    case "completed":
      return true;
    case "raised":
      return typeof value.exception === "string" && (value.line === null || typeof value.line === "number");
    case "stopped":
      return stopReasons.has(value.reason);
    default:
      return false;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
