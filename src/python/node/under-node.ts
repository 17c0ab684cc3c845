import { fileURLToPath } from "node:url";
import { loadPyodide, type PyodideAPI } from "pyodide";
import { environment, HOME } from "../environment.ts";

/**
 * Starts CPython in this process, with the Python files of `py/` to import (about two seconds).
 *
 * @param options other options of pyodide
 * @throws when pyodide cannot be loaded
 */
export async function startUnderNode(options: Parameters<typeof loadPyodide>[0] = {}): Promise<PyodideAPI> {
  // As in the worker: see utc-date.ts.
  process.env.TZ = "UTC";
  const python = await loadPyodide({ ...options, env: environment });
  python.mountNodeFS(HOME, fileURLToPath(new URL("../py/", import.meta.url)));
  return python;
}
