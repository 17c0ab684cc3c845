import type { CompiledProgram } from "../../compiler/program.ts";
import { pagePython } from "./page-python.ts";
import { pageSandbox } from "./page-sandbox.ts";
import type { Language } from "./preferences.ts";
import { withinLength } from "../program/program-length.ts";
import { pythonRunner } from "../session/python-runner.ts";
import type { Runner } from "../session/runner.ts";
import { typescriptRunner } from "../session/typescript-runner.ts";

const compiled = new Map<string, CompiledProgram>();

/** Registers a program that was compiled when the site was built. */
export function rememberCompiled(program: CompiledProgram): void {
  compiled.set(program.source, program);
}

/** The runners of this page's programs. */
export const pageRunners: Readonly<Record<Language, Runner>> = {
  typescript: withinLength(
    typescriptRunner({
      compiled: (source) => compiled.get(source),
      compile: async (source) => (await import("../editor/compiler-client.ts")).compileInWorker(source),
      sandbox: pageSandbox,
    }),
  ),
  python: withinLength(pythonRunner(pagePython)),
};
