import type { ProgramInput } from "../../frame/protocol.ts";

/** What the reader has typed for a program, as by `python main.py ARGUMENTS < LINES`. */
export interface TypedInput {
  readonly arguments: string;
  readonly lines: string;
}

/** Reads what was kept or came with a link. @returns null when it is something else, or empty */
export function readTypedInput(value: unknown): TypedInput | null {
  if (typeof value !== "object" || value === null) return null;
  const text = (name: string): string => {
    const part: unknown = Reflect.get(value, name);
    return typeof part === "string" ? part : "";
  };
  const input = { arguments: text("arguments"), lines: text("lines") };
  return input.arguments === "" && input.lines === "" ? null : input;
}

/** What a program gets of it. */
export function inputOf(typed: TypedInput): ProgramInput {
  return { arguments: splitArguments(typed.arguments), lines: typed.lines === "" ? null : typed.lines };
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
