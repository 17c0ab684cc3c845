import { RuntimeError } from "../runtime/index.ts";

const timers: Readonly<Record<string, string>> = {
  setTimeout: "write await asyncio.sleep(seconds), or loop.callLater(seconds, callback)",
  setInterval: "write a loop with await asyncio.sleep(seconds) in it",
  setImmediate: "write loop.callSoon(callback)",
  queueMicrotask: "write loop.callSoon(callback)",
  requestAnimationFrame: "write loop.callSoon(callback)",
  requestIdleCallback: "write loop.callSoon(callback)",
};

const promises: Readonly<Record<string, string>> = {
  all: "write await asyncio.gather(a, b)",
  allSettled: "write await asyncio.gather(a, b, { returnExceptions: true })",
  race: "write await asyncio.wait([a, b], { returnWhen: asyncio.FIRST_COMPLETED })",
  any: "write await asyncio.wait([a, b], { returnWhen: asyncio.FIRST_COMPLETED })",
  resolve: "return the value from an async function",
  reject: "throw the exception in an async function",
  withResolvers: "write asyncio.getRunningLoop().createFuture() and set its result",
  try: "write asyncio.createTask(f())",
};

const network = [
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "WebSocketStream",
  "WebTransport",
  "EventSource",
  "RTCPeerConnection",
];
const storage = ["indexedDB", "caches", "localStorage", "sessionStorage", "cookieStore"];
const page = ["window", "document", "parent", "top", "navigator", "location", "alert", "prompt", "confirm"];
const messages = [
  "self",
  "postMessage",
  "onmessage",
  "addEventListener",
  "importScripts",
  "close",
  "BroadcastChannel",
  "MessageChannel",
  "Worker",
  "SharedWorker",
];

/**
 * The globals of the browser that a program must not use here. Using one throws an error that says what to
 * use instead.
 */
export function shadows(): Record<string, unknown> {
  const shadowed: Record<string, unknown> = { Promise: promiseShadow() };
  for (const [name, advice] of Object.entries(timers)) {
    shadowed[name] = refuse(
      name,
      `${name} belongs to the browser and does not run on the event loop: ${advice}.`,
    );
  }
  for (const name of network) {
    shadowed[name] = refuse(
      name,
      `There is no network here but the one inside the program: ${name} is not available. Use asyncio.openConnection to a server in the same program, or asyncio.sleep to simulate the wait.`,
    );
  }
  for (const name of storage) {
    shadowed[name] = refuse(
      name,
      `There is no storage here: ${name} is not available. Keep values in variables.`,
    );
  }
  for (const name of [...page, ...messages]) {
    shadowed[name] = refuse(
      name,
      `A program here cannot reach the page or the browser: ${name} is not available.`,
    );
  }
  return shadowed;
}

/**
 * Replaces `eval`, which the page's Content Security Policy forbids, by a refusal. It is a property of the
 * global object, because in strict code nothing else may have that name.
 */
export function refuseEval(global: object): void {
  const sentence = "A program here cannot run text as code: eval is not available. Write the code itself.";
  Reflect.defineProperty(global, "eval", {
    value: refuse("eval", sentence),
    configurable: true,
    writable: true,
  });
}

/** An object that throws a RuntimeError with `sentence` on every use. */
function refuse(name: string, sentence: string): unknown {
  const fail = (): never => {
    throw new RuntimeError(sentence);
  };
  return new Proxy(namedFunction(name), { apply: fail, construct: fail, get: fail, set: fail, has: fail });
}

function promiseShadow(): unknown {
  const fail = (what: string, advice: string): never => {
    throw new RuntimeError(`${what} belongs to JavaScript and does not run on the event loop: ${advice}.`);
  };
  const make = (): never =>
    fail("Promise", "write asyncio.getRunningLoop().createFuture() and set its result");
  return new Proxy(namedFunction("Promise"), {
    apply: make,
    construct: make,
    get(target, key) {
      if (key === Symbol.hasInstance) return () => false;
      const advice = typeof key === "string" && Object.hasOwn(promises, key) ? promises[key] : undefined;
      if (advice === undefined) {
        const own: unknown = Reflect.get(target, key);
        return own;
      }
      return () => fail(`Promise.${String(key)}`, advice);
    },
  });
}

function namedFunction(name: string): () => void {
  return Object.defineProperty(
    function (): undefined {
      return undefined;
    },
    "name",
    { value: name },
  );
}
