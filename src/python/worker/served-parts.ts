import { dataOf } from "./data-of-module.ts";
import type { CompiledParts } from "../protocol.ts";
import { type FreshRuntime, freshRuntime } from "./snapshot.ts";

/** An address that leads nowhere: a request for anything else below it fails without reaching the network. */
const INDEX = "https://python.invalid/";

/**
 * Lets pyodide find its parts where it would fetch them, for the time of its start.
 *
 * @param start called with the address of the parts, and with a function that gives the runtime once it is
 *   instantiated
 * @returns what `start` returns
 */
export async function withParts<T>(
  { runtime, library }: CompiledParts,
  start: (indexURL: string, fresh: () => FreshRuntime) => Promise<T>,
): Promise<T> {
  const { fetch } = globalThis;
  const { instantiateStreaming } = WebAssembly;
  let fresh: FreshRuntime | null = null;
  globalThis.fetch = (request) => {
    const url = request instanceof Request ? request.url : String(request);
    if (url.endsWith(".wasm")) return Promise.resolve(new Response());
    if (url.endsWith(".zip")) return Promise.resolve(responseOf(dataOf(library)));
    return Promise.reject(new Error(`Python asked for ${url}, which is not a part of it.`));
  };
  WebAssembly.instantiateStreaming = async (_response, imports) => {
    const instance = await WebAssembly.instantiate(runtime, imports);
    fresh = freshRuntime(instance);
    return { module: runtime, instance };
  };
  try {
    return await start(INDEX, () => {
      if (fresh === null) throw new Error("Python has not been made yet.");
      return fresh;
    });
  } finally {
    globalThis.fetch = fetch;
    WebAssembly.instantiateStreaming = instantiateStreaming;
  }
}

/** A response constructed from the bytes would copy them twice. */
function responseOf(bytes: Uint8Array<ArrayBuffer>): Response {
  return Object.assign(new Response(), { arrayBuffer: () => Promise.resolve(bytes.slice().buffer) });
}
