import { describe, expect, test } from "vitest";
import { compiled, refused } from "./compiled.ts";

const messages = (source: string) => refused(source).map(({ line, message }) => [line, message]);

describe("a syntax error", () => {
  test("has TypeScript's message and its place", () => {
    expect(refused("const a = ;\n")).toEqual([
      { severity: "error", line: 1, column: 11, endLine: 1, endColumn: 12, message: "Expression expected." },
    ]);
  });

  test("at the end of the program has a place in it", () => {
    expect(messages("function f() {\n")).toEqual([[2, "'}' expected."]]);
  });

  test.each([
    ["a second declaration", "const a = 1;\nconst a = 2;", 2, "Cannot redeclare block-scoped variable 'a'."],
    [
      "break outside a loop",
      "\nbreak;",
      2,
      "A 'break' statement can only be used within an enclosing iteration or switch statement.",
    ],
    [
      "return outside a function",
      "return 1;",
      1,
      "A 'return' statement can only be used within a function body.",
    ],
    [
      "yield outside a generator",
      "function f() {\n yield 1;\n}",
      2,
      "A 'yield' expression is only allowed in a generator body.",
    ],
    ["a constant without a value", "const a;", 1, "'const' declarations must be initialized."],
  ])("that only the checker sees is reported: %s", (_what, source, line, message) => {
    expect(messages(source)).toContainEqual([line, message]);
  });
});

describe("await where nothing can suspend", () => {
  const advice = "put it into async function main() and start it with asyncio.run(main())";

  test.each([
    ["await", "\nawait job();", 2, `'await' outside async function: ${advice}`],
    ["await of something in parentheses", "await (job());", 1, `'await' outside async function: ${advice}`],
    [
      "for await",
      "for await (const x of xs) {\n print(x);\n}",
      1,
      `'for await' outside async function: ${advice}`,
    ],
    ["await using", "await using a = b;", 1, `'await using' outside async function: ${advice}`],
  ])("is an error at the top level: %s", (_what, source, line, message) => {
    expect(messages(source)).toEqual([[line, message]]);
  });

  test.each([
    ["a function", "function job() {\n await x;\n}", "make job an async function"],
    ["a function, in parentheses", "function job() {\n await (x);\n}", "make job an async function"],
    ["a method", "class A { job() {\n await x; } }", "make job an async function"],
    ["an arrow with a name", "const job = () => {\n await x; };", "make job an async function"],
    ["an arrow without", "call(() => {\n await x; });", 'write "async" before the enclosing function'],
    [
      "a function in an async one",
      "async function f() { function job() {\n await x; } }",
      "make job an async function",
    ],
  ])("is an error in %s that is not async", (_what, source, expected) => {
    expect(messages(source)).toEqual([[2, `'await' outside async function: ${expected}`]]);
  });

  test("is marked to the end of its first line", () => {
    expect(refused("for await (const x of xs) {\n  print(x);\n}")[0]).toMatchObject({
      endLine: 1,
      endColumn: 28,
    });
  });

  test("is no error in any kind of async function", () => {
    const source = `
      async function a() { await x; }
      const b = async () => await x;
      class C { async m() { await x; } p = async () => { for await (const y of x) {} } }
      const o = { async m() { await using z = x; } };
      async function* g() { await x; }
      const p = { await: 1 }; print(p.await);
    `;
    expect(compiled(source).code).toContain("__awaiter");
  });
});

test("A return with a value in an asynchronous generator is Python's error.", () => {
  expect(messages("async function* f() {\n yield 1;\n return 2;\n}")).toEqual([
    [3, "'return' with value in async generator: f can only yield values"],
  ]);
});

test("A dynamic import is an error that says what to write.", () => {
  expect(messages('import("asyncio");')[0]?.[1]).toContain("import() is not available here");
});

test.each([
  ["asyncio.gather(a, return_exceptions=True);", "{ returnExceptions: true }"],
  ["new asyncio.Queue(maxsize=2);", "{ maxsize: 2 }"],
  ["partial(f, num=None);", "{ num: null }"],
])("An argument by name, as in %s, is an error that says what to write.", (program, option) => {
  expect(messages(program)[0]?.[1]).toContain(
    `TypeScript has no arguments by name: write ${option} at the end`,
  );
});

test("An assignment to a variable is an argument like any other.", () => {
  expect(() => compiled("let x = 1;\nprint(x = 2);\nfunction f(y: number) { print(y = 3); }")).not.toThrow();
});

test("Several errors come in the order of their lines.", () => {
  expect(messages("await a;\nfunction f() {\n await b;\n}\nbreak;").map(([line]) => line)).toEqual([1, 3, 5]);
});
