// Before Monaco: see there.
import { answerCompileRequests } from "./compile-requests.ts";
import spellings from "virtual:spellings";
import { ts, TypeScriptWorker } from "monaco-editor/languages/features/typescript/ts.worker.js";
import { compile } from "../../compiler/compile.ts";
import { fixesAt, withNote } from "./python-names-in-typescript.ts";
import {
  compilerFailure,
  type CompileAnswer,
  type CompileRequest,
  type CompileResponse,
  type WorkerReady,
} from "./compiler-protocol.ts";

// Monaco's TypeScript worker, which also compiles programs for the sandbox: one copy of TypeScript serves
// both.
answerCompileRequests((request) => {
  const response: CompileResponse = {
    kind: "loopscope-compiled",
    id: request.id,
    result: answer(request),
  };
  postMessage(response);
});

// Monaco has no other place at which the answers of its worker could be completed: they say how a name that
// is in Python's spelling is written here, and offer to change it.
// eslint-disable-next-line @typescript-eslint/unbound-method -- both are called with their object below
const { getSemanticDiagnostics, getCodeFixesAtPosition } = TypeScriptWorker.prototype;
Object.assign(TypeScriptWorker.prototype, {
  async getSemanticDiagnostics(this: TypeScriptWorker, fileName: string) {
    const errors = await getSemanticDiagnostics.call(this, fileName);
    return errors.map((error) => withNote(error, spellings));
  },
  async getCodeFixesAtPosition(this: TypeScriptWorker, ...asked: Parameters<typeof getCodeFixesAtPosition>) {
    const [fileName, start, end] = asked;
    const errors = this.getLanguageService().getSemanticDiagnostics(fileName);
    const own = fixesAt(fileName, errors, [start, end], spellings);
    const others = await getCodeFixesAtPosition.call(this, ...asked);
    // TypeScript's own proposal would be the same name once more.
    return [...own, ...others.filter(({ fixName }) => own.length === 0 || fixName !== "spelling")];
  },
});

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
