import { describe, expect, test } from "vitest";
import { compiled } from "./compiled.ts";

// Without the numbers of functions, which are comments.
const flat = (source: string) => compiled(source).code.replaceAll(/\s*\/\*f\d+\*\/\s*|\s+/g, " ");

describe("the generator function of an async declaration", () => {
  test("is placed next to it and takes its arguments", () => {
    const code = flat("async function job(n, text) { await n; }");
    expect(code).toContain('return __awaiter(this, [n, text], void 0, job_body, "job", 1); }');
    expect(code).toContain("function* job_body(n, text) { yield __at(1, n); }");
  });

  test("takes nothing when there are no parameters", () => {
    expect(flat("async function job() {}")).toContain("__awaiter(this, void 0, void 0, job_body");
  });

  test("has the default values that were written", () => {
    const code = flat("async function job(n = 1, { text } = {}) { await n; }");
    expect(code).toContain("__awaiter(this, arguments, void 0, job_body");
    expect(code).toContain("function* job_body(n = 1, { text } = {}) {");
  });

  test("is in the function that contains the declaration", () => {
    const code = flat("async function outer(n) {\n async function inner(m) { await n; }\n}");
    expect(code).toContain("function* inner_body(m) { yield __at(2, n); } }");
  });

  test("takes a name that the program does not use", () => {
    const code = flat("async function job(n) { await n; }\nfunction job_body() {}");
    expect(code).toContain("function* job_body_1(n)");
  });

  test.each([
    ["an arrow function", "const job = async (n) => n;"],
    ["a method", "class A { async job(n) { await n; } }"],
    ["a function with a rest parameter", "async function job(...rest) { await rest; }"],
  ])("stays where it is in %s", (_what, source) => {
    expect(flat(source)).toContain("function* () {");
  });
});
