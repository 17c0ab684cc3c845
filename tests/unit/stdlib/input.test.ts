import { describe, expect, it } from "vitest";
import { Interpreter, withInterpreter } from "../../../src/runtime/index.ts";
import { input } from "../../../src/stdlib/builtins.ts";

/** What the calls of `input` print and return when these lines were typed. */
function reading(
  lines: string | null,
  read: () => unknown,
): { readonly printed: string; readonly result: unknown } {
  let printed = "";
  const interpreter = new Interpreter({ lines, write: (_, text) => void (printed += text) });
  const result: unknown = withInterpreter(interpreter, read);
  return { printed, result };
}

describe("input", () => {
  it("returns the lines that were typed, one after the other, and prints its prompt", () => {
    expect(reading("Ada\r\n任务", () => [input("Name: "), input()])).toEqual({
      printed: "Name: ",
      result: ["Ada", "任务"],
    });
  });

  it("returns an empty line", () => {
    expect(reading("\nb\n", () => [input(), input()]).result).toEqual(["", "b"]);
  });

  it("prints its prompt and throws EOFError when no line is left", () => {
    const read = (): unknown => {
      input();
      expect(() => input("> ")).toThrow("EOF when reading a line");
      return null;
    };
    expect(reading("a\n", read).printed).toBe("> ");
  });

  it("throws an EOFError that says how to type something when nothing was typed", () => {
    expect(() => reading(null, () => input("Name: "))).toThrow("press Input below it");
  });
});
