import ts from "typescript";
import { expect, test } from "vitest";
import { runToEvents } from "../../../src/sandbox/run-to-events.ts";

function printed(...lines: readonly string[]): string {
  const { events } = runToEvents(ts, lines.join("\n"));
  return events.map((event) => (event.kind === "output" ? event.text : "")).join("");
}

test("Now is the program's own time for JavaScript's Date.", () => {
  const text = printed(
    'import time from "time";',
    "time.sleep(1.5);",
    "print(Date.now(), new Date().toISOString(), Date().slice(0, 15));",
  );
  expect(text).toBe("1767225601500 2026-01-01T00:00:01.500Z Thu Jan 01 2026\n");
});

test("A moment that a program names is a date like any other.", () => {
  const text = printed(
    "const date = new Date(0);",
    "print(date.toISOString(), date instanceof Date, date.constructor === Date, Date.UTC(2020, 0));",
  );
  expect(text).toBe("1970-01-01T00:00:00.000Z True True 1577836800000\n");
});

test("A loop that polls the date ends.", () => {
  const text = printed(
    'import asyncio from "asyncio";',
    "async function main() {",
    "  const end = Date.now() + 3000;",
    "  while (Date.now() < end) await asyncio.sleep(0);",
    "  print(asyncio.getRunningLoop().time());",
    "}",
    "asyncio.run(main());",
  );
  expect(text).toBe("3\n");
});
