/// <reference types="vite/types/importMeta.d.ts" />

declare module "pyodide/pyodide.asm.mjs" {
  const createPyodideModule: NonNullable<
    NonNullable<Parameters<typeof import("pyodide").loadPyodide>[0]>["createPyodideModule"]
  >;
  export default createPyodideModule;
}

/** What the page downloads to run Python. The plugin in src/tools/plugins/python-parts.ts makes it. */
declare module "virtual:python-parts" {
  const parts: import("./page/download.ts").PartsToLoad;
  export default parts;
}

/** How many bytes the first run of a Python program downloads, from the same plugin. */
declare module "virtual:python-download-size" {
  const bytes: number;
  export default bytes;
}
