import { expect, test } from "vitest";
import { outputOfMain, traceOf } from "../learner-program.ts";

test("Callbacks with the same text have their own lines in reprs.", () => {
  const body = `print(loop.callSoon(() => 1));\nprint(loop.callSoon(() => 1));`;
  expect(outputOfMain(body)).toEqual([
    "<Handle main.<locals>.<lambda>() at main.ts:6>",
    "<Handle main.<locals>.<lambda>() at main.ts:7>",
  ]);
});

test("Callbacks with the same text have their own lines in the trace.", () => {
  const events = traceOf(`
async function main() {
  asyncio.getRunningLoop().callSoon(() => 1);
  asyncio.getRunningLoop().callSoon(() => 1);
}
asyncio.run(main());`);
  const callbacks = events.flatMap((event) => (event.kind === "handle-scheduled" ? [event.callback] : []));
  expect(callbacks.filter((callback) => callback.includes("lambda"))).toEqual([
    "main.<locals>.<lambda>() at main.ts:3",
    "main.<locals>.<lambda>() at main.ts:4",
  ]);
});
