import type { CompileResult } from "../compiler/program.ts";
import { isCompileResponse, type CompileRequest } from "./compiler-protocol.ts";
import LanguageWorker from "./language.worker.ts?worker";

interface Waiting {
  readonly resolve: (result: CompileResult) => void;
  readonly reject: (error: Error) => void;
}

let worker: Worker | null = null;
let lastId = 0;
const waiting = new Map<number, Waiting>();

/** The page's one language worker, started when it is first asked for. Monaco's language service runs in it too. */
export function languageWorker(): Worker {
  if (worker !== null) return worker;
  const started = new LanguageWorker();
  worker = started;
  started.addEventListener("message", (event: MessageEvent<unknown>) => {
    if (!isCompileResponse(event.data)) return;
    waiting.get(event.data.id)?.resolve(event.data.result);
    waiting.delete(event.data.id);
  });
  started.addEventListener("error", () => {
    started.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(new Error("The language worker could not be started."));
    waiting.clear();
  });
  return started;
}

/**
 * Compiles a program in the language worker.
 *
 * @throws Error when the worker cannot be loaded
 */
export function compileInWorker(source: string): Promise<CompileResult> {
  return new Promise((resolve, reject) => {
    const request: CompileRequest = { kind: "loopscope-compile", id: ++lastId, source, fileName: "main.ts" };
    waiting.set(request.id, { resolve, reject });
    languageWorker().postMessage(request);
  });
}
