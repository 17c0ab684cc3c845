import { LimitedInstrument, type Limits } from "../../frame/limited-instrument.ts";
import { isOutcome, isTraceEvents } from "../../frame/messages.ts";
import type { Outcome } from "../../frame/protocol.ts";
import type { TraceEvent } from "../../trace/model/events.ts";
import { LimitReached } from "../../trace/model/limits.ts";
import type { Python } from "./start.ts";

/**
 * Runs a Python program to its end, in virtual time.
 *
 * @param emit hears the run's events in batches
 * @param limits what the run may leave behind. `onLimit` is the moment to end the worker: CPython itself goes on, and
 *   nobody hears of it any more.
 */
export function execute(
  python: Python,
  source: string,
  emit: (events: readonly TraceEvent[]) => void,
  limits: Limits = {},
): Outcome {
  const instrument = new LimitedInstrument(emit, limits);
  const outcome = python.run(source, (batch) => {
    if (instrument.outcome !== null) return;
    const events: unknown = JSON.parse(batch);
    if (!isTraceEvents(events)) throw new TypeError("in_browser.py told events that are none.");
    try {
      for (const event of events) instrument.record(event);
      instrument.flush();
    } catch (reason) {
      if (!(reason instanceof LimitReached)) throw reason;
    }
  });
  const ended: unknown = JSON.parse(outcome);
  if (!isOutcome(ended)) throw new TypeError("in_browser.py told an outcome that is none.");
  return instrument.outcome ?? ended;
}
