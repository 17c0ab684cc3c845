import { CompileQueue } from "./compile-queue.ts";
import type { CompileAnswer } from "./compiler-protocol.ts";
import LanguageWorker from "./language.worker.ts?worker";

// More than any program written by hand takes: a few thousand lines take a second.
const PATIENCE = 10_000;

const queue = new CompileQueue(() => new LanguageWorker(), PATIENCE);

/**
 * The page's one language worker, started when it is first asked for. Monaco's language service runs in it
 * too.
 */
export function languageWorker(): Worker {
  return queue.share();
}

/**
 * Compiles a program in the language worker.
 *
 * @throws Error when the worker cannot be loaded
 */
export function compileInWorker(source: string): Promise<CompileAnswer> {
  return queue.compile(source);
}
