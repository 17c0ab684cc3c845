/** How many: at most, at least, or both. */
export interface Bounds {
  readonly most?: number;
  readonly least?: number;
}

/**
 * A statement about a run that its trace proves or refutes. The coroutine functions that it names have names
 * of one word, which both languages spell alike.
 */
export type Condition =
  /** The program is over at a virtual second, or at that second at the latest. */
  | { readonly kind: "ends"; readonly at: number }
  | { readonly kind: "ends"; readonly by: number }
  /** What it writes to stdout. */
  | { readonly kind: "prints"; readonly lines: readonly string[]; readonly inAnyOrder?: boolean }
  /** That it writes a line, and when it does so for the first time. */
  | { readonly kind: "prints-line"; readonly text: string; readonly at?: number }
  /** How many calls of a coroutine function sleep at the same moment, at the moment with the most. */
  | ({ readonly kind: "asleep"; readonly coroutine: string } & Bounds)
  /** How many tasks run a coroutine function. */
  | ({ readonly kind: "tasks"; readonly coroutine: string } & Bounds)
  /** No task of a coroutine function is left when the program is over; without a name, of any. */
  | { readonly kind: "no-task-left"; readonly coroutine?: string }
  /** Nothing stops the loop, as `time.sleep` does. */
  | { readonly kind: "not-blocked" }
  /** Nothing is reported on stderr: no error, no warning. */
  | { readonly kind: "no-report" }
  /** A line on stderr contains a text. */
  | { readonly kind: "reports"; readonly text: string }
  | { readonly kind: "not"; readonly condition: Condition };

/** Whether a value, such as one from a file, is a condition. */
export function isCondition(value: unknown): value is Condition {
  if (!isRecord(value)) return false;
  switch (value.kind) {
    case "ends":
      return isNumber(value.at) !== isNumber(value.by);
    case "prints":
      return isTexts(value.lines);
    case "prints-line":
      return typeof value.text === "string" && (value.at === undefined || isNumber(value.at));
    case "asleep":
    case "tasks":
      return typeof value.coroutine === "string" && (isNumber(value.most) || isNumber(value.least));
    case "no-task-left":
      return value.coroutine === undefined || typeof value.coroutine === "string";
    case "not-blocked":
    case "no-report":
      return true;
    case "reports":
      return typeof value.text === "string";
    case "not":
      return isCondition(value.condition);
    default:
      return false;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isNumber(value: unknown): boolean {
  return typeof value === "number";
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((text) => typeof text === "string");
}
