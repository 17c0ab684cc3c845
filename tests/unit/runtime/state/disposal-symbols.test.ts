import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";

const runtime = fileURLToPath(new URL("../../../../src/runtime/", import.meta.url));
const sources = globSync("**/*.ts", { cwd: runtime }).map((path) => ({
  path,
  text: readFileSync(runtime + path, "utf8"),
}));
const withMethods = sources.filter(({ text }) => /^ +\[Symbol\.(?:asyncD|d)ispose\]\(/m.test(text));

test("Where a browser lacks the symbols, what programs close and what they hold has them all the same.", async () => {
  vi.resetModules();
  const native = Symbol.asyncDispose;
  vi.stubGlobal("Symbol", withoutDisposal());
  try {
    const { AsyncGenerator } = await import("../../../../src/runtime/coroutines/async-generators.ts");
    const { LockGuard } = await import("../../../../src/runtime/sync/lock-guard.ts");
    expect(Symbol.asyncDispose).not.toBe(native);
    expect(Object.getOwnPropertySymbols(AsyncGenerator.prototype)).toContain(Symbol.asyncDispose);
    expect(Object.getOwnPropertySymbols(LockGuard.prototype)).toContain(Symbol.dispose);
  } finally {
    vi.unstubAllGlobals();
    vi.resetModules();
  }
});

test.each(withMethods)("$path, whose class has such a method, makes sure of them first.", ({ text }) => {
  expect(text).toMatch(/^import "[./]+\/state\/disposal-symbols\.ts";$/m);
});

/** `Symbol`, as it is without explicit resource management. */
function withoutDisposal(): unknown {
  const native = Symbol;
  const old = (description?: string): symbol => native(description);
  for (const [name, value] of Object.entries(Object.getOwnPropertyDescriptors(native))) {
    if (!["dispose", "asyncDispose", "length", "name"].includes(name))
      Object.defineProperty(old, name, value);
  }
  return old;
}
