import type { Callable } from "../state/interpreter.ts";

const modules = new WeakMap<object, string>();

/**
 * Sets the name that Python's texts show for a class, which a bundler cannot change.
 *
 * @param target the class.
 * @param name its name in Python.
 * @param module the module that Python prints before the name in a traceback; none for builtins.
 */
export function nameClass(target: object, name: string, module?: string): void {
  Object.defineProperty(target, "name", { value: name, configurable: true });
  modules.set(target, module ?? "builtins");
}

/** The module of a class that {@link nameClass} named, or undefined for a class of the program's. */
export function moduleOf(target: object): string | undefined {
  return modules.get(target);
}

/** A class's name as tracebacks print it: `ValueError`, `asyncio.exceptions.CancelledError`. */
export function qualifiedName(target: { readonly name: string }): string {
  const module = modules.get(target);
  return module === undefined || module === "builtins" ? target.name : `${module}.${target.name}`;
}

/** The name of a JavaScript value's type in Python, as in `'int' object can't be awaited`. */
export function typeName(value: unknown): string {
  switch (typeof value) {
    case "undefined":
      return "NoneType";
    case "boolean":
      return "bool";
    case "number":
      return Number.isInteger(value) ? "int" : "float";
    case "bigint":
      return "int";
    case "string":
      return "str";
    case "symbol":
      return "symbol";
    case "function":
      return isClass(value) ? "type" : "function";
    case "object":
      return value === null ? "NoneType" : objectTypeName(value);
  }
}

const builtinNames = new Map<unknown, string>([
  [Object, "dict"],
  [Array, "list"],
  [Set, "set"],
  [Map, "dict"],
  [Uint8Array, "bytes"],
]);

function objectTypeName(value: object): string {
  if (isTuple(value)) return "tuple";
  if (Object.prototype.toString.call(value) === "[object Generator]") return "generator";
  const constructor: unknown = value.constructor;
  const builtin = builtinNames.get(constructor);
  if (builtin !== undefined) return builtin;
  return typeof constructor === "function" && constructor.name !== "" ? constructor.name : "object";
}

/** Whether a function is a class: it can only be called with `new`. */
export function isClass(value: object): value is new (...args: never[]) => object {
  const prototype = Object.getOwnPropertyDescriptor(value, "prototype");
  return typeof value === "function" && prototype?.writable === false;
}

const tuples = new WeakSet<object>();

/**
 * Makes a Python tuple: a frozen array that destructures like any array and prints with parentheses.
 *
 * @param items the items, in order.
 */
export function makeTuple<const Items extends readonly unknown[]>(...items: Items): Items {
  tuples.add(items);
  return Object.freeze(items);
}

/** A tuple of the items of a list, however long that is. */
export function tupleOf<T>(items: readonly T[]): readonly T[] {
  const tuple = [...items];
  tuples.add(tuple);
  return Object.freeze(tuple);
}

/** Whether a value is a tuple made by one of these. */
export function isTuple(value: object): boolean {
  return tuples.has(value);
}

/** Marks the functions that `functools.partial` makes; the value is the function that was wrapped. */
export const PARTIAL: unique symbol = Symbol("functools.partial");

/** The function inside a `functools.partial`, or null for any other function. */
export function wrappedFunction(callback: Callable): Callable | null {
  if (!Object.hasOwn(callback, PARTIAL)) return null;
  const wrapped: unknown = Reflect.get(callback, PARTIAL);
  return isCallable(wrapped) ? wrapped : null;
}

/** Whether a value can be called. */
export function isCallable(value: unknown): value is Callable {
  return typeof value === "function";
}
