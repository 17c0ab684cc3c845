import { describe, expect, test } from "vitest";
import type { Callable } from "../../../src/runtime/state/interpreter.ts";
import { FIRST_LINE, evaluate } from "../../../src/sandbox/evaluate.ts";
import { MappedSource } from "../../../src/sandbox/program-source.ts";
import { compiled } from "../compiler/compiled.ts";

/**
 * Compiles a program, runs it with `keep` and the compiler's helpers as its only surroundings, and gives what
 * it kept.
 */
function kept(source: string) {
  const program = compiled(source);
  const values: unknown[] = [];
  const names = {
    keep: (value: unknown) => void values.push(value),
    exports: {},
    __at: (_line: number, value: unknown) => value,
    __awaiter: (_this: unknown, _arguments: unknown, _promise: unknown, body: () => Iterator<unknown>) => {
      values.push(new Error("made"));
      return body().next();
    },
  };
  const { run, scriptName } = evaluate(program, names);
  run();
  const mapped = new MappedSource(program, FIRST_LINE);
  mapped.scriptName = scriptName;
  return { mapped, values };
}

function framesIn(source: string) {
  const { mapped, values } = kept(source);
  const error = values.findLast((value) => value instanceof Error);
  return error instanceof Error ? mapped.frames(error) : null;
}

/** What is known of each function that a program keeps. */
function described(source: string) {
  const { mapped, values } = kept(source);
  const isCallable = (value: unknown): value is Callable => typeof value === "function";
  return values.filter(isCallable).map((callable) => mapped.describe(callable));
}

function lines(source: string) {
  return described(source).map((place) => place?.line);
}

describe("the frames of an error", () => {
  test("are the learner's functions and lines, the innermost first", () => {
    const source =
      "type A = 1;\nfunction a() {\n  keep(new Error());\n}\nclass B {\n  m() {\n    a();\n  }\n}\n\nnew B().m();\n";
    expect(framesIn(source)).toEqual([
      { name: "a", line: 3, coroutine: false },
      { name: "B.m", line: 7, coroutine: false },
      { name: "<module>", line: 11, coroutine: false },
    ]);
  });

  test("say which is a coroutine's body", () => {
    expect(
      framesIn(
        "async function job() {\n  await 1;\n}\nasync function main() {\n  keep(new Error());\n}\nmain();",
      ),
    ).toEqual([
      { name: "main", line: 5, coroutine: true },
      { name: "<module>", line: 7, coroutine: false },
    ]);
  });

  test("leave out the call by which an async function makes its coroutine", () => {
    expect(framesIn("const job = async () => 1;\n\njob();")).toEqual([
      { name: "<module>", line: 3, coroutine: false },
    ]);
  });

  test("name anonymous functions as Python does", () => {
    expect(framesIn("[1].forEach(() => {\n  keep(new Error());\n});")?.map(({ name }) => name)).toEqual([
      "<lambda>",
      "<module>",
    ]);
  });

  test("are found in JavaScriptCore's stack, too", () => {
    const source =
      "type A = 1;\nfunction a() {\n  print(new Error().stack);\n}\nclass B {\n  m() {\n    a();\n  }\n}\n\nnew B().m();\n";
    const mapped = new MappedSource(compiled(source), FIRST_LINE);
    mapped.scriptName = "blob:null/5c0569d5-416b-48c4-ac2e-82e5f7c9ecf2";
    // What that program prints in the sandbox of WebKitGTK 2.50.6.
    const stack = [
      "a@blob:null/5c0569d5-416b-48c4-ac2e-82e5f7c9ecf2:7:20",
      "m@blob:null/5c0569d5-416b-48c4-ac2e-82e5f7c9ecf2:12:10",
      "@blob:null/5c0569d5-416b-48c4-ac2e-82e5f7c9ecf2:15:10",
      "run@blob:null/60c0307b-5074-4a31-b594-c11ed48c63dc:12:11660",
      "@blob:null/60c0307b-5074-4a31-b594-c11ed48c63dc:22:1540",
    ].join("\n");
    expect(mapped.frames(Object.assign(new Error(), { stack }))).toEqual([
      { name: "a", line: 3, coroutine: false },
      { name: "B.m", line: 7, coroutine: false },
      { name: "<module>", line: 11, coroutine: false },
    ]);
  });

  test("are none for an error from elsewhere", () => {
    expect(kept("").mapped.frames(new Error())).toEqual([]);
  });

  test("are none for an error without a stack", () => {
    const error = new Error();
    Reflect.deleteProperty(error, "stack");
    expect(kept("").mapped.frames(error)).toEqual([]);
  });
});

describe("a function's place", () => {
  test.each([
    ["a declaration", "\nfunction callback() {}\nkeep(callback);", { name: "callback", line: 2 }],
    ["an arrow", "const callback = () =>\n  1;\nkeep(callback);", { name: "callback", line: 1 }],
    [
      "a nested function",
      "function main() {\n  function inner() {}\n  keep(inner);\n}\nmain();",
      { name: "main.<locals>.inner", line: 2 },
    ],
    ["a method", "class A {\n  m() {}\n}\nkeep(A.prototype.m);", { name: "A.m", line: 2 }],
    [
      "an async function",
      "\n\nasync function job() {}\nkeep(job);",
      { name: "job", line: 3, isCoroutineFunction: true },
    ],
    ["an anonymous function", "keep(() => 1);", { name: "<lambda>", line: 1 }],
    ["an async arrow", "\nkeep(async () => 1);", { name: "<lambda>", line: 2, isCoroutineFunction: true }],
    [
      "a private async method",
      "class A {\n  async #m() {}\n  keep() { keep(this.#m); }\n}\nnew A().keep();",
      { name: "A.#m", line: 2, isCoroutineFunction: true },
    ],
    ["an asynchronous generator", "keep(async function* () {});", { name: "<lambda>", line: 1 }],
    ["a class field", "class A {\n  f = () => 1;\n}\nkeep(new A().f);", { name: "A.f", line: 2 }],
    [
      "the setter of an object",
      "const o = {\n  set x(y) {}\n};\nkeep(Object.getOwnPropertyDescriptor(o, 'x').set);",
      { name: "x", line: 2 },
    ],
  ])("is known for %s", (_what, source, expected) => {
    expect(described(source)).toEqual([{ isCoroutineFunction: false, ...expected }]);
  });

  test.each([
    ["a function of the language", "keep(Math.max);"],
    ["a class", "function f() {\n  class A { m() {} }\n  keep(A);\n}\nf();"],
  ])("is not known for %s", (_what, source) => {
    expect(described(source)).toEqual([null]);
  });

  test("is its own when other functions have the same text", () => {
    expect(lines("keep(() => 1);\n\nkeep(() => 1);\nkeep(function () {});\nkeep(function () {});")).toEqual([
      1, 3, 4, 5,
    ]);
  });

  test("is its own when other functions of the same text stand inside it", () => {
    expect(lines("const make = (then = () => 1) =>\n  () => 1;\nkeep(make);\nkeep(make());")).toEqual([1, 2]);
  });

  test("is its own when a string or a comment has the same text", () => {
    const source = 'const text = "() => 1";\n// () => 1\nkeep(() => /*f0*/ 1);\nkeep(() => /*f0*/ 1);';
    expect(lines(source)).toEqual([3, 4]);
  });
});

test("A line is the learner's text, and null outside the program.", () => {
  const { mapped } = kept("const a = 1;\r\nconst b = 2;");
  expect([mapped.line(2), mapped.line(3), mapped.line(0)]).toEqual(["const b = 2;", null, null]);
});
