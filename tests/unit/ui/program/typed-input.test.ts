import { describe, expect, it } from "vitest";
import { inputOf, readTypedInput, splitArguments } from "../../../../src/ui/program/typed-input.ts";

describe("arguments are split as a shell does", () => {
  it.each([
    ["", []],
    ["  -n  3 ", ["-n", "3"]],
    ["'a b' \"c d\"", ["a b", "c d"]],
    ["a\\ b", ["a b"]],
    ["--name='A B'c", ["--name=A Bc"]],
    ['"a \\"b\\" \\n"', ['a "b" \\n']],
    ["'a\\b'", ["a\\b"]],
    ["''", [""]],
    ["'not closed", ["not closed"]],
    ["*.py $HOME", ["*.py", "$HOME"]],
  ])("%j", (text, words) => {
    expect(splitArguments(text)).toEqual(words);
  });
});

describe("what a reader has typed", () => {
  it("is read from what was kept", () => {
    expect(readTypedInput({ lines: "a", arguments: "-n" })).toEqual({ lines: "a", arguments: "-n" });
  });

  it.each([[null], ["text"], [{}], [{ lines: 1 }], [{ lines: "", arguments: "" }]])("is not %j", (value) => {
    expect(readTypedInput(value)).toBeNull();
  });

  it("gives a program no lines when there are only arguments", () => {
    expect(inputOf({ lines: "", arguments: "a" })).toEqual({ arguments: ["a"], lines: null });
  });
});
