import { describe, expect, it } from "vitest";
import {
  conditionsOf,
  readTypedInput,
  splitArguments,
  typedInput,
} from "../../../../src/ui/program/typed-input.ts";

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
    expect(conditionsOf({ lines: "", arguments: "a" })).toEqual({
      interrupts: [],
      input: { arguments: ["a"], lines: null },
    });
  });

  it("has a second at which Ctrl-C is pressed", () => {
    const typed = { lines: "", arguments: "", interrupt: 0.5 };
    expect(readTypedInput(typed)).toEqual(typed);
    expect(conditionsOf(typed).interrupts).toEqual([0.5]);
  });

  it("has no Ctrl-C at a second that does not come", () => {
    expect(readTypedInput({ lines: "a", arguments: "", interrupt: -1 })).toEqual({
      lines: "a",
      arguments: "",
    });
    expect(readTypedInput({ lines: "", arguments: "", interrupt: null })).toBeNull();
  });

  it("keeps the rest when one of its parts is typed", () => {
    const both = typedInput({ lines: "a", arguments: "" }, { interrupt: 1 });
    expect(both).toEqual({ lines: "a", arguments: "", interrupt: 1 });
    expect(typedInput(both, { interrupt: undefined })).toEqual({ lines: "a", arguments: "" });
    expect(typedInput(both, { lines: "" })).toEqual({ lines: "", arguments: "", interrupt: 1 });
  });
});
