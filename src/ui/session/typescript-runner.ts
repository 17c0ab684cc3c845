import type { CompiledProgram } from "../../compiler/program.ts";
import type { Sandbox } from "../../sandbox/protocol.ts";
import type { CompileAnswer } from "../editor/compiler-protocol.ts";
import type { Prepared, Runner } from "./runner.ts";
import { unreachable } from "../../trace/unreachable.ts";

export interface TypeScriptRunnerOptions {
  /** The program that was compiled from a text when the site was built, if there is one. */
  readonly compiled: (source: string) => CompiledProgram | undefined;
  readonly compile: (source: string) => Promise<CompileAnswer>;
  readonly sandbox: () => Promise<Sandbox>;
}

/**
 * Runs TypeScript in the page's sandbox. Programs that were compiled when the site was built need no
 * compiler.
 */
export function typescriptRunner({ compiled, compile, sandbox }: TypeScriptRunnerOptions): Runner {
  async function ready(program: CompiledProgram): Promise<Prepared> {
    try {
      const frame = await sandbox();
      await frame.prepare();
      return {
        kind: "ready",
        start: (listener, settings) =>
          frame.run(settings === undefined ? program : { ...program, ...settings }, listener),
      };
    } catch {
      return { kind: "failed", failure: "sandbox" };
    }
  }

  return {
    async prepare(source, report) {
      const known = compiled(source);
      if (known !== undefined) return ready(known);
      report("compiling");
      let result: CompileAnswer;
      try {
        result = await compile(source);
      } catch {
        return { kind: "failed", failure: "compiler" };
      }
      switch (result.kind) {
        case "compiled":
          return ready(result.program);
        case "failed":
          return { kind: "refused", diagnostics: result.diagnostics };
        case "gave-up":
          return { kind: "failed", failure: `compiler-${result.why}` };
        default:
          return unreachable(result);
      }
    },
  };
}
