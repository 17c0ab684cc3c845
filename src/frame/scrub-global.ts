/** What a program may use of the browser besides the language itself: all of it is computation. */
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
 * Removes from a global object everything but the language: network, storage, timers, other workers, and the
 * functions that post messages to the frame. Code that needs one of them keeps a reference from before.
 *
 * @param global the global object; its prototypes are scrubbed as well
 * @param kept names that stay besides the language
 */
export function scrubGlobal(global: object, kept: readonly string[] = []): void {
  const staying: ReadonlySet<PropertyKey> = new Set(["constructor", ...language, ...harmless, ...kept]);
  for (let scope: object | null = global; scope !== null && scope !== Object.prototype;) {
    for (const key of Reflect.ownKeys(scope)) {
      if (typeof key === "symbol" || staying.has(key)) continue;
      if (!Reflect.deleteProperty(scope, key)) {
        Reflect.defineProperty(scope, key, { value: undefined, writable: false });
      }
    }
    scope = Reflect.getPrototypeOf(scope);
  }
}
