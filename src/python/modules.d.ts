declare module "*.py?raw" {
  const source: string;
  export default source;
}

declare module "pyodide/pyodide.asm.mjs" {
  const createPyodideModule: NonNullable<
    NonNullable<Parameters<typeof import("pyodide").loadPyodide>[0]>["createPyodideModule"]
  >;
  export default createPyodideModule;
}

/** What the page downloads to run Python. The plugin in src/tools/python-parts.ts makes it. */
declare module "virtual:python-parts" {
  const parts: import("./download.ts").PartsToLoad;
  export default parts;
}
