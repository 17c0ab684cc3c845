import { expect, test } from "vitest";
import * as builtins from "../../../src/stdlib/builtins.ts";
import { Interpreter, withInterpreter } from "../../../src/runtime/index.ts";
import { inRun } from "../runtime/program.ts";

const { enumerate, len, print, range, repr, sorted, str, sum, tuple, type } = builtins;

test("print puts a space between values and a newline at the end.", () => {
  expect(
    inRun(() => {
      print("a", 1, null);
      print();
      print("b");
    }),
  ).toEqual(["a 1 None", "", "b"]);
});

test("print takes sep and end in a last object.", () => {
  expect(
    inRun(() => {
      print("a", "b", { sep: "-", end: "!" });
      print("c", { end: null });
    }),
  ).toEqual(["a-b!c"]);
});

test("print prints an object that is no options object.", () => {
  expect(
    inRun(() => {
      print({ a: 1 });
      print({ sep: 1 });
      print({});
    }),
  ).toEqual(["{'a': 1}", "{'sep': 1}", "{}"]);
});

test("print can write to stderr.", () => {
  const streams: string[] = [];
  withInterpreter(new Interpreter({ write: (stream, text) => void streams.push(stream + text) }), () => {
    print("a", { file: "stderr" });
  });
  expect(streams).toEqual(["stderra\n"]);
});

test("print shows an exception's message and repr its class too.", () => {
  expect(inRun(() => print(new builtins.ValueError("no"), repr(new builtins.ValueError("no"))))).toEqual([
    "no ValueError('no')",
  ]);
});

test("str of nothing is the empty string.", () => {
  expect([str(), str(null)]).toEqual(["", "None"]);
});

test.each<[unknown, number]>([
  ["任务", 2],
  ["😀", 1],
  [[1, 2], 2],
  [new Set([1]), 1],
  [new Map([[1, 2]]), 1],
  [{ a: 1, b: 2 }, 2],
])("len of %o is %i.", (value, length) => {
  expect(len(value)).toBe(length);
});

test("What has no length says so.", () => {
  expect(() => len(5)).toThrow("object of type 'int' has no len()");
});

test("range counts up and down.", () => {
  expect([range(3), range(1, 3), range(5, 0, -2), range(0)]).toEqual([[0, 1, 2], [1, 2], [5, 3, 1], []]);
});

test("A range needs a step.", () => {
  expect(() => range(0, 1, 0)).toThrow("range() arg 3 must not be zero");
});

test("A tuple prints with parentheses, destructures, and cannot be changed.", () => {
  const pair = tuple([1, "a"]);
  const [first, second] = pair;
  expect([repr(pair), first, second, Object.isFrozen(pair)]).toEqual(["(1, 'a')", 1, "a", true]);
});

test("sorted gives a new list in order.", () => {
  const list = [3, 1, 2];
  expect([sorted(list), sorted(list, { reverse: true }), list]).toEqual([
    [1, 2, 3],
    [3, 2, 1],
    [3, 1, 2],
  ]);
});

test("sorted can compare by a key.", () => {
  expect(sorted(["bb", "a", "ccc"], { key: (word) => -word.length })).toEqual(["ccc", "bb", "a"]);
});

test("sorted compares strings by code points, and lists and tuples item by item.", () => {
  expect(sorted(["\u{1f600}", "\uffff", "a"])).toEqual(["a", "\uffff", "\u{1f600}"]);
  expect(sorted([tuple([2, "a"]), tuple([1, "b"]), tuple([1, "a"])])).toEqual([
    [1, "a"],
    [1, "b"],
    [2, "a"],
  ]);
});

test("What cannot be compared cannot be sorted.", () => {
  expect(() => sorted<unknown>([1, "a"])).toThrow("'<' not supported between instances of 'str' and 'int'");
});

test("sum adds up.", () => {
  expect([sum([1, 2, 3]), sum([], 5)]).toEqual([6, 5]);
});

test("enumerate gives pairs.", () => {
  expect(repr(enumerate(["a", "b"], 1))).toBe("[(1, 'a'), (2, 'b')]");
});

test("type names a value's Python type.", () => {
  expect([type(1), type("a"), type([]), type(null), type(new builtins.ValueError())]).toEqual([
    "int",
    "str",
    "list",
    "NoneType",
    "ValueError",
  ]);
});

test("A text is encoded, and its bytes have a length and a type.", () => {
  const data = builtins.encode("任务");
  expect([len(data), type(data), str(data), String(data)]).toEqual([
    6,
    "bytes",
    "b'\\xe4\\xbb\\xbb\\xe5\\x8a\\xa1'",
    "b'\\xe4\\xbb\\xbb\\xe5\\x8a\\xa1'",
  ]);
});
