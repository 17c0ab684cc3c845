import { constants, createContext, runInContext } from "node:vm";
import { beforeAll, describe, expect, test } from "vitest";
import { RunMessageReader } from "../../../src/frame/messages.ts";
import type { Outcome } from "../../../src/frame/protocol.ts";
import { bundleSandboxWorker } from "../../../src/tools/plugins/sandbox-worker.ts";
import { foldOutput } from "../../../src/trace/folds/output.ts";
import type { TraceEvent } from "../../../src/trace/model/events.ts";
import { compiled } from "../compiler/compiled.ts";

let code: string;
beforeAll(async () => {
  ({ code } = await bundleSandboxWorker());
});

interface Ran {
  readonly outcome: Outcome | null;
  readonly events: readonly TraceEvent[];
  readonly text: string;
}

/**
 * Runs a program in a worker of its own: the bundle, in a realm of its own, with what the frame gives a
 * worker.
 */
function run(...lines: readonly string[]): Ran {
  const reader = new RunMessageReader();
  const events: TraceEvent[] = [];
  let outcome: Outcome | null = null;
  let receive: (event: { data: unknown }) => void = () => undefined;
  const scripts: string[] = [];
  const realm = createContext(constants.DONT_CONTEXTIFY);
  Object.assign(realm, {
    postMessage(message: unknown) {
      // What is said after the end is not heard.
      if (outcome !== null) return;
      const read = reader.read(structuredClone(message)) ?? {
        kind: "finished",
        outcome: { kind: "stopped", reason: "invalid-events" },
      };
      if (read.kind === "events") events.push(...read.events);
      if (read.kind === "finished") outcome = read.outcome;
    },
    scriptOf(text: string) {
      return `blob:null/${String(scripts.push(text))}`;
    },
    importScripts(url: string) {
      const text = scripts[Number(url.slice("blob:null/".length)) - 1];
      if (text === undefined) throw new Error("There is no such script.");
      runInContext(text, realm, { filename: url });
    },
    addEventListener(_kind: string, listener: typeof receive) {
      receive = listener;
    },
  });
  // Of the realm itself: the worker fixes what it finds.
  runInContext(
    `globalThis.Blob = class Blob { constructor([text]) { this.text = text; } };
    const makeScript = globalThis.scriptOf;
    globalThis.URL = class URL {
      static createObjectURL(blob) { return makeScript(blob.text); }
      static revokeObjectURL() {}
    };`,
    realm,
  );
  runInContext(code, realm);
  receive({ data: compiled(lines.join("\n")) });
  const output = foldOutput(events);
  return { outcome, events, text: output.map(({ text }) => text).join("\n") };
}

const ordinary = [
  'import asyncio from "asyncio";',
  "async function job(name: string) {",
  "  await asyncio.sleep(1);",
  "  return [name, { key: new Map([[1, new Set([2])]]) }];",
  "}",
  "async function main() {",
  '  const [first, ...others] = await asyncio.gather(job("a"), job("b"));',
  "  print(first, ...others);",
  "}",
  "asyncio.run(main());",
];
const ORDINARY = "['a', {'key': {1: {2}}}] ['b', {'key': {1: {2}}}]";

/** The events of the ordinary program, without the lines, which depend on what stands before it. */
function schedule({ events }: Ran): readonly unknown[] {
  return events.map(({ kind, time, iteration, task, cause }) => ({ kind, time, iteration, task, cause }));
}

const expected = () => schedule(run(...ordinary));

describe("a built-in cannot be replaced:", () => {
  test.each([
    ["Array.prototype.push", "(Array.prototype as any).push = () => 0;"],
    [
      "Array.prototype.map, by its definition",
      "Object.defineProperty(Array.prototype, 'map', { value: 1 });",
    ],
    ["the iterator of arrays", "(Array.prototype as any)[Symbol.iterator] = function* () {};"],
    [
      "next of the iterators of arrays",
      "(Object.getPrototypeOf([].values()) as any).next = () => ({ done: true });",
    ],
    [
      "next of generators",
      "(Object.getPrototypeOf(function* () {}).prototype as any).next = () => ({ done: true });",
    ],
    ["the class that arrays derive from", "(Array.prototype as any).constructor = class extends Array {};"],
    ["Symbol.species of Array", "Object.defineProperty(Array, Symbol.species, { get: () => Map });"],
    ["Map.prototype.get", "(Map.prototype as any).get = () => undefined;"],
    ["Map itself", "(globalThis as any).Map = class {};"],
    ["JSON.stringify", "(JSON as any).stringify = () => '';"],
    ["Object.defineProperty", "(Object as any).defineProperty = () => 0;"],
    ["Reflect.apply", "(Reflect as any).apply = () => 0;"],
    ["Function.prototype.call", "(Function.prototype as any).call = () => 0;"],
    ["Function.prototype.toString", "(Function.prototype as any).toString = () => '';"],
    ["String.prototype.split", "(String.prototype as any).split = () => [];"],
    ["RegExp.prototype.exec", "(RegExp.prototype as any).exec = () => null;"],
    ["Number.isInteger", "(Number as any).isInteger = () => true;"],
    ["Error.captureStackTrace", "(Error as any).captureStackTrace = () => 0;"],
    ["Error.prepareStackTrace", "(Error as any).prepareStackTrace = () => '';"],
    ["a method, by removing it", "delete (Array.prototype as any).push;"],
  ])("%s", (_what, replacement) => {
    const { outcome, text } = run('print("begun");', replacement, 'print("replaced");');
    expect(outcome).toMatchObject({ kind: "raised", line: 2 });
    expect(text).toMatch(/TypeError: Cannot (assign|redefine|delete)/);
    expect(text).not.toContain("replaced");
  });
});

