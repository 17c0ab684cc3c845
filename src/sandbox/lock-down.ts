/** What a program may know of its surroundings beside the language itself: all of it is computation. */
const harmless: ReadonlySet<PropertyKey> = new Set([
  "TextEncoder",
  "TextDecoder",
  "URL",
  "URLSearchParams",
  "atob",
  "btoa",
  "structuredClone",
]);

const language: ReadonlySet<PropertyKey> = new Set(
  (
    "globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent encodeURI " +
    "encodeURIComponent escape unescape Object Function Array Number Boolean String Symbol Date Promise RegExp Error " +
    "AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError SuppressedError JSON Math Intl " +
    "ArrayBuffer Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float16Array Float32Array " +
    "Float64Array Uint8ClampedArray BigUint64Array BigInt64Array DataView Map BigInt Set Iterator WeakMap WeakSet " +
    "WeakRef Proxy Reflect FinalizationRegistry DisposableStack AsyncDisposableStack Temporal"
  ).split(" "),
);

/**
 * Takes from a global object whatever is not the language: network, storage, timers, other workers, and the messages
 * by which the worker speaks to its frame. Whoever needs one of them must have taken hold of it before.
 *
 * @param global the global object; its prototypes are cleared as well
 */
export function lockDown(global: object): void {
  for (let scope: object | null = global; scope !== null && scope !== Object.prototype;) {
    for (const key of Reflect.ownKeys(scope)) {
      if (key === "constructor" || language.has(key) || harmless.has(key)) continue;
      if (typeof key === "symbol") continue;
      if (!Reflect.deleteProperty(scope, key)) {
        Reflect.defineProperty(scope, key, { value: undefined, writable: false });
      }
    }
    scope = Reflect.getPrototypeOf(scope);
  }
}
