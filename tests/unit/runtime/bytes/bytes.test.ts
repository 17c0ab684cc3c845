import { beforeAll, describe, expect, test } from "vitest";
import type { Oracle } from "../../../../src/python/node/oracle.ts";
import { Bytes, encode, LookupError, repr, str, UnicodeEncodeError } from "../../../../src/runtime/index.ts";
import { raised } from "../program.ts";
import { sharedOracle } from "../../../support/oracle.ts";

let oracle: Oracle;
beforeAll(async () => {
  oracle = await sharedOracle();
});

/** What CPython prints for an expression. */
function inPython(expression: string): string {
  const program = `try:\n    print(${expression})\nexcept Exception as error:\n    print(error)\n`;
  return oracle.run(program).text.replace(/\n$/, "");
}

/** What our runtime prints of what a function gives or raises. */
function printed(call: () => unknown): string {
  try {
    return str(call());
  } catch (exception) {
    return str(exception);
  }
}

describe("Bytes print as Python's:", () => {
  test.each([[[]], [[104, 105]], [[9, 10, 13, 92, 0, 127, 128, 255]], [[39]], [[34]], [[34, 39]]])(
    "%j",
    (items) => {
      const expected = inPython(`bytes(${JSON.stringify(items)})`);
      expect([repr(new Bytes(items)), String(new Bytes(items)), str(Uint8Array.from(items))]).toEqual([
        expected,
        expected,
        expected,
      ]);
    },
  );
});

test.each(["", "abc", "ä€😀", "\u0000\u007f\u0080\u07ff\u0800\uffff\u{10ffff}"])(
  "A text is the same after it was encoded and decoded: %j",
  (text) => {
    expect(encode(text).decode()).toBe(text);
    expect(Array.from(encode(text))).toEqual(Array.from(new TextEncoder().encode(text)));
  },
);

describe("What is no UTF-8 is reported, replaced or left out as in Python:", () => {
  test.each([
    [[0xff]],
    [[0x61, 0xc3]],
    [[0x61, 0xc3, 0x28]],
    [[0xc0, 0x80]],
    [[0xe2, 0x82]],
    [[0xe2, 0x82, 0x28, 0x61]],
    [[0xe0, 0x80, 0x80]],
    [[0xed, 0xa0, 0x80]],
    [[0xf0, 0x9f, 0x98]],
    [[0xf0, 0x80, 0x80, 0x80]],
    [[0xf4, 0x90, 0x80, 0x80]],
    [[0xf5, 0x61]],
  ])("%j", (items) => {
    const bytes = `bytes(${JSON.stringify(items)})`;
    for (const errors of ["strict", "replace", "ignore"] as const) {
      expect(printed(() => new Bytes(items).decode("utf-8", errors))).toBe(
        inPython(`${bytes}.decode("utf-8", "${errors}")`),
      );
    }
  });
});

test("Half of a surrogate pair cannot be encoded.", () => {
  const error = raised(() => encode("a\ud800"));
  expect(error).toBeInstanceOf(UnicodeEncodeError);
  expect(str(error)).toBe(inPython(`"a\\ud800".encode()`));
});

test("There is no other encoding than UTF-8.", () => {
  expect(raised(() => encode("a", "latin-1"))).toBeInstanceOf(LookupError);
  expect(raised(() => new Bytes(1).decode("ascii"))).toBeInstanceOf(LookupError);
  expect(encode("a", "UTF8").decode("utf_8")).toBe("a");
});

test("Only a text can be encoded.", () => {
  // @ts-expect-error -- TypeScript says so, too
  expect(raised(() => encode(1))).toBeInstanceOf(TypeError);
});
