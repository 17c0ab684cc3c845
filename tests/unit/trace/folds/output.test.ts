import { expect, test } from "vitest";
import type { TraceEvent } from "../../../../src/trace/model/events.ts";
import { foldOutput, OutputFold } from "../../../../src/trace/folds/output.ts";

const moment = { iteration: 1, task: null, line: null, cause: null };
const output = (text: string, time = 0, stream: "stdout" | "stderr" = "stdout"): TraceEvent => ({
  kind: "output",
  ...moment,
  time,
  stream,
  text,
});
const iteration: TraceEvent = { kind: "loop-iteration", ...moment, time: 0, ready: 1 };

test("Each newline ends a line.", () => {
  expect(foldOutput([output("a\nb\n")]).map(({ text }) => text)).toEqual(["a", "b"]);
});

test("A line can come in pieces; its time and index are those of the first.", () => {
  expect(foldOutput([output("a", 1), iteration, output("b\n", 2)])).toEqual([
    { text: "ab", stream: "stdout", time: 1, index: 0 },
  ]);
});

test("A line that no newline ends is a line.", () => {
  expect(foldOutput([output("a\nb")]).map(({ text }) => text)).toEqual(["a", "b"]);
});

test("An empty line is a line.", () => {
  expect(foldOutput([output("\n"), output("a\n\n")]).map(({ text }) => text)).toEqual(["", "a", ""]);
});

test("The streams have lines of their own.", () => {
  const lines = foldOutput([output("a"), output("err\n", 0, "stderr"), output("b\n")]);
  expect(lines.map(({ stream, text }) => `${stream} ${text}`)).toEqual(["stderr err", "stdout ab"]);
});

test("Other events only count.", () => {
  expect(foldOutput([iteration, iteration, output("a\n")])[0]?.index).toBe(2);
});

test("The incremental form gives the lines that ended with each batch.", () => {
  const fold = new OutputFold();
  expect(fold.add([output("a\nb")]).map(({ text }) => text)).toEqual(["a"]);
  expect(fold.add([output("c\n")]).map(({ text }) => text)).toEqual(["bc"]);
  expect(fold.finish()).toEqual([]);
});

test("An unfinished line is given at the end.", () => {
  const fold = new OutputFold();
  fold.add([output("a")]);
  expect(fold.finish().map(({ text }) => text)).toEqual(["a"]);
  expect(fold.lines.map(({ text }) => text)).toEqual(["a"]);
});
