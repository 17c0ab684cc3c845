/**
 * Fixes JavaScript's built-ins before a program runs: what is there can be neither replaced nor removed any
 * more. Adding to it stays possible (a method for arrays, say), as does setting a property of an object's own
 * that its prototype has.
 *
 * The runtime shares its built-ins with the program: it has arrays, maps and iterators, and pushes, looks up
 * and iterates. A program that replaces `Array.prototype.push` would change what the runtime does, and see
 * its objects. Having the runtime hold copies of its own of all that it uses would not do, because syntax
 * uses built-ins too (`for … of`, `...`, destructuring, `yield`), and calls by way of `Reflect.apply` are
 * slower. Freezing all objects as `harden` of SES does would refuse additions as well. Here a property only
 * becomes read-only, which costs nothing at run time, and an attempt to replace it is a TypeError at the
 * program's line, because compiled programs are strict code.
 *
 * A read-only property also keeps objects that inherit it from being assigned one of their own. So what
 * programs do assign stays writable: all of `Object.prototype`, and {@link ASSIGNED} of errors. The runtime
 * uses none of these but where it means to ask the program. It is no security problem that the program could
 * still disturb the runtime, by its objects or by setters for the indexes of arrays: it disturbs its own run,
 * and the page checks the events of it.
 *
 * @param global the global object, of which everything that is not the language has been removed
 */
export function protectBuiltins(global: object): void {
  Reflect.defineProperty(Error, "prepareStackTrace", {
    // V8 would call it with each stack that the runtime looks at.
    value: undefined,
    writable: false,
    enumerable: false,
    configurable: false,
  });
  const found = new Set<object>([global, ...hiddenBuiltins()]);
  for (const object of found) {
    if (object === Object.prototype) continue;
    for (const key of Reflect.ownKeys(object)) {
      if (isUnprotected(object, key)) continue;
      const property = Reflect.getOwnPropertyDescriptor(object, key);
      if (mayHaveBuiltins(property?.value)) found.add(property.value);
      if (property?.configurable !== true) continue;
      Reflect.defineProperty(object, key, "value" in property ? FIXED_VALUE : FIXED_ACCESSOR);
    }
    const prototype = Reflect.getPrototypeOf(object);
    if (prototype !== null) found.add(prototype);
  }
  // Once its properties have changed, V8 keeps an object as a slow dictionary until it is the prototype of
  // another: without this, each event that is recorded takes 12 ns longer.
  Object.setPrototypeOf({}, Array.prototype);
}

const FIXED_VALUE: PropertyDescriptor = { writable: false, configurable: false };
const FIXED_ACCESSOR: PropertyDescriptor = { configurable: false };

const ASSIGNED: ReadonlySet<PropertyKey> = new Set(["constructor", "message", "name", "toString"]);

function isUnprotected(object: object, key: PropertyKey): boolean {
  // There are more than a thousand functions, and nothing that the runtime does depends on these.
  if (typeof object === "function" && (key === "name" || key === "length")) return true;
  // V8's; the runtime sets it, too.
  if (object === Error) return key === "stackTraceLimit";
  return isErrorPrototype(object) && ASSIGNED.has(key);
}

function isErrorPrototype(object: object): boolean {
  return object === Error.prototype || Reflect.getPrototypeOf(object) === Error.prototype;
}

/** One object each of what has no name, but is used by syntax or comes from a method. */
function hiddenBuiltins(): readonly object[] {
  const text = "";
  return [
    function* () {
      yield;
    },
    async function () {
      await Promise.resolve();
    },
    async function* () {
      await Promise.resolve();
      yield;
    },
    [].values(),
    new Map().entries(),
    new Set().values(),
    text[Symbol.iterator](),
    text.matchAll(/x/g),
  ];
}

/** Whether a value may have built-ins in its properties: the methods, of which there are many, have none. */
function mayHaveBuiltins(value: unknown): value is object {
  if (typeof value === "function") return value === Proxy || Object.hasOwn(value, "prototype");
  return typeof value === "object" && value !== null;
}
