import { cutTo } from "../../trace/model/cut-text.ts";
import { LIMITS, LimitReached } from "../../trace/model/limits.ts";
import { repr } from "../text/repr.ts";

/**
 * A value as an event has it, as `repr` prints it. The program's own code may have a part in that; what it
 * raises there is not raised in the program, which has not asked for the text.
 */
export function recordedRepr(value: unknown): string {
  if (typeof value === "string" && value.length > LIMITS.textCharacters) {
    // The whole text would take several times as much again.
    return cutTo(repr(value.slice(0, LIMITS.textCharacters)), value.length + 2);
  }
  try {
    return repr(value);
  } catch (raised) {
    if (raised instanceof LimitReached) throw raised;
    return "<repr() failed>";
  }
}
