import { expect, test } from "vitest";
import { silence } from "../../../../src/python/worker/silence.ts";

test("a worker's outlets are taken away, those of its prototypes too, and what computes stays", () => {
  class Scope {
    postMessage(): void {
      throw new Error("heard");
    }
  }
  const scope = Object.assign(new Scope(), { fetch: () => undefined, performance: 1, WebAssembly: 2 });
  Object.defineProperty(scope, "onmessage", { value: () => undefined, configurable: false, writable: true });
  silence(scope);
  expect([
    Reflect.get(scope, "postMessage"),
    Reflect.get(scope, "fetch"),
    Reflect.get(scope, "onmessage"),
  ]).toEqual([undefined, undefined, undefined]);
  expect(scope).toMatchObject({ performance: 1, WebAssembly: 2 });
});
