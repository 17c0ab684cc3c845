import { LimitedInstrument, type Limits } from "../../frame/limited-instrument.ts";
import { InvalidEvents } from "../../frame/event-fields.ts";
import { EventValidator } from "../../frame/event-validator.ts";
import { readOutcome } from "../../frame/messages.ts";
import type { Outcome, RunConditions } from "../../frame/protocol.ts";
import { isLibraryCallback } from "../../trace/model/callbacks.ts";
import type { TraceEvent } from "../../trace/model/events.ts";
import { LimitReached } from "../../trace/model/limits.ts";
import type { Chooser, ReadyHandle } from "../../trace/orders/orders.ts";
import { Stacks } from "../stacks.ts";
import type { Python, PythonConditions } from "./start.ts";

/**
 * Runs a Python program to its end, in virtual time. Its threads run one after the other, each to its end.
 *
 * @param emit called with the run's events in batches
 * @param limits the limits at which the run is stopped. `onLimit` is the moment to end the worker: CPython
 *   itself goes on, and its events are ignored.
 * @param choose chooses which ready handle runs next; null for asyncio's own order
 * @param conditions when Ctrl-C is pressed, and what the program reads
 */
export function execute(
  python: Python,
  source: string,
  emit: (events: readonly TraceEvent[]) => void,
  limits: Limits = {},
  choose: Chooser | null = null,
  conditions: RunConditions = {},
): Outcome {
  const run = new Execution(emit, limits);
  const given = givenBy(conditions);
  const options = choose === null ? given : { ...given, choose: (ready: string) => choose(readyIn(ready)) };
  const outcome = python.run.callKwargs(source, run.take, options);
  return run.stopped ?? outcomeOf(outcome);
}

/**
 * Runs a program as {@link execute} does. Where WebAssembly can suspend stacks (JSPI, which Safari does not
 * have), its threads run beside each other.
 */
export async function executeWithThreads(
  python: Python,
  source: string,
  emit: (events: readonly TraceEvent[]) => void,
  limits: Limits = {},
  conditions: RunConditions = {},
): Promise<Outcome> {
  const canSuspend = "Suspending" in WebAssembly && "promising" in WebAssembly;
  if (!canSuspend) return execute(python, source, emit, limits, null, conditions);
  const run = new Execution(emit, limits);
  const outcome = await Stacks.using((stacks) =>
    python.run.callPromisingKwargs(source, run.take, { stacks, ...givenBy(conditions) }),
  );
  return run.stopped ?? outcomeOf(outcome);
}

/** The conditions of a run, as in_browser.py takes them. */
function givenBy({ interrupts = [], input }: RunConditions): PythonConditions {
  if (input === undefined) return { interrupts };
  const { lines, arguments: words } = input;
  // Python would get JavaScript's null as an object of its own.
  return lines === null ? { interrupts, arguments: words } : { interrupts, arguments: words, lines };
}

/** Checks what a run emits, and stops it at a limit. */
class Execution {
  /** How the run was stopped; null as long as it was not. */
  stopped: Outcome | null = null;

  readonly #instrument: LimitedInstrument;
  // A batch may begin within the limits and end beyond them: then the instrument stops the run.
  readonly #validator = new EventValidator({ events: Infinity, lines: Infinity, characters: Infinity });
  readonly #limits: Limits;

  constructor(emit: (events: readonly TraceEvent[]) => void, limits: Limits) {
    this.#instrument = new LimitedInstrument(emit, limits);
    this.#limits = limits;
  }

  /** Takes a batch of events as JSON. */
  readonly take = (batch: string): void => {
    if (this.stopped !== null) return;
    try {
      // A program can get hold of this function through CPython's frames, and call it with anything.
      for (const event of this.#validator.read(parsed(batch))) this.#instrument.record(event);
      this.#instrument.flush();
    } catch (reason) {
      if (reason instanceof LimitReached) {
        this.stopped = { kind: "stopped", reason: reason.reason };
      } else if (reason instanceof InvalidEvents) {
        this.stopped = INVALID;
        this.#limits.onLimit?.(INVALID);
      } else {
        throw reason;
      }
    }
  };
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
