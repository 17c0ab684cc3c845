import spellings from "virtual:spellings";
import { InvalidEvents } from "../frame/event-fields.ts";
import { EventValidator } from "../frame/event-validator.ts";
import type { Limits } from "../frame/limited-instrument.ts";
import type { TraceEvent } from "../trace/model/events.ts";
import { execute } from "./execute.ts";
import { byImport } from "./function-maker.ts";
import { runInOrders } from "../frame/run-orders.ts";
import { scrubGlobal } from "../frame/scrub-global.ts";
import { restrictScriptUrls } from "../frame/trusted-types.ts";
import { protectBuiltins } from "./protect-builtins.ts";
import { refuseEval } from "./shadows.ts";
import type { OrderedProgram, Outcome, RunMessage } from "./protocol.ts";

// The library of workers, which declares it, cannot be used beside that of pages.
declare const importScripts: (url: string) => void;

// Kept from before the global object is scrubbed: the program must not post messages itself.
const post: (message: RunMessage) => void = postMessage.bind(globalThis);
const makeFunction = byImport({ importScripts: importScripts.bind(globalThis), Blob, URL });

addEventListener(
  "message",
  ({ data: program }: MessageEvent<OrderedProgram>) => {
    post({ kind: "finished", outcome: run(program) });
  },
  { once: true },
);

function run(program: OrderedProgram): Outcome {
  try {
    const now = (): number => Date.now();
    const limits: Limits = {
      now,
      onLimit: (stopped) => post({ kind: "finished", outcome: stopped }),
    };
    const { orders } = program;
    if (orders === undefined) {
      return execute(program, checkedPost(), limits, makeFunction, spellings, null, program);
    }
    const emit = checkedPost();
    return runInOrders(
      orders,
      // An order that is only tried may pass a limit: that is no end of the run.
      (take, choose) =>
        execute(program, take, take === emit ? limits : { now }, makeFunction, spellings, choose, program),
      emit,
      (explored) => post({ kind: "explored", explored }),
      now,
    );
  } catch (reason) {
    const exception = `The program broke the runtime that it runs on (${textOf(reason)}). The next run starts a new one.`;
    return { kind: "raised", exception, line: null };
  }
}

/** What broke it may be an object of the program's, which throws when it is turned into text. */
function textOf(reason: unknown): string {
  try {
    return String(reason);
  } catch {
    return "an exception that has no text";
  }
}

/**
 * Sends the page only events that it accepts. The page checks them again, but only after it has received
 * them: a program that has modified the runtime's objects could send gigabytes.
 */
function checkedPost(): (events: readonly TraceEvent[]) => void {
  const validator = new EventValidator();
  return (events) => {
    try {
      post({ kind: "events", events: validator.read(events) });
    } catch (reason) {
      if (!(reason instanceof InvalidEvents)) throw reason;
      post({ kind: "finished", outcome: { kind: "stopped", reason: "invalid-events" } });
    }
  };
}

restrictScriptUrls();
scrubGlobal(globalThis);
refuseEval(globalThis);
protectBuiltins(globalThis);
