/** By these a worker speaks to its frame, starts others, or asks for more. */
const outlets = [
  "postMessage",
  "onmessage",
  "addEventListener",
  "dispatchEvent",
  "close",
  "importScripts",
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "WebSocketStream",
  "WebTransport",
  "EventSource",
  "Worker",
  "SharedWorker",
  "BroadcastChannel",
  "MessageChannel",
  "indexedDB",
  "caches",
];

/**
 * Takes from a worker's global object what a program must not reach, should it find a way out of Python. What CPython
 * itself needs stays: clock, random numbers, WebAssembly.
 */
export function silence(global: object): void {
  for (let scope: object | null = global; scope !== null; scope = Reflect.getPrototypeOf(scope)) {
    if (scope === Object.prototype) return;
    for (const name of outlets) {
      if (Object.hasOwn(scope, name) && !Reflect.deleteProperty(scope, name)) {
        Reflect.defineProperty(scope, name, { value: undefined, writable: false });
      }
    }
  }
}