describe("what programs do to JavaScript's own objects works:", () => {
  test.each([
    [
      "a new method for arrays",
      "(Array.prototype as any).last = function () { return this.at(-1); }; print(([1, 2] as any).last());",
      "2",
    ],
    [
      "a class that extends Array",
      "class Stack extends Array<number> { push(...items: number[]) { print('push', items); return super.push(...items); } }\nconst stack = new Stack(); stack.push(1); print(stack.length, stack instanceof Array, stack.map((n) => n + 1) instanceof Stack);",
      "push [1]\n1 True True",
    ],
    [
      "a class that extends Map",
      "class Registry extends Map<string, number> { override get(key: string) { return super.get(key) ?? 0; } }\nprint(new Registry([['a', 1]]).get('b'));",
      "0",
    ],
    [
      "an object's own toString",
      "const thing: any = {}; thing.toString = () => 'thing'; print(`${thing}`);",
      "thing",
    ],
    [
      "a dictionary of words that objects have as names",
      "const counts: Record<string, number> = {}; for (const word of ['constructor', 'toString', 'valueOf', 'hasOwnProperty']) counts[word] = 1; print(Object.keys(counts).length);",
      "4",
    ],
    [
      "an error's own name and message",
      "const error: any = new Error('a'); error.name = 'Mine'; error.message = 'b'; print(error.name, error.message);",
      "Mine b",
    ],
    [
      "a name for all errors of a class",
      "class Mine extends Error {} Mine.prototype.name = 'Mine'; print(new Mine().name);",
      "Mine",
    ],
    ["another name for Error", "Error.prototype.name = 'Oops'; print(String(new Error('x')));", "Oops: x"],
    ["a function with properties", "const f: any = () => 1; f.count = 2; print(f.count);", "2"],
    ["a new global", "(globalThis as any).seen = 1; print((globalThis as any).seen);", "1"],
    [
      "an own prototype's constructor",
      "function Old(this: any) { this.a = 1; } Old.prototype = Object.create(Object.prototype); Old.prototype.constructor = Old; print(new (Old as any)().a);",
      "1",
    ],
    ["fewer frames in stacks", "Error.stackTraceLimit = 1; print(1);", "1"],
  ])("%s", (_what, program, output) => {
    expect(run(program)).toMatchObject({ outcome: { kind: "completed" }, text: output });
  });
});

describe("a program finds no function of the runtime", () => {
  test("as the caller of one of its own", () => {
    const { text, outcome } = run(
      'const f: any = Function("return function f() { return f.caller; }")();',
      'import asyncio from "asyncio";',
      "async function main() { asyncio.getRunningLoop().callSoon(() => print(f())); await asyncio.sleep(0); }",
      "asyncio.run(main());",
      "print(f());",
    );
    expect(outcome).toEqual({ kind: "completed" });
    expect(text).toBe("None\nNone");
  });
});

describe("a program that lays hands on the runtime's objects", () => {
  const main = (...lines: readonly string[]) => [
    'import asyncio from "asyncio";',
    "async function main() {",
    "  const run = (asyncio.getRunningLoop() as any)._interpreter;",
    ...lines,
    "}",
    "asyncio.run(main());",
  ];

  test("cannot have the page believe an event that there cannot be", () => {
    const { outcome, text } = run(
      ...main(
        '  print("begun");',
        '  run.record({ ...run.moment(), kind: "handle-scheduled", handle: 4294967294, callback: "x", when: 1, wakes: null });',
      ),
    );
    expect(outcome).toEqual({ kind: "stopped", reason: "invalid-events" });
    expect(text).toContain("begun");
  });

  test("cannot send more than an event may have", () => {
    const { events } = run(
      ...main(
        '  run.record({ ...run.moment(), kind: "output", stream: "stdout", text: "x", more: "x".repeat(1e6) });',
      ),
    );
    expect(JSON.stringify(events).length).toBeLessThan(10_000);
  });

  test("ends with a sentence when it breaks them", () => {
    const { outcome } = run(
      ...main("  run.source.frames = () => { throw new Error('broken'); };", "  throw new Error();"),
    );
    expect(outcome).toMatchObject({ kind: "raised", line: null });
    expect(JSON.stringify(outcome)).toContain(
      "The program broke the runtime that it runs on (Error: broken).",
    );
  });
});

test("The next run is as if the one before had changed nothing.", () => {
  const before = expected();
  run(
    "Object.defineProperty(Array.prototype, '0', { set() {} });",
    "(Object.prototype as any).stack = 1;",
    ...ordinary,
  );
  const after = run(...ordinary);
  expect(after.text).toBe(ORDINARY);
  expect(schedule(after)).toEqual(before);
});
