import type ts from "typescript";
import { markAwaits } from "./awaits.ts";
import { hoistBodies } from "./bodies.ts";
import { finishCoroutines } from "./coroutines.ts";
import { diagnose } from "./diagnostics.ts";
import { markFunctions } from "./function-marks.ts";
import { findFunctions } from "./functions.ts";
import { markHandlers } from "./handlers.ts";
import type { CompileResult } from "./program.ts";
import type { TypeScript } from "./typescript.ts";

/**
 * Compiles a learner's program. ES2016 is the highest target at which TypeScript turns async functions into
 * generators that are passed to a helper, `__awaiter`: the runtime's helper makes a coroutine of them.
 *
 * Types are not checked. Pure and synchronous.
 *
 * @param ts TypeScript: package `typescript`, or `typescript` of the copy in Monaco's worker
 * @param source the program
 * @param fileName the name that tracebacks show
 * @returns the program, or what is wrong with it
 */
export function compile(ts: TypeScript, source: string, fileName: string): CompileResult {
  const program = createProgram(ts, source, fileName);
  const file = program.getSourceFile(fileName);
  if (file === undefined) throw new RangeError(`TypeScript cannot compile a file that is named ${fileName}.`);
  const diagnostics = diagnose(ts, program, file);
  if (diagnostics.length > 0) return { kind: "failed", diagnostics };

  const functions = findFunctions(ts, file);
  const { code, map } = emit(program, file, {
    before: [markAwaits(ts), markHandlers(ts)],
    after: [finishCoroutines(ts, functions), hoistBodies(ts), markFunctions(ts, functions, source)],
  });
  return {
    kind: "compiled",
    program: { fileName, source, code, map, functions: [...functions.values()] },
  };
}

function compilerOptions(ts: TypeScript): ts.CompilerOptions {
  return {
    target: ts.ScriptTarget.ES2016,
    module: ts.ModuleKind.CommonJS,
    // The default since TypeScript 6; Monaco, whose compiler compiles what a reader has edited, has an
    // earlier one.
    alwaysStrict: true,
    moduleDetection: ts.ModuleDetectionKind.Force,
    noEmitHelpers: true,
    useDefineForClassFields: true,
    sourceMap: true,
    isolatedModules: true,
    // An import that nothing uses still runs, as in Python: that a module does not exist must not go
    // unnoticed.
    verbatimModuleSyntax: true,
    noResolve: true,
    noLib: true,
    types: [],
    newLine: ts.NewLineKind.LineFeed,
  };
}

function createProgram(ts: TypeScript, source: string, fileName: string): ts.Program {
  const options = compilerOptions(ts);
  // What is compiled becomes the body of a function, where `#!` is no comment.
  const text = source.replace(/^#!/, "//");
  const file = ts.createSourceFile(fileName, text, { languageVersion: ts.ScriptTarget.ES2016 }, true);
  const host: ts.CompilerHost = {
    getSourceFile: (name) => (name === fileName ? file : undefined),
    getDefaultLibFileName: () => "lib.d.ts",
    getCurrentDirectory: () => "",
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    fileExists: (name) => name === fileName,
    readFile: () => undefined,
    writeFile: () => undefined,
  };
  return ts.createProgram([fileName], options, host);
}

function emit(
  program: ts.Program,
  file: ts.SourceFile,
  transformers: ts.CustomTransformers,
): { code: string; map: string } {
  let code = "";
  let map = "";
  program.emit(
    file,
    (name, text) => {
      if (name.endsWith(".map")) map = text;
      else code = text;
    },
    undefined,
    false,
    transformers,
  );
  // TypeScript ends what it writes with the address of the map.
  const end = code.lastIndexOf("//# sourceMappingURL=");
  return { code: end === -1 ? code : code.slice(0, end), map };
}
