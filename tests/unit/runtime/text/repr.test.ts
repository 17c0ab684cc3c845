import { expect, test } from "vitest";
import {
  CancelledError,
  exceptionLine,
  KeyError,
  makeTuple,
  repr,
  str,
  ValueError,
} from "../../../../src/runtime/index.ts";
import { floatRepr } from "../../../../src/runtime/text/repr.ts";
import { shortRepr } from "../../../../src/runtime/text/reprlib.ts";
import { inRun } from "../program.ts";

test.each<[unknown, string]>([
  [null, "None"],
  [undefined, "None"],
  [true, "True"],
  [false, "False"],
  [1, "1"],
  [-0, "0"],
  [12345678901234567890n, "12345678901234567890"],
  [1e21, "1000000000000000000000"],
  [1.5, "1.5"],
  [0.1 + 0.2, "0.30000000000000004"],
  [0.00012, "0.00012"],
  [1e-5, "1e-05"],
  [1.5e-7, "1.5e-07"],
  [-2.5e-10, "-2.5e-10"],
  [123456789.123, "123456789.123"],
  [Infinity, "inf"],
  [-Infinity, "-inf"],
  [NaN, "nan"],
  ["text", "'text'"],
  ["it's", `"it's"`],
  [`say "x"`, `'say "x"'`],
  [`it's "x"`, `'it\\'s "x"'`],
  ["a\nb\tc\\", "'a\\nb\\tc\\\\'"],
  ["\x00\x7f\xa0\u200b", "'\\x00\\x7f\\xa0\\u200b'"],
  ["任务😀é", "'任务😀é'"],
  [[], "[]"],
  [[1, "a", null], "[1, 'a', None]"],
  [new Set(), "set()"],
  [new Set([1, "a"]), "{1, 'a'}"],
  [
    new Map<unknown, unknown>([
      ["a", 1],
      [2, [3]],
    ]),
    "{'a': 1, 2: [3]}",
  ],
  [{ a: 1, b: "x" }, "{'a': 1, 'b': 'x'}"],
  [{}, "{}"],
  [makeTuple(), "()"],
  [makeTuple(1), "(1,)"],
  [makeTuple(1, "a"), "(1, 'a')"],
  [new ValueError(), "ValueError()"],
  [new ValueError("no"), "ValueError('no')"],
  [new ValueError("no", 2), "ValueError('no', 2)"],
  [new Error("js"), "Error('js')"],
  [new TypeError("js"), "TypeError('js')"],
  [new CancelledError(), "CancelledError()"],
  [new CancelledError(""), "CancelledError('')"],
  [new CancelledError(null), "CancelledError(None)"],
  [ValueError, "<class 'ValueError'>"],
  [CancelledError, "<class 'asyncio.exceptions.CancelledError'>"],
  [
    class Own {
      readonly a = 1;
    },
    "<class '__main__.Own'>",
  ],
])("repr of %o is %s.", (value, text) => {
  expect(repr(value)).toBe(text);
});

test("A list inside itself prints as [...].", () => {
  const list: unknown[] = [1];
  list.push(list);
  expect(repr(list)).toBe("[1, [...]]");
});

test("A dict inside itself prints as {...}.", () => {
  const dict: Record<string, unknown> = {};
  dict.self = dict;
  expect(repr(dict)).toBe("{'self': {...}}");
});

test("A list that stands twice in another one prints twice.", () => {
  const inner = [1];
  expect(repr([inner, inner])).toBe("[[1], [1]]");
});

test("Functions and instances print with an address that every run repeats.", () => {
  const texts = [1, 2].map(() => {
    class Foo {
      readonly a = 1;
    }
    let text = "";
    inRun(() => {
      text = repr([
        function callback() {
          return 1;
        },
        () => 1,
        new Foo(),
      ]);
    });
    return text;
  });
  expect(texts[0]).toBe(
    "[<function callback at 0x7f0000001000>, <function <lambda> at 0x7f0000001040>, <__main__.Foo object at 0x7f0000001080>]",
  );
  expect(texts[1]).toBe(texts[0]);
});

test("An object's __repr__ is what it prints as.", () => {
  class Point {
    __repr__() {
      return "Point(1, 2)";
    }
  }
  expect([repr(new Point()), str(new Point()), repr([new Point()])]).toEqual([
    "Point(1, 2)",
    "Point(1, 2)",
    "[Point(1, 2)]",
  ]);
});

test("str uses __str__, or a toString of the program's own.", () => {
  class A {
    __str__() {
      return "a";
    }
  }
  class B {
    toString() {
      return "b";
    }
  }
  expect([str(new A()), str(new B())]).toEqual(["a", "b"]);
});

test.each<[unknown, string]>([
  ["text", "text"],
  [new ValueError("no"), "no"],
  [new ValueError(), ""],
  [new ValueError("a", 1), "('a', 1)"],
  [new KeyError("k"), "'k'"],
  [[1, "a"], "[1, 'a']"],
])("str of %o is %s.", (value, text) => {
  expect(str(value)).toBe(text);
});

test.each<[number, string]>([
  [1, "1.0"],
  [-0, "-0.0"],
  [1e16, "1e+16"],
  [123456789012345, "123456789012345.0"],
  [0.5, "0.5"],
  [1e22, "1e+22"],
])("%d as a float is %s.", (value, text) => {
  expect(floatRepr(value)).toBe(text);
});

test.each<[unknown, string]>([
  ["x".repeat(28), `'${"x".repeat(28)}'`],
  ["x".repeat(29), "'xxxxxxxxxxxx...xxxxxxxxxxxxx'"],
  [[0, 1, 2, 3, 4, 5], "[0, 1, 2, 3, 4, 5]"],
  [[0, 1, 2, 3, 4, 5, 6], "[0, 1, 2, 3, 4, 5, ...]"],
  [{ a: 1, b: 2, c: 3, d: 4, e: 5 }, "{'a': 1, 'b': 2, 'c': 3, 'd': 4, ...}"],
  [new Set([3, 1, 2]), "{1, 2, 3}"],
  [new Set(["\u{1f600}", "\uffee"]), "{'\uffee', '\u{1f600}'}"],
  [new Set([2, "a", 1]), "{2, 'a', 1}"],
  [makeTuple(1), "(1,)"],
  [[[[[[[[1]]]]]]], "[[[[[[[...]]]]]]]"],
  [10n ** 49n, "100000000000000000...0000000000000000000"],
  [null, "None"],
])("Inside a task's repr %o is shortened as reprlib does it.", (value, text) => {
  expect(shortRepr(value)).toBe(text);
});

test.each<[unknown, string]>([
  [new ValueError("no"), "ValueError: no"],
  [new ValueError(), "ValueError"],
  [new CancelledError(), "asyncio.exceptions.CancelledError"],
  [new CancelledError("why"), "asyncio.exceptions.CancelledError: why"],
  [new Error("js"), "Error: js"],
])("The last line of a traceback of %o is %s.", (exception, line) => {
  expect(exceptionLine(exception)).toBe(line);
});
