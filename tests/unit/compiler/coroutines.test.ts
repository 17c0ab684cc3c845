import { describe, expect, test } from "vitest";
import { compiled } from "./compiled.ts";

// Without the numbers of functions, which are comments.
const flat = (source: string) => compiled(source).code.replaceAll(/\s*\/\*f\d+\*\/\s*|\s+/g, " ");

describe("a coroutine's name and line", () => {
  test.each([
    ["a declaration", "\nasync function job1() {}", 'job1_body, "job1", 2)'],
    ["an arrow", "const f = async () => 1;", '}, "f", 1)'],
    ["an anonymous arrow", "call(\n async () => 1);", '}, "<lambda>", 2)'],
    ["a method", "class A {\n async m() {} }", '}, "A.m", 2)'],
    ["a static method", "class A { static async m() {} }", '}, "A.m", 1)'],
    ["a class field", "class A {\n m = async () => 1; }", '}, "A.m", 2)'],
    ["a private method", "class A {\n async #m() {} }", '}, "A.#m", 2)'],
    ["a function with default parameters", "async function f(a = 1, { b } = { b: 2 }) {}", 'f_body, "f", 1)'],
    ["a function with a rest parameter", "async function f(...rest) {}", '}, "f", 1)'],
    ["a function that uses arguments", "async function f() { arguments; }", '}, "f", 1)'],
    ["an asynchronous generator", "\n\nasync function* ticks() { yield 1; }", '}, "ticks", 3)'],
    [
      "a method that is an asynchronous generator",
      "class A {\n async *ticks() { yield 1; } }",
      '}, "A.ticks", 2)',
    ],
    ["an exported default", "export default async function () {}", 'default_body, "<lambda>", 1)'],
  ])("are arguments of the helper for %s", (_what, source, expected) => {
    expect(flat(source)).toContain(expected);
  });

  test("are each function's own when one is nested in another", () => {
    const code = flat("async function outer() {\n async function inner() {}\n const f = async () => 1;\n}");
    expect(code).toContain('inner_body, "outer.<locals>.inner", 2)');
    expect(code).toContain('}, "outer.<locals>.f", 3)');
    expect(code).toContain('outer_body, "outer", 1)');
  });
});

describe("the line of an await", () => {
  test.each([
    ["a statement", "async function f() {\n await g();\n}", "yield __at(2, g())"],
    ["an await that spans lines", "async function f() {\n await g(\n1);\n}", "yield __at(2, g(1))"],
    [
      "an await in an await",
      "async function f() { await\n(await g())(); }",
      "yield __at(1, (yield __at(2, g()))())",
    ],
    ["an await in a condition", "async function f() { if (await g()) {} }", "if (yield __at(1, g()))"],
    ["an await in a parenthesised arrow", "const f = async () => (await g());", "(yield __at(1, g()))"],
    ["for await", "async function f() {\n for await (const x of xs) {}\n}", "yield __at(2, xs_1.next())"],
    ["await using", "async function f() {\n\n await using a = b();\n}", "yield __at(3, result_1)"],
    [
      "await in an asynchronous generator",
      "async function* f() {\n await g();\n}",
      "yield __await(__at(2, g()))",
    ],
    [
      "for await in an asynchronous generator",
      "async function* f() {\n for await (const x of xs) {}\n}",
      "yield __await(__at(2, xs_1.next()))",
    ],
    [
      "await using in an asynchronous generator",
      "async function* f() {\n await using a = b();\n}",
      "yield __await(__at(2, result_1))",
    ],
  ])("is noted for %s", (_what, source, expected) => {
    expect(flat(source)).toContain(expected);
  });
});

describe("in an asynchronous generator", () => {
  test("a yield is marked as a yield and awaits nothing", () => {
    const code = flat("async function* f() {\n const got = yield 5;\n}");
    expect(code).toContain("const got = yield __yield(__at(2, 5))");
    expect(code).not.toContain("__await");
  });

  test("a yield of an awaited value awaits once", () => {
    expect(flat("async function* f() {\n yield await g();\n}")).toContain(
      "yield __yield(__at(2, yield __await(__at(2, g()))))",
    );
  });

  test("a yield in a for await has its own line", () => {
    expect(flat("async function* f() {\n for await (const x of xs)\n yield x;\n}")).toContain(
      "yield __yield(__at(3, x))",
    );
  });

  test("a yield without a value yields undefined", () => {
    expect(flat("async function* f() { yield; }")).toContain("yield __yield(__at(1, void 0))");
  });

  test("a bare return awaits nothing", () => {
    expect(flat("async function* f() { yield 1; return; }")).toContain("return;");
  });

  test("a function that is nested keeps its return value", () => {
    expect(flat("async function* f() { yield () => { return 5; }; }")).toContain("return 5;");
  });
});

test("A generator that is not asynchronous is left alone.", () => {
  expect(flat("function* f() { const x = yield 1; return 2; }")).toContain("const x = yield 1; return 2;");
});

test("A coroutine that calls itself still means itself.", () => {
  expect(flat("async function f() { await f(); }")).toContain("function* f_body() { yield __at(1, f()); }");
});
