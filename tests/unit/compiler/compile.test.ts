import { TraceMap, originalPositionFor } from "@jridgewell/trace-mapping";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { compile } from "../../../src/compiler/compile.ts";
import { PROGRAM_PARAMETERS } from "../../../src/compiler/parameters.ts";
import { compiled } from "./compiled.ts";

/** Where in the learner's program the n-th occurrence of `text` in the compiled code comes from. */
function origin(source: string, text: string) {
  const { code, map } = compiled(source);
  const before = code.slice(0, code.indexOf(text)).split("\n");
  const found = originalPositionFor(new TraceMap(map), {
    line: before.length,
    column: before.at(-1)?.length ?? 0,
  });
  return { file: found.source, line: found.line, column: found.column };
}

describe("the source map", () => {
  test("leads to the learner's lines when async functions move them", () => {
    const source =
      "async function a() {\n  await b();\n}\n\nclass C {\n  x = 1;\n  async m() {\n    boom();\n  }\n}\n";
    expect(origin(source, "boom")).toEqual({ file: "main.ts", line: 8, column: 4 });
  });

  test("leads from what is awaited to where it stands", () => {
    expect(origin("async function a() {\n  const x = 1;\n  await boom(x);\n}", "boom")).toEqual({
      file: "main.ts",
      line: 3,
      column: 8,
    });
  });

  test("is right behind types and interfaces, which leave no code", () => {
    expect(origin("interface A {\n  a: string;\n}\ntype B = A;\nboom();", "boom").line).toBe(5);
  });
});

describe("the program", () => {
  test("carries its name and source", () => {
    expect(compiled("print(1);")).toMatchObject({ fileName: "main.ts", source: "print(1);" });
  });

  test("does not name a file that holds the source map", () => {
    expect(compiled("print(1);").code).not.toContain("sourceMappingURL");
  });

  test("runs an import that nothing uses", () => {
    expect(compiled('import numpy from "numpy";').code).toContain('require("numpy")');
  });

  test("leaves out an import of types", () => {
    expect(compiled('import type { Task } from "asyncio";').code).not.toContain("require");
  });

  test("compiles without an import", () => {
    expect(compiled("const a: number = 1;").code).toContain("const a = 1;");
  });

  test("is not held up by type errors", () => {
    expect(compiled('const a: number = "one"; unknown(a);').code).toContain("unknown(a)");
  });

  test("says Promise in an annotation without harm", () => {
    expect(compiled("async function f(): Promise<string> { return 'a'; }").code).toContain("__awaiter");
  });

  test("refers to no helper that its parameters do not name", () => {
    const { code } = compiled(`
      import asyncio, * as all from "asyncio";
      export * from "functools";
      class A { #x = 1; m({ a, ...rest }) { this.#x++; return #x in rest; } accessor z = 1; @d() static y() {} }
      async function* f() { yield* f(); for await (const x of f()) yield x; await using r = x; }
    `);
    const helpers = new Set(code.match(/(?<![\w.])__[a-zA-Z]+(?=\()/g));
    expect(helpers).toContain("__classPrivateFieldGet");
    expect([...helpers].filter((name) => !PROGRAM_PARAMETERS.some((known) => known === name))).toEqual([]);
  });
});

test("The TypeScript inside Monaco compiles a program to the same code as the package does.", async () => {
  // Named in a variable, so that the type check does not read nine megabytes of JavaScript.
  const path = "monaco-editor/languages/features/typescript/lib/typescriptServices.js";
  const monaco = (await import(/* @vite-ignore */ path)) as { typescript: typeof ts };
  const source = [
    'import { sleep } from "asyncio";',
    "async function a() { await sleep(1); await using x = y; for await (const z of b()) print(z); }",
    "async function* b() { yield await a(); return; }",
    "class C { #p = async () => 1; static async s() { await this.#p(); } }",
  ].join("\n");
  expect(compile(monaco.typescript, source, "main.ts")).toEqual(compile(ts, source, "main.ts"));
});
