import { loadPyodide } from "pyodide";
import createPyodideModule from "pyodide/pyodide.asm.mjs";
import { info } from "pyodide/pyodide-lock.json";
import coroutineStacks from "./coroutine_stacks.py?raw";
import determined from "./determined.py?raw";
import { environment, HOME } from "./environment.ts";
import { fileSystemOf } from "./file-system.ts";
import inBrowser from "./in_browser.py?raw";
import type { CompiledParts } from "./protocol.ts";
import refusals from "./refusals.py?raw";
import { withParts } from "./served-parts.ts";
import { headOfSnapshot, restoreMemory, snapshotModule } from "./snapshot.ts";
import traceRecorder from "./trace_recorder.py?raw";
import virtualClock from "./virtual_clock.py?raw";

const modules = {
  coroutine_stacks: coroutineStacks,
  determined,
  in_browser: inBrowser,
  refusals,
  trace_recorder: traceRecorder,
  virtual_clock: virtualClock,
};

/** CPython, started. */
export interface Python {
  /** Runs a program; `emit` hears events as JSON, the result is the outcome as JSON. */
  run(source: string, emit: (events: string) => void): string;
  /** Compiles a program; the result is a list of diagnostics as JSON. */
  check(source: string): string;
}

export interface StartedPython {
  readonly python: Python;
  /** Its memory, with which the next one starts faster. */
  readonly snapshot: WebAssembly.Module;
}

/**
 * Starts CPython from parts that are all at hand; nothing is fetched.
 *
 * @throws Error when pyodide cannot be started, or `in_browser.py` does not import
 */
export async function startPython(parts: CompiledParts): Promise<StartedPython> {
  const { snapshot } = parts;
  const pyodide = await withParts(parts, (indexURL, instance) =>
    loadPyodide({
      indexURL,
      packageBaseUrl: indexURL,
      lockFileContents: JSON.stringify({ info, packages: {} }),
      async createPyodideModule(settings) {
        const module = await createPyodideModule(settings);
        if (snapshot !== null) restoreMemory(instance(), snapshot);
        return module;
      },
      env: environment,
      // What a program may reach of JavaScript: nothing.
      jsglobals: {},
      enableRunUntilComplete: false,
      ...(snapshot === null ? { _makeSnapshot: true } : { _loadSnapshot: headOfSnapshot(snapshot) }),
    }),
  );
  const files = fileSystemOf(pyodide);
  for (const [name, source] of Object.entries(modules)) files.writeFile(`${HOME}/${name}.py`, source);
  pyodide.runPython("import in_browser");
  // While no object of Python's is known to JavaScript.
  const kept = snapshot ?? (await WebAssembly.compile(snapshotModule(pyodide.makeMemorySnapshot())));
  const python: unknown = pyodide.pyimport("in_browser");
  if (!isPython(python)) throw new Error("in_browser.py has no functions `run` and `check`.");
  return { python, snapshot: kept };
}

function isPython(module: unknown): module is Python {
  return typeof module === "object" && module !== null && "run" in module && "check" in module;
}
