import { ts } from "monaco-editor/languages/features/typescript/ts.worker.js";
import { compile } from "../../compiler/compile.ts";
import {
  compilerFailure,
  isCompileRequest,
  type CompileAnswer,
  type CompileRequest,
  type CompileResponse,
  type WorkerReady,
} from "./compiler-protocol.ts";

// Monaco's TypeScript worker, which also compiles programs for the sandbox: one copy of TypeScript serves
// both. Its first message must be Monaco's, so ours are handled in the capture phase, before Monaco's handler
// sees them.
addEventListener(
  "message",
  (event) => {
    const request: unknown = event.data;
    if (!isCompileRequest(request)) return;
    event.stopImmediatePropagation();
    const response: CompileResponse = {
      kind: "loopscope-compiled",
      id: request.id,
      result: answer(request),
    };
    postMessage(response);
  },
  { capture: true },
);

const ready: WorkerReady = { kind: "loopscope-ready" };
postMessage(ready);

// An uncaught exception would terminate this worker, and with it the compilation of every other program.
function answer({ source, fileName }: CompileRequest): CompileAnswer {
  try {
    return compile(ts.typescript, source, fileName);
  } catch (reason) {
    return compilerFailure(reason);
  }
}
