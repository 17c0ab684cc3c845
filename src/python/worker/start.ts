import { loadPyodide } from "pyodide";
import createPyodideModule from "pyodide/pyodide.asm.mjs";
import { info } from "pyodide/pyodide-lock.json";
import { environment, HOME } from "../environment.ts";
import type { PythonFunction, Stacks } from "../stacks.ts";
import { fileSystemOf } from "./file-system.ts";
import type { CompiledParts, Shared } from "../protocol.ts";
import { withParts } from "./served-parts.ts";
import { headOfSnapshot, restoreMemory, snapshotModule } from "./snapshot.ts";

const FOLDER = "../py/";
/** The Python files that run there, by their paths. */
const files = import.meta.glob<string>("../py/**/*.py", { query: "?raw", import: "default", eager: true });

/** The conditions of a run: when Ctrl-C is pressed, and what the program reads. */
export interface PythonConditions {
  /** Seconds of the run's own time. */
  readonly interrupts?: readonly number[];
  readonly arguments?: readonly string[];
  readonly lines?: string;
}

/** CPython, started. */
export interface Python {
  /**
   * Runs a program; `emit` is called with events as JSON, and `choose`, if it is given, with the ready
   * handles as JSON. With `stacks` its threads run beside each other. The result is the outcome as JSON.
   */
  readonly run: PythonFunction<
    [source: string, emit: (events: string) => void],
    PythonConditions & { readonly choose?: (ready: string) => number; readonly stacks?: Stacks },
    string
  >;
  /** Compiles a program; the result is a list of diagnostics as JSON. */
  check(source: string): string;
}

export interface StartedPython {
  readonly python: Python;
  /**
   * Its memory, with which the next one starts faster: the module that was given, or the file of a new one.
   */
  readonly snapshot: Shared;
}

/**
 * Starts CPython from its parts; nothing is fetched.
 *
 * @throws Error when pyodide cannot be started, or `in_browser.py` does not import
 */
export async function startPython(parts: CompiledParts): Promise<StartedPython> {
  const { snapshot } = parts;
  const { pyodide, runtime } = await withParts(parts, async (indexURL, fresh) => {
    const pyodide = await loadPyodide({
      indexURL,
      packageBaseUrl: indexURL,
      lockFileContents: JSON.stringify({ info, packages: {} }),
      async createPyodideModule(settings) {
        const module = await createPyodideModule(settings);
        if (snapshot !== null) restoreMemory(fresh(), snapshot);
        return module;
      },
      env: environment,
      // What a program may reach of JavaScript: nothing.
      jsglobals: {},
      enableRunUntilComplete: false,
      ...(snapshot === null ? { _makeSnapshot: true } : { _loadSnapshot: headOfSnapshot(snapshot) }),
    });
    return { pyodide, runtime: fresh() };
  });
  const fileSystem = fileSystemOf(pyodide);
  for (const [path, source] of Object.entries(files)) {
    const place = `${HOME}/${path.slice(FOLDER.length)}`;
    fileSystem.mkdirTree(place.slice(0, place.lastIndexOf("/")));
    fileSystem.writeFile(place, source);
  }
  pyodide.runPython("import in_browser");
  // Possible only while JavaScript refers to no object of Python. The next worker compiles it, while no
  // program waits.
  const kept = snapshot ?? new Blob([snapshotModule(pyodide.makeMemorySnapshot(), runtime)]);
  const python: unknown = pyodide.pyimport("in_browser");
  if (!isPython(python)) throw new Error("in_browser.py has no functions `run` and `check`.");
  return { python, snapshot: kept };
}

function isPython(module: unknown): module is Python {
  return typeof module === "object" && module !== null && "run" in module && "check" in module;
}
