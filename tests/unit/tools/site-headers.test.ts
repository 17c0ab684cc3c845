import { expect, test } from "vitest";
import { parseHeaders } from "../../../src/tools/site-headers.ts";

test("A rule with * at its end holds for all paths that begin with what is before it.", () => {
  const headersOf = parseHeaders("/docs/*\n  X-One: 1\n");
  expect(headersOf("/docs/a/")).toEqual({ "x-one": "1" });
  expect(headersOf("/other/")).toEqual({});
});

test("A rule without * holds for its path alone.", () => {
  const headersOf = parseHeaders("/docs/\n  X-One: 1\n");
  expect(headersOf("/docs/")).toEqual({ "x-one": "1" });
  expect(headersOf("/docs/a/")).toEqual({});
});

test("All rules that hold for a path add their headers, and a later one replaces an earlier one's.", () => {
  const headersOf = parseHeaders("/*\n  X-One: 1\n  X-Two: 2\n/docs/*\n  x-two: 3\n");
  expect(headersOf("/docs/")).toEqual({ "x-one": "1", "x-two": "3" });
});

test("A value may have colons.", () => {
  expect(parseHeaders("/*\n  X-Policy: img-src data: blob:\n")("/")).toEqual({
    "x-policy": "img-src data: blob:",
  });
});

test("Empty lines and comments are ignored.", () => {
  expect(parseHeaders("# The site's\n\n/*\n\n  X-One: 1\n")("/")).toEqual({ "x-one": "1" });
});

test.each(["  X-One: 1\n", "/*\nX-One: 1\n", "/*\n  no header\n"])(
  "A line that is neither a path nor a header of one is a SyntaxError: %j",
  (text) => {
    expect(() => parseHeaders(text)).toThrow(SyntaxError);
  },
);
