declare module "*.py?raw" {
  const source: string;
  export default source;
}

declare module "pyodide/pyodide.asm.mjs" {
  import type { PyodideConfig } from "pyodide/ffi";
  const createPyodideModule: NonNullable<PyodideConfig["createPyodideModule"]>;
  export default createPyodideModule;
}

/** What the page downloads to run Python. The plugin in src/tools/python-parts.ts makes it. */
declare module "virtual:python-parts" {
  const parts: import("./download.ts").PartsToLoad;
  export default parts;
}
