import { cutText, cutTo } from "../../trace/model/cut-text.ts";
import { LIMITS, RunOver } from "../../trace/model/limits.ts";
import { repr, str } from "../text/repr.ts";

/**
 * A value as an event has it, as `repr` prints it, cut. The program's own code may have a part in the text;
 * what it raises there is not raised in the program, which has not asked for it.
 */
export function recordedRepr(value: unknown): string {
  const isSequence = typeof value === "string" || value instanceof Uint8Array;
  if (isSequence && value.length > LIMITS.textCharacters) {
    // The whole text would take several times as much again.
    return cutTo(repr(value.slice(0, LIMITS.textCharacters)), value.length + 2);
  }
  return recorded(repr, value, "<repr() failed>");
}

/** As {@link recordedRepr}, with `str`. */
export function recordedStr(value: unknown): string {
  return recorded(str, value, "<str() failed>");
}

function recorded(makeText: (value: unknown) => string, value: unknown, failed: string): string {
  try {
    return cutText(makeText(value));
  } catch (raised) {
    if (raised instanceof RunOver) throw raised;
    return failed;
  }
}
