import { describe, expect, test } from "vitest";
import { compiled } from "./compiled.ts";

const names = (source: string) => compiled(source).functions.map(({ name }) => name);

describe("a function's qualified name", () => {
  test.each([
    ["a declaration", "async function job1() {}", ["job1"]],
    [
      "a nested declaration",
      "async function main() { async function inner() {} }",
      ["main", "main.<locals>.inner"],
    ],
    [
      "a function in a nested one",
      "function a() { function b() { function c() {} } }",
      ["a", "a.<locals>.b", "a.<locals>.b.<locals>.c"],
    ],
    ["an arrow given to a variable", "const job = async () => {};", ["job"]],
    ["an anonymous arrow", "call(async () => {});", ["<lambda>"]],
    ["an anonymous arrow in a function", "function f() { call(() => 1); }", ["f", "f.<locals>.<lambda>"]],
    ["an anonymous function expression", "call(async function () {});", ["<lambda>"]],
    ["a named function expression", "const x = async function job() {};", ["job"]],
    ["an arrow in parentheses with a type", "const job = ((async () => {}) as unknown);", ["job"]],
    ["an arrow that is a default value", "function f(done = () => 1) {}", ["f", "f.<locals>.done"]],
    ["an arrow that is assigned", "let f; f = () => 1;", ["f"]],
    ["an arrow that a variable only contains", "const f = [() => 1];", ["<lambda>"]],
    ["a method", "class Counter { async increment() {} }", ["Counter.increment"]],
    ["a static method", "class Counter { static async make() {} }", ["Counter.make"]],
    ["a constructor", "class Counter { constructor() {} }", ["Counter.__init__"]],
    ["a getter", "class Counter { get value() { return 1; } }", ["Counter.value"]],
    ["a private method", "class Counter { #tick() {} }", ["Counter.#tick"]],
    ["a class field", "class Counter { tick = async () => {}; }", ["Counter.tick"]],
    ["a function in a static block", "class Counter { static { const f = () => 1; } }", ["Counter.f"]],
    ["a method of a nested class", "function f() { class A { class() {} } }", ["f", "f.<locals>.A.class"]],
    ["a method of a class expression", "const A = class { m() {} };", ["A.m"]],
    ["a method of an anonymous class", "call(class { m() {} });", ["<class>.m"]],
    ["a function in a method", "class A { m() { const g = () => 1; } }", ["A.m", "A.m.<locals>.g"]],
    ["an object's method", "const service = { async fetch() {} };", ["fetch"]],
    ["an object's arrow", "const service = { fetch: async () => {} };", ["fetch"]],
    ["an asynchronous generator", "async function* ticks() { yield 1; }", ["ticks"]],
    [
      "the protocol of iteration",
      "class A { [Symbol.asyncIterator]() {} [Symbol.iterator]() {} }",
      ["A.__aiter__", "A.__iter__"],
    ],
    [
      "the protocol of disposal",
      "class A { async [Symbol.asyncDispose]() {} [Symbol.dispose]() {} }",
      ["A.__aexit__", "A.__exit__"],
    ],
    ["a quoted name", 'const a = { "x y"() {} };', ["x y"]],
    ["a computed name", "const a = { [key]() {} };", ["[key]"]],
  ])("of %s", (_what, source, expected) => {
    expect(names(source)).toEqual(expected);
  });

  test("is not given to an overload or an abstract method", () => {
    expect(names("function f(a: 1): void;\nfunction f(a: 2): void;\nfunction f() {}")).toEqual(["f"]);
  });
});

test("A function's place is the learner's, from its modifiers to its end.", () => {
  const [job] = compiled("\n  export async function job() {\n  }\n").functions;
  expect(job).toEqual({ name: "job", kind: "coroutine", line: 2, column: 3, endLine: 3, endColumn: 4 });
});

test("A function's kind tells async functions and asynchronous generators apart.", () => {
  const source = "function f() {} async function g() {} async function* h() {} function* i() {}";
  expect(compiled(source).functions.map(({ kind }) => kind)).toEqual([
    "function",
    "coroutine",
    "async generator",
    "function",
  ]);
});
