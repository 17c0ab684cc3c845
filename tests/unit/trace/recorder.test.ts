import { expect, test } from "vitest";
import type { TraceEvent } from "../../../src/trace/model/events.ts";
import { LimitReached } from "../../../src/trace/model/limits.ts";
import { Recorder, type RecorderOptions } from "../../../src/trace/recorder.ts";

const moment = { time: 0, iteration: 1, task: null, line: null, cause: null };
const iteration: TraceEvent = { kind: "loop-iteration", ...moment, ready: 1 };
const output = (text: string): TraceEvent => ({ kind: "output", ...moment, stream: "stdout", text });

function record(options: RecorderOptions, events: readonly TraceEvent[]) {
  const batches: number[] = [];
  const recorder = new Recorder((batch) => batches.push(batch.length), options);
  let stopped: unknown = null;
  for (const event of events) {
    try {
      recorder.record(event);
    } catch (reason) {
      stopped = reason;
    }
  }
  recorder.flush();
  return { batches, stopped, limit: stopped instanceof LimitReached ? stopped.reason : null };
}

test("Events are handed on in batches.", () => {
  expect(record({ batchSize: 2 }, [iteration, iteration, iteration]).batches).toEqual([2, 1]);
});

test("Nothing is handed on when there is nothing.", () => {
  expect(record({}, []).batches).toEqual([]);
});

test("A batch is handed on when it has waited long enough.", () => {
  let now = 0;
  const events = Array.from({ length: 192 }, () => iteration);
  const options = { batchMilliseconds: 50, now: () => (now += 30) };
  expect(record(options, events).batches).toEqual([128, 64]);
});

test("Within the limits nothing is stopped.", () => {
  expect(record({ events: 2, outputLines: 1 }, [iteration, output("a\n")])).toMatchObject({
    stopped: null,
    limit: null,
  });
});

test("Too many events stop the run.", () => {
  const { limit, batches } = record({ events: 2 }, [iteration, iteration, iteration]);
  expect([limit, batches]).toEqual(["event-limit", [2]]);
});

test("Too many lines stop the run.", () => {
  expect(record({ outputLines: 2 }, [output("a\n"), output("b\n"), output("c\n")]).limit).toBe(
    "output-limit",
  );
});

test("Lines that one event prints count one by one.", () => {
  expect(record({ outputLines: 2 }, [output("a\nb\n"), output("c\n")]).limit).toBe("output-limit");
});

test("Once a limit is reached every event throws.", () => {
  const recorder = new Recorder(() => undefined, { events: 1 });
  recorder.record(iteration);
  expect(() => recorder.record(iteration)).toThrow();
  let caught: unknown;
  try {
    recorder.record(output("x"));
  } catch (reason) {
    caught = reason;
  }
  expect(caught).toBeInstanceOf(LimitReached);
});
