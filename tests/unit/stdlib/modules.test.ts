import { expect, test } from "vitest";
import { repr, sleep } from "../../../src/runtime/index.ts";
import { closest } from "../../../src/stdlib/closest.ts";
import { loadModule, moduleNames } from "../../../src/stdlib/index.ts";

const member = (module: string, name: string): unknown => Reflect.get(loadModule(module), name);

test("The modules that a program needs first are there.", () => {
  expect(moduleNames).toEqual(expect.arrayContaining(["asyncio", "builtins", "functools", "time"]));
});

test("A module gives its members, and itself as default.", () => {
  expect([
    member("asyncio", "sleep") === sleep,
    member("asyncio", "default") === loadModule("asyncio"),
  ]).toEqual([true, true]);
});

test("A module counts as one of JavaScript's own.", () => {
  expect(member("asyncio", "__esModule")).toBe(true);
});

test("A module that does not exist is an error that names those that do.", () => {
  expect(() => loadModule("numpy")).toThrow(
    `No module named 'numpy'. A program here can import ${moduleNames.map((name) => `'${name}'`).join(", ")}.`,
  );
});

test("A module's name with a slip of the pen is understood.", () => {
  expect(() => loadModule("asyncoi")).toThrow("No module named 'asyncoi'. Did you mean: 'asyncio'?");
});

test("Instead of a module that is in Python only, it says what to write.", () => {
  expect(() => loadModule("threading")).toThrow("No module named 'threading'. Threads are in Python only:");
  expect(() => loadModule("math")).toThrow("No module named 'math'. Write Math of JavaScript.");
});

test.each([
  ["create_task", "module 'asyncio' has no attribute 'create_task'. Did you mean: 'createTask'?"],
  ["wait_for", "module 'asyncio' has no attribute 'wait_for'. Did you mean: 'waitFor'?"],
  ["gathre", "module 'asyncio' has no attribute 'gathre'. Did you mean: 'gather'?"],
  ["doesNotExistAtAll", "module 'asyncio' has no attribute 'doesNotExistAtAll'"],
])("asyncio.%s is an AttributeError in Python's words.", (name, sentence) => {
  expect(() => member("asyncio", name)).toThrow(sentence);
});

test.each([
  ["socket", "socket", "a program here makes no sockets itself"],
  ["socket", "createConnection", "a program here makes no sockets itself"],
  ["asyncio", "openUnixConnection", "there are no Unix sockets here"],
  ["asyncio", "start_unix_server", "there are no Unix sockets here"],
])("%s.%s is an AttributeError that says what to write instead.", (module, name, advice) => {
  expect(() => member(module, name)).toThrow(`module '${module}' has no attribute '${name}': ${advice}`);
});

test("A module cannot be changed.", () => {
  expect(() => Reflect.set(loadModule("asyncio"), "sleep", 1)).toThrow("module 'asyncio' cannot be changed");
});

test("A module prints as in Python.", () => {
  expect(repr(loadModule("asyncio"))).toBe("<module 'asyncio'>");
});

test("Looking whether a module can be awaited raises nothing.", () => {
  expect(member("asyncio", "then")).toBeUndefined();
});

test("A module's functions print under Python's names.", () => {
  expect(repr(member("asyncio", "createTask"))).toMatch(/^<function create_task at 0x/);
});

test("The closest name is none when all are far away.", () => {
  expect(closest("zzzzzz", ["gather", "sleep"])).toBeNull();
});
