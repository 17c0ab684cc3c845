import { describe, expect, it } from "vitest";
import { filledIn, withoutLines, withoutParts } from "../../../../../src/ui/exercise/faded/faded-program.ts";

describe("a program without some parts of its lines", () => {
  const faded = withoutParts("x = await f()\ny = g(x)", ["await f()", "g(x)"]);

  it("has a marker in the place of each", () => {
    expect(faded.text).toBe("x = __1__\ny = __2__");
  });

  it("is filled in with what the reader has written, without spaces around it", () => {
    expect(filledIn(faded, [" h() ", "$&"])).toBe("x = h()\ny = $&");
  });

  it("needs parts that occur once", () => {
    expect(() => withoutParts("f()\nf()", ["f()"])).toThrow("exactly once");
    expect(() => withoutParts("g()", ["f()"])).toThrow("exactly once");
  });
});

describe("a program without some of its lines", () => {
  const source = "def f():\n    if a:\n        b()\n\n    c()\nf()";
  const faded = withoutLines(source, [2, 5]);

  it("has one marker in their place, and keeps them without their indentation", () => {
    expect(faded.text).toBe("def f():\n__1__\nf()");
    expect(faded.parts).toEqual(["if a:\n    b()\n\nc()"]);
  });

  it("is filled in with lines that are indented as its own were", () => {
    expect(filledIn(faded, faded.parts)).toBe(source);
    expect(filledIn(faded, ["d()\n\n"])).toBe("def f():\n    d()\nf()");
  });
});
