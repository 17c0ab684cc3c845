import { expect, test } from "vitest";
import { scrubGlobal } from "../../../src/frame/scrub-global.ts";

const anything = () => undefined;

class Scope {
  postMessage() {
    return undefined;
  }
  get navigator() {
    return {};
  }
}

function fakeGlobal() {
  const scope = new Scope();
  return Object.assign(scope, { fetch: anything, Array, URL, setTimeout: anything });
}

test("What is not the language is gone, on the prototypes too.", () => {
  const scope = fakeGlobal();
  scrubGlobal(scope);
  expect(["fetch", "setTimeout", "postMessage", "navigator"].filter((name) => name in scope)).toEqual([]);
});

test("The language and plain computation stay.", () => {
  const scope = fakeGlobal();
  scrubGlobal(scope);
  expect(["Array", "URL"].every((name) => name in scope)).toBe(true);
});

test("What cannot be deleted is emptied.", () => {
  const scope = fakeGlobal();
  Object.defineProperty(scope, "location", { value: {}, writable: true, configurable: false });
  scrubGlobal(scope);
  expect(Reflect.get(scope, "location")).toBeUndefined();
});

test("What the caller keeps stays.", () => {
  const scope = fakeGlobal();
  scrubGlobal(scope, ["setTimeout"]);
  expect(["setTimeout", "fetch"].filter((name) => name in scope)).toEqual(["setTimeout"]);
});
