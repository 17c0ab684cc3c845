import {
  BaseException,
  EOFError,
  interpreter,
  isPlainObject,
  makeTuple,
  repr as reprOf,
  sortedList,
  str as strOf,
  typeName,
  ValueError,
} from "../runtime/index.ts";

const NOTHING_TYPED =
  "nothing was typed for the program: press Input below it and type the lines that it reads";

/** The last argument of {@link print}. */
export interface PrintOptions {
  /** What is printed between the values; a space unless given. */
  readonly sep?: string | null;
  /** What comes after the last one; a newline unless given. */
  readonly end?: string | null;
  /** Where it goes; `stdout` unless given. */
  readonly file?: "stdout" | "stderr";
}

/**
 * Prints values as Python does: strings as they are, everything else as {@link repr} gives it.
 *
 * @param values what to print; an object of nothing but `sep`, `end` and `file`, given last, says how.
 * @python `print`
 * @differs `sep`, `end` and `file` are one object, given last; `file` is `"stdout"` or `"stderr"`.
 *   JavaScript has one kind of number: a whole one prints as Python's int, so `print(1.0)` writes `1`.
 */
export function print(...values: unknown[]): void {
  const last = values[values.length - 1];
  const options = isPrintOptions(last) ? last : {};
  const shown = isPrintOptions(last) ? values.slice(0, -1) : values;
  const text = shown.map(strOf).join(options.sep ?? " ") + (options.end ?? "\n");
  if (text !== "") interpreter().write(options.file ?? "stdout", text);
}

/**
 * The next line of what was typed below the program before its run.
 *
 * @param prompt what is printed before, without a newline.
 * @returns the line without its newline.
 * @throws EOFError when there is no further line.
 * @python `input`
 * @differs What is typed is not shown in the output, as with `python main.py < lines`.
 */
export function input(prompt: unknown = ""): string {
  const { typed } = interpreter();
  if (typed === null) throw new EOFError(NOTHING_TYPED);
  print(prompt, { end: "" });
  const line = typed.next();
  if (line === null) throw new EOFError("EOF when reading a line");
  return line;
}

function isPrintOptions(value: unknown): value is PrintOptions {
  if (!isPlainObject(value)) return false;
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([name, item]) => isPrintOption(name, item));
}

function isPrintOption(name: string, item: unknown): boolean {
  if (name === "file") return item === "stdout" || item === "stderr";
  return (name === "sep" || name === "end") && (typeof item === "string" || item === null);
}

/**
 * A value as Python's `repr()` gives it: strings in quotes, arrays as lists, null as None.
 *
 * @param value any value.
 * @returns the text.
 * @python `repr`
 */
export function repr(value: unknown): string {
  return reprOf(value);
}

/**
 * A value as `print` shows it.
 *
 * @param value any value; the empty string when there is none.
 * @returns the text.
 * @python `str`
 */
export function str(value: unknown = ""): string {
  return strOf(value);
}

/**
 * How many items something has: characters of a string, bytes, items of an array, a set or a map, keys of an
 * object.
 *
 * @param value the collection.
 * @throws TypeError when it is none.
 * @python `len`
 */
export function len(value: unknown): number {
  if (typeof value === "string") return Array.from(value).length;
  if (Array.isArray(value)) return value.length;
  if (value instanceof Uint8Array) return value.length;
  if (value instanceof Set || value instanceof Map) return value.size;
  if (isPlainObject(value)) return Object.keys(value).length;
  throw new TypeError(`object of type '${typeName(value)}' has no len()`);
}

/**
 * Whole numbers from `start` up to, and without, `stop`.
 *
 * @param start the first one; with one argument that is `stop`, and `start` is 0.
 * @param stop where to end.
 * @param step the distance; negative to count down.
 * @throws ValueError when the step is 0.
 * @python `range`
 * @differs It makes an array at once.
 */
export function range(start: number, stop?: number, step = 1): number[] {
  const [first, end] = stop === undefined ? [0, start] : [start, stop];
  if (step === 0) throw new ValueError("range() arg 3 must not be zero");
  const count = Math.max(0, Math.ceil((end - first) / step));
  return Array.from({ length: count }, (_, index) => first + index * step);
}

/**
 * A tuple: a list that cannot be changed, printed with parentheses.
 *
 * @param items what it is made of; nothing for the empty one.
 * @python `tuple`
 * @differs It is an array that cannot be changed, and prints as a tuple.
 */
export function tuple<T>(items: Iterable<T> = []): readonly T[] {
  return makeTuple(...items);
}

/**
 * The items in ascending order, as a new list.
 *
 * @param items numbers, strings, lists and tuples of them, or objects with an `__lt__` of their own.
 * @param options `key`: what to compare of an item; `reverse`: whether the largest comes first.
 * @throws TypeError when two items cannot be compared.
 * @python `sorted`
 * @differs `key` and `reverse` are one object, given last.
 */
export function sorted<T>(
  items: Iterable<T>,
  options: { readonly key?: (item: T) => unknown; readonly reverse?: boolean } = {},
): T[] {
  return sortedList(items, options.key, options.reverse);
}

/**
 * The sum of numbers.
 *
 * @param items the numbers.
 * @param start what to begin with.
 * @python `sum`
 */
export function sum(items: Iterable<number>, start = 0): number {
  let total = start;
  for (const item of items) total += item;
  return total;
}

/**
 * The items with their positions, as pairs.
 *
 * @param items what to count.
 * @param start the first number.
 * @python `enumerate`
 * @differs It makes an array at once.
 */
export function enumerate<T>(items: Iterable<T>, start = 0): (readonly [number, T])[] {
  return Array.from(items, (item, index) => makeTuple(start + index, item));
}

/**
 * The name of a value's Python type: `int`, `str`, `list`, or the name of its class.
 *
 * @param value any value.
 * @python `type`
 * @differs It gives the name of the type as a string.
 */
export function type(value: unknown): string {
  return value instanceof BaseException ? value.constructor.name : typeName(value);
}

export {
  ArithmeticError,
  AssertionError,
  AttributeError,
  BaseException,
  BaseExceptionGroup,
  BlockingIOError,
  BrokenPipeError,
  Bytes,
  ConnectionAbortedError,
  ConnectionError,
  ConnectionRefusedError,
  ConnectionResetError,
  encode,
  EOFError,
  Exception,
  ExceptionGroup,
  GeneratorExit,
  ImportError,
  IndexError,
  KeyboardInterrupt,
  KeyError,
  LookupError,
  ModuleNotFoundError,
  NotImplementedError,
  OSError,
  PermissionError,
  ProcessLookupError,
  RuntimeError,
  StopAsyncIteration,
  StopIteration,
  SystemExit,
  TimeoutError,
  UnicodeDecodeError,
  UnicodeEncodeError,
  UnicodeError,
  ValueError,
  OverflowError,
  ZeroDivisionError,
} from "../runtime/index.ts";
