import { LimitedInstrument, type Limits } from "../../frame/limited-instrument.ts";
import { InvalidEvents } from "../../frame/event-fields.ts";
import { EventValidator } from "../../frame/event-validator.ts";
import { readOutcome } from "../../frame/messages.ts";
import type { Outcome } from "../../frame/protocol.ts";
import { isLibraryCallback } from "../../trace/model/callbacks.ts";
import type { TraceEvent } from "../../trace/model/events.ts";
import { LimitReached } from "../../trace/model/limits.ts";
import type { Chooser, ReadyHandle } from "../../trace/orders/orders.ts";
import type { Python } from "./start.ts";

/**
 * Runs a Python program to its end, in virtual time.
 *
 * @param emit called with the run's events in batches
 * @param limits the limits at which the run is stopped. `onLimit` is the moment to end the worker: CPython
 *   itself goes on, and its events are ignored.
 * @param choose chooses which ready handle runs next; null for asyncio's own order
 */
export function execute(
  python: Python,
  source: string,
  emit: (events: readonly TraceEvent[]) => void,
  limits: Limits = {},
  choose: Chooser | null = null,
): Outcome {
  const instrument = new LimitedInstrument(emit, limits);
  // A batch may begin within the limits and end beyond them: then the instrument stops the run.
  const validator = new EventValidator({ events: Infinity, lines: Infinity, characters: Infinity });
  const stopped: Outcome[] = [];
  const take = (batch: string): void => {
    if (stopped.length > 0) return;
    try {
      // A program can get hold of this function through CPython's frames, and call it with anything.
      for (const event of validator.read(parsed(batch))) instrument.record(event);
      instrument.flush();
    } catch (reason) {
      if (reason instanceof LimitReached) {
        stopped.push({ kind: "stopped", reason: reason.reason });
      } else if (reason instanceof InvalidEvents) {
        stopped.push(INVALID);
        limits.onLimit?.(INVALID);
      } else {
        throw reason;
      }
    }
  };
  const outcome =
    choose === null ? python.run(source, take) : python.run(source, take, (ready) => choose(readyIn(ready)));
  return stopped[0] ?? outcomeOf(outcome);
}

const INVALID: Outcome = { kind: "stopped", reason: "invalid-events" };

/** The ready handles, as chosen_order.py describes them. */
function readyIn(json: string): readonly ReadyHandle[] {
  return listOf(parsed(json)).map((each) => {
    const [handle, text, isStep, isCancelled] = listOf(each);
    const isOwn = isCancelled === true || (isStep !== true && isLibraryCallback(String(text)));
    return { handle: Number(handle), isOwn };
  });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** @throws InvalidEvents when the text is not JSON */
function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch (reason) {
    if (reason instanceof SyntaxError) throw new InvalidEvents(reason.message);
    throw reason;
  }
}

function outcomeOf(text: string): Outcome {
  try {
    return readOutcome(parsed(text));
  } catch (reason) {
    if (reason instanceof InvalidEvents) return INVALID;
    throw reason;
  }
}
