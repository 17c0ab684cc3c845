import { ts } from "monaco-editor/languages/features/typescript/ts.worker.js";
import { compile } from "../compiler/compile.ts";
import { isCompileRequest, type CompileResponse } from "./compiler-protocol.ts";

// Monaco's TypeScript worker, which also compiles programs for the sandbox: one copy of TypeScript serves both. Its
// first message must be Monaco's, so ours are taken away before Monaco's handler sees them: hence the capture phase.
addEventListener(
  "message",
  (event) => {
    const request: unknown = event.data;
    if (!isCompileRequest(request)) return;
    event.stopImmediatePropagation();
    const response: CompileResponse = {
      kind: "loopscope-compiled",
      id: request.id,
      result: compile(ts.typescript, request.source, request.fileName),
    };
    postMessage(response);
  },
  { capture: true },
);
