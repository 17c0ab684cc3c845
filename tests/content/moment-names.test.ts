import { expect, it } from "vitest";
import { nameOfMoment } from "../../src/ui/focus/moment-name.ts";
import { findMoment } from "../../src/ui/moments/moment-locator.ts";
import { exampleIds, readExample } from "./files.ts";
import { traceOf } from "./run.ts";

it.each(exampleIds)("every moment of %s has a name by which it is found again", (id) => {
  const events = traceOf(readExample(id, "ts"));
  const found = events.map((_, index) => {
    const name = nameOfMoment(events, index);
    return name === null ? null : findMoment(events, name);
  });
  expect(found).toEqual([...events.keys()]);
});

it("a moment before the first event has no name", () => {
  expect(nameOfMoment([], -1)).toBeNull();
});
