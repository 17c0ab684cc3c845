import { webcrypto } from "node:crypto";
import { createContext, runInContext } from "node:vm";
import type { RunMessage, WaitingMessage } from "../../frame/protocol.ts";
import type { PythonParts, PythonProgram } from "../../python/protocol.ts";

/**
 * Starts CPython as a page's worker does, and takes what the first worker hands on to those that follow. The
 * same files give the same snapshot: time and random numbers are none, and a program seeds its own.
 *
 * @param script the worker's script
 * @param parts the files from which it starts, not compressed
 * @returns CPython's memory right after its start, as a data module
 * @throws Error when CPython cannot be started
 */
export async function makeSnapshot(
  script: string,
  { runtime, library }: { readonly runtime: Blob; readonly library: Blob },
): Promise<Uint8Array> {
  const snapshot = await setupOf(script, { kind: "parts", runtime, library, snapshot: null });
  return new Uint8Array(await snapshot.arrayBuffer());
}

/** What a page's worker has and this script's start uses. */
function workerGlobals(): Record<string, unknown> {
  const url = "https://python.invalid/";
  return {
    ...{ Blob, Request, Response, TextDecoder, TextEncoder, URL, fetch },
    // Node gives a context's own WebAssembly no streaming.
    WebAssembly: Reflect.get(globalThis, "WebAssembly"),
    ...{ setTimeout, clearTimeout, console },
    performance: { now: () => 0, timeOrigin: 0 },
    crypto: { getRandomValues: (bytes: Uint8Array) => bytes.fill(0), subtle: webcrypto.subtle },
    location: { href: url, toString: () => url },
    navigator: { userAgent: "", language: "en", languages: ["en"] },
  };
}

function setupOf(script: string, parts: PythonParts): Promise<Blob> {
  return new Promise((resolve, reject) => {
    let handle: (event: { readonly data: PythonParts | PythonProgram }) => void = () => undefined;
    const global = createContext({
      ...workerGlobals(),
      addEventListener: (_name: "message", listener: typeof handle) => (handle = listener),
      postMessage(message: RunMessage | WaitingMessage) {
        const snapshot = message.kind === "setup" ? snapshotIn(message.setup) : null;
        if (snapshot !== null) resolve(snapshot);
        // Without effect once there is a snapshot.
        else if (message.kind === "finished")
          reject(new Error(`CPython gave no snapshot: ${JSON.stringify(message.outcome)}`));
      },
    });
    runInContext(
      `globalThis.self = globalThis;
       globalThis.WorkerGlobalScope = class { static [Symbol.hasInstance]() { return true; } };
       Date.now = () => 0;`,
      global,
    );
    runInContext(script, global);
    handle({ data: parts });
    // A worker reports to a program that it could not start.
    handle({ data: { source: "" } });
  });
}

function snapshotIn(setup: unknown): Blob | null {
  if (typeof setup !== "object" || setup === null || !("snapshot" in setup)) return null;
  return setup.snapshot instanceof Blob ? setup.snapshot : null;
}
