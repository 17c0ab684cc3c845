import { RunOver } from "../../trace/model/limits.ts";
import { interpreter } from "../state/interpreter.ts";
import { bytesRepr } from "./bytes-repr.ts";
import { isClass, isTuple, moduleOf, isCallable, wrappedFunction } from "./python-types.ts";

/**
 * A value as Python's `repr()` prints it. Arrays print as lists, `Map` and plain objects as dicts, `Set` as
 * set, `Uint8Array` as bytes, null and undefined as None.
 *
 * @param value any value.
 * @returns the text.
 */
export function repr(value: unknown): string {
  switch (typeof value) {
    case "undefined":
      return "None";
    case "boolean":
      return value ? "True" : "False";
    case "number":
      return numberRepr(value);
    case "bigint":
      return value.toString();
    case "string":
      return stringRepr(value);
    case "symbol":
      return value.toString();
    case "function":
      return functionRepr(value);
    case "object":
      return value === null ? "None" : guardedRepr(value);
  }
}

/**
 * A value as Python's `str()` and `print()` show it: a string as it is, an exception as its message, anything
 * else as {@link repr} prints it.
 *
 * @param value any value.
 * @returns the text.
 */
export function str(value: unknown): string {
  if (typeof value === "string") return value;
  if (value instanceof Error) return exceptionText(value);
  if (value instanceof Uint8Array) return bytesRepr(value);
  if (typeof value === "object" && value !== null) {
    const text = ownText(value, "__str__") ?? ownText(value, "__repr__") ?? toStringText(value);
    if (text !== null) return text;
  }
  return repr(value);
}

/** The message of an exception: what `str()` gives. */
export function exceptionText(exception: Error): string {
  const own = ownText(exception, "__str__");
  if (own !== null) return own;
  const args = exceptionArgs(exception);
  if (args.length === 0) return "";
  if (args.length > 1) return `(${args.map(repr).join(", ")})`;
  return str(args[0]);
}

function exceptionArgs(exception: Error): readonly unknown[] {
  if ("args" in exception && Array.isArray(exception.args)) return exception.args;
  return exception.message === "" ? [] : [exception.message];
}

function exceptionRepr(exception: Error): string {
  return `${exception.constructor.name}(${exceptionArgs(exception).map(repr).join(", ")})`;
}

/** A number as Python prints it: whole numbers as int, others as the shortest text of the float. */
export function numberRepr(value: number): string {
  if (Number.isInteger(value)) return Math.abs(value) < 1e21 ? String(value + 0) : BigInt(value).toString();
  return floatRepr(value);
}

/** A number as Python prints a float: `1.0`, `1e-05`, `inf`. */
export function floatRepr(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  const [digits = "0", exponentText = "0"] = value.toExponential().split("e");
  const exponent = Number(exponentText);
  if (exponent < -4 || exponent >= 16) {
    const sign = exponent < 0 ? "-" : "+";
    return `${digits}e${sign}${String(Math.abs(exponent)).padStart(2, "0")}`;
  }
  if (Number.isInteger(value)) return `${Object.is(value, -0) ? "-0" : value}.0`;
  return exponent < 0 ? value.toFixed(digitsAfterPoint(digits, exponent)) : String(value);
}

function digitsAfterPoint(digits: string, exponent: number): number {
  return digits.replace(/[-.]/g, "").length - 1 - exponent;
}

