import { isCompileRequest, type CompileRequest } from "./compiler-protocol.ts";

/**
 * The language worker's listener for requests to compile. Monaco's worker takes its first two messages for
 * its own set-up, whatever they are, so requests must not reach its handler. In a worker, listeners are
 * called in the order in which they were added, also those of the capture phase: this module must be imported
 * before Monaco's, which adds its handler when it is evaluated.
 */
const waiting: CompileRequest[] = [];
let answer: ((request: CompileRequest) => void) | null = null;

addEventListener("message", (event) => {
  const request: unknown = event.data;
  if (!isCompileRequest(request)) return;
  event.stopImmediatePropagation();
  if (answer === null) waiting.push(request);
  else answer(request);
});

/** Has a function answer each request to compile, also those that have arrived before. */
export function answerCompileRequests(respond: (request: CompileRequest) => void): void {
  answer = respond;
  for (const request of waiting.splice(0)) respond(request);
}
