import type { RunConditions } from "../../frame/protocol.ts";

/** What the reader has typed for a program, as by `python main.py ARGUMENTS < LINES`. */
export interface TypedInput {
  readonly arguments: string;
  readonly lines: string;
  /** The second of the run at which Ctrl-C is pressed; never unless given. */
  readonly interrupt?: number;
}

/** What was typed for a program together with what is typed now; null when that is nothing. */
export function typedInput(
  before: TypedInput | null,
  typed: { [Key in keyof TypedInput]?: TypedInput[Key] | undefined },
): TypedInput | null {
  return readTypedInput({ ...before, ...typed });
}

/** Reads what was kept or came with a link. @returns null when it is something else, or empty */
export function readTypedInput(value: unknown): TypedInput | null {
  if (typeof value !== "object" || value === null) return null;
  const text = (name: string): string => {
    const part: unknown = Reflect.get(value, name);
    return typeof part === "string" ? part : "";
  };
  const interrupt: unknown = Reflect.get(value, "interrupt");
  const input = { arguments: text("arguments"), lines: text("lines") };
  if (typeof interrupt === "number" && interrupt >= 0) return { ...input, interrupt };
  return input.arguments === "" && input.lines === "" ? null : input;
}

/** Under which conditions a program runs for which that was typed. */
export function conditionsOf({ arguments: words, lines, interrupt }: TypedInput): RunConditions {
  return {
    interrupts: interrupt === undefined ? [] : [interrupt],
    input: { arguments: splitArguments(words), lines: lines === "" ? null : lines },
  };
}

/**
 * Splits the arguments of a command as a POSIX shell does, without expanding anything in them. A quotation
 * that is not closed ends with the text.
 */
export function splitArguments(text: string): readonly string[] {
  const words = text.matchAll(/(?:[^\s'"\\]+|\\[^]?|'[^']*'?|"(?:[^"\\]|\\[^]?)*"?)+/g);
  return [...words].map(([word]) =>
    word.replaceAll(/\\([^]?)|'([^']*)'?|"((?:[^"\\]|\\[^]?)*)"?/g, (_, escaped, plain, quoted) =>
      String(escaped ?? plain ?? String(quoted).replaceAll(/\\(["\\$`])/g, "$1")),
    ),
  );
}
