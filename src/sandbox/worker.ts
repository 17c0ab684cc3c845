import type { CompiledProgram } from "../compiler/program.ts";
import { InvalidEvents } from "../frame/event-fields.ts";
import { EventValidator } from "../frame/event-validator.ts";
import type { Limits } from "../frame/limited-instrument.ts";
import type { TraceEvent } from "../trace/model/events.ts";
import { execute } from "./execute.ts";
import { functionMaker } from "./function-maker.ts";
import { lockDown } from "./lock-down.ts";
import type { RunMessage } from "./protocol.ts";

// The library of workers, which declares it, cannot be used beside that of pages.
declare const importScripts: (url: string) => void;

// Taken hold of before the program can: it must not speak to the frame itself.
const post: (message: RunMessage) => void = postMessage.bind(globalThis);
const makeFunction = functionMaker({ importScripts: importScripts.bind(globalThis), Blob, URL });

addEventListener(
  "message",
  ({ data: program }: MessageEvent<CompiledProgram>) => {
    const limits: Limits = {
      now: () => Date.now(),
      onLimit: (stopped) => post({ kind: "finished", outcome: stopped }),
    };
    const outcome = execute(program, checkedPost(), limits, makeFunction);
    post({ kind: "finished", outcome });
  },
  { once: true },
);

/**
 * Sends the page what it would not refuse. It would refuse the rest by itself, but it would have received it by then: a
 * program that has a hand in the runtime's objects could send gigabytes.
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

lockDown(globalThis);
