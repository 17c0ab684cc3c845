import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { Plugin } from "vite";
import { moduleNames } from "../../stdlib/index.ts";

const NAME = "virtual:asyncio-declarations";
const RESOLVED = `\0${NAME}`;
const source = fileURLToPath(new URL("../..", import.meta.url));
const folders = ["stdlib", "runtime", "trace"].map((name) => `${source}${name}`);

const NAMESPACE = "__builtins";

/** The folder of the declarations for TypeScript: a package, beside one small package for each module. */
const PACKAGES = "file:///node_modules";

/**
 * Generates the declarations of the modules for the editor from their source: TypeScript's declaration emit
 * with doc comments.
 *
 * @returns the text of each declaration file by its path, which begins with `file:///node_modules/`
 * @throws Error when the source does not compile
 */
export function asyncioDeclarations(): Record<string, string> {
  const files: Record<string, string> = {};
  const program = ts.createProgram(
    moduleNames.map((name) => `${source}stdlib/${name}.ts`),
    {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ["lib.es2023.d.ts", "lib.esnext.disposable.d.ts"],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      allowImportingTsExtensions: true,
      declaration: true,
      emitDeclarationOnly: true,
      stripInternal: true,
      skipLibCheck: true,
    },
  );
  const { diagnostics } = program.emit(undefined, (path, text, _mark, _error, sourceFiles) => {
    const [file] = sourceFiles ?? [];
    if (file === undefined || !path.endsWith(".d.ts")) return;
    const name = relative(source, file.fileName).replace(/\.ts$/, ".d.ts");
    files[`${PACKAGES}/loopscope/${name}`] = withPlainPaths(text);
  });
  if (diagnostics.length > 0) {
    throw new Error(ts.formatDiagnostics(diagnostics, ts.createCompilerHost({})));
  }
  for (const name of moduleNames) {
    files[`${PACKAGES}/${name}/index.d.ts`] =
      `import * as ${name} from "../loopscope/stdlib/${name}";\nexport * from "../loopscope/stdlib/${name}";\nexport default ${name};\n`;
  }
  files[`${PACKAGES}/loopscope/builtins.d.ts`] =
    `export * from "./stdlib/builtins";\nexport { Coroutine } from "./runtime/coroutines/coroutines";\nexport as namespace ${NAMESPACE};\n`;
  files[`${PACKAGES}/loopscope/globals.d.ts`] = globals(program);
  return files;
}

/** TypeScript finds declaration files by a path without an extension in all modes of module resolution. */
function withPlainPaths(text: string): string {
  return text.replaceAll(/((?:from |import\()"\.{1,2}\/[^"]+)\.ts"/g, '$1"');
}

/**
 * Declares the builtins as globals, and coroutines as the results of async functions. Each global is an alias
 * of the builtin itself, through a namespace that every file can see, so that the editor shows the builtin's
 * documentation.
 */
function globals(program: ts.Program): string {
  const file = program.getSourceFile(`${source}stdlib/builtins.ts`);
  const checker = program.getTypeChecker();
  const module = file && checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error("src/stdlib/builtins.ts is no module.");
  return [
    '/// <reference path="./builtins.d.ts" />',
    ...checker.getExportsOfModule(module).map(({ name }) => `import ${name} = ${NAMESPACE}.${name};`),
    "/** Prints, as `print` does. */",
    `declare const console: Readonly<Record<"log" | "info" | "debug" | "warn" | "error", (...values: unknown[]) => void>>;`,
    "/** What an async function returns: a coroutine. */",
    `interface Promise<T> extends ${NAMESPACE}.Coroutine<T> {}`,
    "",
  ].join("\n");
}

/** Provides `virtual:asyncio-declarations`: the result of {@link asyncioDeclarations}. */
export function declarations(): Plugin {
  let made: Record<string, string> | null = null;
  return {
    name: "loopscope:asyncio-declarations",
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return;
      made ??= asyncioDeclarations();
      return `export default ${JSON.stringify(made)};`;
    },
    hotUpdate({ file, server }) {
      if (!folders.some((folder) => file.startsWith(`${folder}/`))) return;
      made = null;
      const { moduleGraph } = server.environments.client;
      const module = moduleGraph.getModuleById(RESOLVED);
      if (module !== undefined) moduleGraph.invalidateModule(module);
    },
  };
}
