import { afterEach, expect, test, vi } from "vitest";
import { restrictScriptUrls } from "../../../src/frame/trusted-types.ts";

interface Rules {
  readonly createScriptURL: (url: string) => string;
}

/** @returns the rules of the policy that is made in a page of this address */
function rulesAt(address: string): Rules {
  let made: Rules | undefined;
  vi.stubGlobal("location", new URL(address));
  vi.stubGlobal("trustedTypes", { createPolicy: (_name: string, rules: Rules) => (made = rules) });
  restrictScriptUrls();
  if (made === undefined) throw new Error("No policy was made.");
  return made;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each(["https://site.example/_astro/worker.js", "/sw.js", "blob:https://site.example/1"])(
  "The script %s of the site itself, or of its memory, is loaded.",
  (url) => {
    expect(rulesAt("https://site.example/lesson/").createScriptURL(url)).toBe(url);
  },
);

test.each(["https://other.example/worker.js", "//other.example/worker.js", "data:text/javascript,1"])(
  "The script %s from elsewhere is refused.",
  (url) => {
    expect(() => rulesAt("https://site.example/lesson/").createScriptURL(url)).toThrow(TypeError);
  },
);

test("Where the browser has no Trusted Types, nothing is done.", () => {
  vi.stubGlobal("trustedTypes", undefined);
  expect(restrictScriptUrls).not.toThrow();
});
