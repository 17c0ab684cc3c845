import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { loadPyodide } from "pyodide";
import type { Contestant, Measurement, Work } from "../work.ts";
import { isWork, SIZES, WORKS } from "../work.ts";

const script = fileURLToPath(new URL("python_works.py", import.meta.url));

function contestant(title: string, measure: (work: Work) => Measurement | Promise<Measurement>): Contestant {
  const works: Contestant["works"] = {};
  for (const work of Object.keys(WORKS)) if (isWork(work)) works[work] = () => measure(work);
  return { title, works };
}

function asMeasurement(value: unknown): Measurement {
  if (Array.isArray(value)) {
    const parts: readonly unknown[] = value;
    const [milliseconds, operations] = parts;
    if (typeof milliseconds === "number" && typeof operations === "number")
      return { milliseconds, operations };
  }
  throw new Error(`python_works.py gave no measurement: ${String(value)}`);
}

/** CPython in WebAssembly, in this process. */
export async function pyodide(): Promise<Contestant> {
  const python = await loadPyodide();
  python.runPython(readFileSync(script, "utf8"));
  python.runPython(`import json; sizes = json.loads(${JSON.stringify(JSON.stringify(SIZES))})`);
  const version: unknown = python.runPython("import platform; platform.python_version()");
  return contestant(`CPython ${String(version)} (pyodide)`, (work) =>
    asMeasurement(JSON.parse(String(python.runPython(`json.dumps(measure("${work}", sizes))`)))),
  );
}

const server = `
import json, platform, sys
sys.path.insert(0, sys.argv[1])
from python_works import measure
print(json.dumps(platform.python_version()), flush=True)
for line in sys.stdin:
    print(json.dumps(measure(*json.loads(line))), flush=True)
`;

/** The system's python3 in a process of its own; null when there is none. */
export async function systemPython(): Promise<{ contestant: Contestant; end: () => void } | null> {
  const child = spawn("python3", ["-B", "-c", server, fileURLToPath(new URL(".", import.meta.url))], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async (): Promise<unknown> => {
    const { value, done }: IteratorResult<string, unknown> = await lines.next();
    if (done === true) throw new Error("python3 ended.");
    return JSON.parse(value);
  };
  const started = await new Promise<boolean>((resolve) => {
    child.once("error", () => resolve(false));
    child.once("spawn", () => resolve(true));
  });
  if (!started) return null;
  const version = await answer();
  return {
    contestant: contestant(`CPython ${String(version)}`, async (work) => {
      child.stdin.write(`${JSON.stringify([work, SIZES])}\n`);
      return asMeasurement(await answer());
    }),
    end: () => child.stdin.end(),
  };
}
