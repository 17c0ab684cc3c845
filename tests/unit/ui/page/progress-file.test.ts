import { expect, it } from "vitest";
import { readProgressFile } from "../../../../src/ui/page/progress-file.ts";

const done = { "cell:event-loop/gather": "2026-01-01T12:00:00.000Z", "predict:a/b": "2026-01-02T12:00:00Z" };

it("an exported file gives what is done", () => {
  const text = JSON.stringify({ site: "Loopscope", version: 1, done });
  expect(readProgressFile(text)).toEqual({ kind: "progress", done, answers: {} });
});

it("an exported file gives what was answered, without what is no answer", () => {
  const answer = { right: false, at: "2026-01-01T12:00:00.000Z", streak: 0 };
  const answers = {
    "question:event-loop/1": answer,
    "question:event-loop/2": { ...answer, at: "yesterday" },
    "no id": answer,
    "predict:a/b": null,
  };
  const text = JSON.stringify({ site: "Loopscope", version: 1, done, answers });
  expect(readProgressFile(text)).toEqual({
    kind: "progress",
    done,
    answers: { "question:event-loop/1": answer },
  });
});

it("a file of a newer version is recognized, whatever its form", () => {
  expect(readProgressFile('{"site":"Loopscope","version":9,"all":[]}')).toEqual({ kind: "newer" });
});

it.each([
  "",
  "no JSON",
  "[]",
  "null",
  '{"version":1,"done":{}}',
  '{"site":"Elsewhere","version":1,"done":{}}',
  '{"site":"Loopscope","version":"1","done":{}}',
  '{"site":"Loopscope","version":1}',
  '{"site":"Loopscope","version":1,"done":[]}',
  '{"site":"Loopscope","version":1,"done":{"gather":"2026-01-01T12:00:00Z"}}',
  '{"site":"Loopscope","version":1,"done":{"cell:a/b":"yesterday"}}',
  '{"site":"Loopscope","version":1,"done":{"cell:a/b":1}}',
])("any other file is refused: %s", (text) => {
  expect(readProgressFile(text)).toEqual({ kind: "other" });
});
