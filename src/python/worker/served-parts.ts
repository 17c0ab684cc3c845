import { dataOf } from "./data-of-module.ts";
import type { CompiledParts } from "../protocol.ts";

/** Names that lead nowhere: whoever asks for anything else under them finds nothing, and sends nothing. */
const INDEX = "https://python.invalid/";

/**
 * Lets pyodide find its parts where it would fetch them, for the time of its start.
 *
 * @param start is handed the address under which it finds them, and what gives the instance that was made of its runtime
 * @returns what `start` returns
 */
export async function withParts<T>(
  { runtime, library }: CompiledParts,
  start: (indexURL: string, instance: () => WebAssembly.Instance) => Promise<T>,
): Promise<T> {
  const { fetch } = globalThis;
  const { instantiateStreaming } = WebAssembly;
  let instance: WebAssembly.Instance | null = null;
  globalThis.fetch = (request) => {
    const url = request instanceof Request ? request.url : String(request);
    if (url.endsWith(".wasm")) return Promise.resolve(new Response());
    if (url.endsWith(".zip")) return Promise.resolve(responseOf(dataOf(library)));
    return Promise.reject(new Error(`Python asked for ${url}, which is not a part of it.`));
  };
  WebAssembly.instantiateStreaming = async (_response, imports) => {
    instance = await WebAssembly.instantiate(runtime, imports);
    return { module: runtime, instance };
  };
  try {
    return await start(INDEX, () => {
      if (instance === null) throw new Error("Python has not been made yet.");
      return instance;
    });
  } finally {
    globalThis.fetch = fetch;
    WebAssembly.instantiateStreaming = instantiateStreaming;
  }
}

/** A response made of them would copy them twice. */
function responseOf(bytes: Uint8Array<ArrayBuffer>): Response {
  return Object.assign(new Response(), { arrayBuffer: () => Promise.resolve(bytes.slice().buffer) });
}