const ESCAPES = new Map([
  ["\\", "\\\\"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

/** A string as Python prints it inside a list: quoted, with escapes for what cannot be printed. */
export function stringRepr(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const body = text.replace(/[\\']|[\p{C}\p{Z}]/gu, (character) => {
    if (character === " ") return character;
    if (character === "'") return quote === "'" ? "\\'" : "'";
    return ESCAPES.get(character) ?? codeEscape(character.codePointAt(0) ?? 0);
  });
  return quote + body + quote;
}

function codeEscape(code: number): string {
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, "0")}`;
  if (code <= 0xffff) return `\\u${code.toString(16).padStart(4, "0")}`;
  return `\\U${code.toString(16).padStart(8, "0")}`;
}

function functionRepr(value: object): string {
  if (!isCallable(value)) return "None";
  if (isClass(value)) return `<class '${classPath(value)}'>`;
  const wrapped = wrappedFunction(value);
  if (wrapped !== null) return ownText(value, "__repr__") ?? `functools.partial(${repr(wrapped)})`;
  const place = interpreter().source.describe(value);
  const name = place?.name ?? (value.name === "" ? "<lambda>" : value.name);
  return `<function ${name} at ${interpreter().address(value)}>`;
}

function classPath(value: { readonly name: string }): string {
  const module = moduleOf(value) ?? "__main__";
  return module === "builtins" ? value.name : `${module}.${value.name}`;
}

function guardedRepr(value: object): string {
  const { printing } = interpreter();
  if (printing.has(value)) return recursionMark(value);
  printing.add(value);
  try {
    return objectRepr(value);
  } finally {
    printing.delete(value);
  }
}

function recursionMark(value: object): string {
  if (Array.isArray(value)) return isTuple(value) ? "(...)" : "[...]";
  if (value instanceof Set) return "set(...)";
  return value instanceof Map || isPlain(value) ? "{...}" : "...";
}

function objectRepr(value: object): string {
  if (Array.isArray(value)) return isTuple(value) ? tupleRepr(value) : `[${value.map(repr).join(", ")}]`;
  const own = ownText(value, "__repr__");
  if (own !== null) return own;
  if (value instanceof Error) return exceptionRepr(value);
  if (value instanceof Uint8Array) return bytesRepr(value);
  if (value instanceof Set) return value.size === 0 ? "set()" : `{${[...value].map(repr).join(", ")}}`;
  if (value instanceof Map) return dictRepr([...value]);
  if (isPlain(value)) return dictRepr(Object.entries(value));
  if (value instanceof RegExp || value instanceof Date) return String(value);
  return instanceRepr(value);
}

function tupleRepr(items: readonly unknown[]): string {
  return items.length === 1 ? `(${repr(items[0])},)` : `(${items.map(repr).join(", ")})`;
}

function dictRepr(entries: readonly (readonly [unknown, unknown])[]): string {
  return `{${entries.map(([key, item]) => `${repr(key)}: ${repr(item)}`).join(", ")}}`;
}

/** An object's text when its class gives none: `<asyncio.locks.Lock object at 0x7f0000001000>`. */
export function instanceRepr(value: object): string {
  const { constructor } = value;
  const path = isCallable(constructor) ? classPath(constructor) : "object";
  return `<${path} object at ${interpreter().address(value)}>`;
}

/** Whether a value is a plain object, which prints as a dict. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && isPlain(value);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function ownText(value: object, method: "__repr__" | "__str__"): string | null {
  const text: unknown = Reflect.get(value, method);
  if (!isCallable(text)) return null;
  return String(Reflect.apply(text, value, []));
}

// A class that says how it reads as text says so in JavaScript's way or in Python's; both count.
function toStringText(value: object): string | null {
  const method: unknown = Reflect.get(value, "toString");
  if (!isCallable(method) || isPlain(value) || Array.isArray(value)) return null;
  const inherited = [Object, Error, RegExp, Date].map((owner): unknown =>
    Reflect.get(owner.prototype, "toString"),
  );
  return inherited.includes(method) ? null : String(Reflect.apply(method, value, []));
}

/** The last line of a traceback: `ValueError: no`, `asyncio.exceptions.CancelledError`. */
export function exceptionLine(exception: unknown): string {
  if (!(exception instanceof Error)) return safeText(() => str(exception));
  const name = classPath(exception.constructor).replace(/^__main__\./, "");
  const text = safeText(() => exceptionText(exception));
  return text === "" ? name : `${name}: ${text}`;
}

/**
 * An exception's text, which the program may make and fail at. Follows `_safe_string` of `Lib/traceback.py`.
 */
function safeText(text: () => string): string {
  try {
    return text();
  } catch (raised) {
    if (raised instanceof RunOver) throw raised;
    return "<exception str() failed>";
  }
}
