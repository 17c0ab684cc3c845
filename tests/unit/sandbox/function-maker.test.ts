import { expect, test } from "vitest";
import { byConstructor, byImport } from "../../../src/sandbox/function-maker.ts";

/**
 * A worker's ways to load a script, without the worker; the scripts run in sloppy mode, as loaded scripts do.
 */
function fakeLoader() {
  const texts = new Map<string, string>();
  class FakeBlob extends Blob {
    readonly parts: readonly unknown[];

    constructor(parts: BlobPart[] = [], options?: BlobPropertyBag) {
      super(parts, options);
      this.parts = parts;
    }
  }
  return {
    texts,
    Blob: FakeBlob,
    URL: {
      createObjectURL(blob: Blob) {
        const url = `blob:null/${texts.size}`;
        texts.set(url, blob instanceof FakeBlob ? blob.parts.join("") : "");
        return url;
      },
      revokeObjectURL(url: string) {
        texts.delete(url);
      },
    },
    importScripts(url: string) {
      const text = texts.get(url);
      if (text === undefined) throw new Error("There is no such script.");
      (0, eval)(text);
    },
  };
}

const makers = [
  ["Function", byConstructor],
  ["a loaded script", byImport(fakeLoader())],
] as const;

test.each(makers)("A function that %s makes has its parameters, and nothing remains of it.", (_way, make) => {
  const before = Reflect.ownKeys(globalThis);
  const { call } = make(["a", "b"], "return a - b;");
  expect(call(3, 2)).toBe(1);
  expect(Reflect.ownKeys(globalThis)).toEqual(before);
});

test.each(makers)("A text that %s cannot make a function of is a SyntaxError.", (_way, make) => {
  expect(() => make([], "return return;")).toThrow(SyntaxError);
});

test("Both ways put the same number of lines above the function's body.", () => {
  const loader = fakeLoader();
  let script = "";
  const lookAt = (url: string): void => {
    script = loader.texts.get(url) ?? "";
    loader.importScripts(url);
  };
  byImport({ ...loader, importScripts: lookAt })(["a", "b"], "return a;");
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const constructed = new Function("a", "b", "return a;").toString();
  expect(script.split("\n").indexOf("return a;")).toBe(constructed.split("\n").indexOf("return a;"));
});
