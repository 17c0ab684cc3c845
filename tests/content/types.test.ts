import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { asyncioDeclarations } from "../../src/tools/plugins/declarations.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const examples = globSync("content/examples/**/*.ts", { cwd: root }).toSorted();
const declarations = asyncioDeclarations();

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  lib: ["lib.es2023.d.ts", "lib.esnext.disposable.d.ts"],
  types: [],
  strict: true,
  noEmit: true,
  // Of the declarations only the public part is there, without what their classes implement for each other.
  skipLibCheck: true,
};

const local = (uri: string) => uri.replace("file://", "");
const provided = new Map(Object.entries(declarations).map(([uri, text]) => [local(uri), text]));

/** What TypeScript says about programs, by their paths, when it knows the language and the declarations. */
function check(programs: ReadonlyMap<string, string>): string[] {
  const host = ts.createCompilerHost(options);
  const onDisk = host.readFile.bind(host);
  const library = host.getDefaultLibLocation?.() ?? "";
  const read = (path: string) =>
    programs.get(path) ?? provided.get(path) ?? (path.startsWith(library) ? onDisk(path) : undefined);
  host.fileExists = (path) => read(path) !== undefined;
  host.readFile = read;
  host.directoryExists = () => true;
  host.getCurrentDirectory = () => "/";
  const program = ts.createProgram(
    [...programs.keys(), "/node_modules/loopscope/globals.d.ts"],
    options,
    host,
  );
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
    return `${file?.fileName}:${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}

const checkOne = (text: string) => check(new Map([["/main.ts", text]]));

/** The examples that show what asyncio refuses, and what TypeScript says about them before they run. */
const refused: Readonly<Record<string, string>> = {
  "content/examples/task-results/wait-coroutines.ts":
    "is not assignable to parameter of type 'Iterable<Future<",
  "content/examples/errors/passing-coroutines.ts": "is not assignable to parameter of type 'Iterable<Future<",
  "content/examples/errors/coroutine-expected.ts": "is not assignable to parameter of type 'Coroutine<",
  "content/examples/errors/awaitable-is-required.ts": "is not assignable to parameter of type 'Awaitable<",
};

test("All examples are right in TypeScript's eyes, but for those that show a mistake.", () => {
  expect(examples.length).toBeGreaterThan(0);
  const programs = examples.map((path) => [`/${path}`, readFileSync(`${root}${path}`, "utf8")] as const);
  const messages = check(new Map(programs));
  const isIntended = (message: string) =>
    Object.entries(refused).some(([path, text]) => message.startsWith(`/${path}:`) && message.includes(text));
  expect(messages.filter((message) => !isIntended(message))).toEqual([]);
  expect(messages.filter(isIntended)).toHaveLength(Object.keys(refused).length);
});

describe("TypeScript infers", () => {
  const jobs = `
    import asyncio from "asyncio";
    async function job1() { return "a"; }
    async function job2() { return 2; }
    async function typed(): Promise<string> { return "a"; }
  `;

  test.each([
    [
      "a task's result",
      "const task: asyncio.Task<string> = asyncio.createTask(job1()); const text: string = await task; return text;",
    ],
    [
      "gather's results one by one",
      "const [a, b] = await asyncio.gather(job1(), job2()); const s: string = a; const n: number = b; return [s, n];",
    ],
    [
      "a TaskGroup's tasks",
      "await using group = new asyncio.TaskGroup(); const task: asyncio.Task<string> = group.createTask(job1()); return task;",
    ],
    ["a queue's items", "const n: number = await new asyncio.Queue<number>().get(); return n;"],
    [
      "what asCompleted gives, both ways",
      "for (const next of asyncio.asCompleted([job1()])) { const s: string = await next; print(s); } " +
        "for await (const task of asyncio.asCompleted([job1()])) { const s: string = task.result(); print(s); }",
    ],
    ["a function that is annotated", "const s: string = await asyncio.createTask(typed()); return s;"],
    ["a coroutine's own methods", "const c = job1(); c.close(); return asyncio.iscoroutine(c);"],
  ])("%s", (_what, body) => {
    expect(checkOne(`${jobs} async function main() { ${body} } asyncio.run(main());`)).toEqual([]);
  });

  test("that a wrong use is wrong", () => {
    const [first] = checkOne(
      `${jobs} async function main() { const n: number = await asyncio.createTask(job1()); print(n); }`,
    );
    expect(first).toContain("Type 'string' is not assignable to type 'number'.");
  });
});

test("What a browser has besides the language is unknown.", () => {
  expect(checkOne("fetch('/');")[0]).toContain("Cannot find name 'fetch'");
});

test("The builtins are known everywhere, classes as types and values.", () => {
  expect(checkOne("print(repr(1)); const e: ValueError = new ValueError('no'); throw e;")).toEqual([]);
});

test("Doc comments are kept.", () => {
  const text = [...provided].find(([path]) => path.endsWith("runtime/futures/futures.d.ts"))?.[1];
  expect(text).toContain("/**");
});
