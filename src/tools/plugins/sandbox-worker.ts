import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { build } from "vite";
import { noteShipped } from "../licences/shipped.ts";
import { reference } from "./reference.ts";

const NAME = "virtual:sandbox-worker";
const RESOLVED = `\0${NAME}`;
const entry = fileURLToPath(new URL("../../sandbox/worker.ts", import.meta.url));

/**
 * Provides `virtual:sandbox-worker`: the sandbox's worker with all its imports, as the text of one classic
 * script.
 *
 * A worker in a frame of an opaque origin cannot load anything from the site or from the development server.
 * So its code is in a module that the page loads like any other, under any base path, and passes to the
 * frame.
 */
export function sandboxWorker(): Plugin {
  let bundled: Promise<Bundle> | null = null;
  return {
    name: "loopscope:sandbox-worker",
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return;
      bundled ??= bundleSandboxWorker().catch((reason: unknown) => {
        bundled = null;
        throw reason;
      });
      const { code } = await bundled;
      return `export default ${JSON.stringify(code)};`;
    },
    async hotUpdate({ file, server }) {
      if (bundled === null || !(await bundled).files.includes(file)) return;
      bundled = null;
      const { moduleGraph } = server.environments.client;
      const module = moduleGraph.getModuleById(RESOLVED);
      if (module !== undefined) moduleGraph.invalidateModule(module);
      server.environments.client.hot.send({ type: "full-reload" });
      return [];
    },
  };
}

/** The sandbox's worker as one script. */
export function bundleSandboxWorker(): Promise<Bundle> {
  return bundleWorker(entry, "sandboxWorker", [reference()]);
}

/** A worker as one script. */
export interface Bundle {
  readonly code: string;
  /** The modules that are in it. */
  readonly files: readonly string[];
}

/**
 * Makes a worker one self-contained classic script.
 *
 * @param entry the worker's file
 * @param name the script's name
 * @param plugins further plugins that its modules need
 * @throws Error when it does not become one script
 */
export async function bundleWorker(
  entry: string,
  name: string,
  plugins: readonly Plugin[] = [],
): Promise<Bundle> {
  const result = await build({
    configFile: false,
    plugins: [...plugins],
    logLevel: "warn",
    publicDir: false,
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      // A variable of that name in pyodide is Node's, and is asked for by type first.
      rolldownOptions: {
        checks: { commonJsVariableInEsm: false },
        // Modules are strict code, and must not become sloppy in a classic script: of a sloppy function, a
        // stack or `f.caller` gives the program the function itself.
        output: { strict: true },
      },
      target: "es2022",
      lib: { entry, formats: ["iife"], name },
    },
  });
  const outputs = Array.isArray(result)
    ? result.flatMap(({ output }) => output)
    : "output" in result
      ? result.output
      : [];
  const [chunk, ...others] = outputs;
  if (chunk?.type !== "chunk" || others.length > 0)
    throw new Error(`The worker ${name} did not become one script.`);
  noteShipped(chunk.moduleIds);
  return { code: chunk.code, files: chunk.moduleIds };
}
