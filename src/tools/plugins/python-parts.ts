import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import { version } from "pyodide";
import type { Plugin } from "vite";
import { dataModule } from "../../python/worker/data-module.ts";
import { pyodideInWorker } from "./pyodide-in-worker.ts";
import { precompiledLibrary } from "./python-library.ts";
import { makeSnapshot } from "./python-snapshot.ts";
import { bundleWorker } from "./sandbox-worker.ts";

const NAME = "virtual:python-parts";
const RESOLVED = `\0${NAME}`;
const SIZE_NAME = "virtual:python-download-size";
const RESOLVED_SIZE = `\0${SIZE_NAME}`;
const entry = fileURLToPath(new URL("../../python/worker/worker.ts", import.meta.url));
const pyodide = fileURLToPath(new URL("../../../node_modules/pyodide/", import.meta.url));
const folder = fileURLToPath(new URL("../../../.cache/python/", import.meta.url));

/**
 * Provides `virtual:python-parts`: the addresses and sizes of the files that a page downloads to run Python,
 * and puts these files into the site under names that change with their contents.
 * `virtual:python-download-size` is the sum of the sizes alone, for the text that pages show before they load
 * anything.
 *
 * The files are compressed here, and named so that no server takes them for compressed: every static host
 * sends the same bytes, whether it compresses or not, and the size is known before the download begins.
 */
export function pythonParts(): Plugin {
  let parts: Promise<readonly Part[]> | null = null;
  return {
    name: "loopscope:python-parts",
    resolveId: (id) => ({ [NAME]: RESOLVED, [SIZE_NAME]: RESOLVED_SIZE })[id],
    async load(id) {
      if (id !== RESOLVED && id !== RESOLVED_SIZE) return;
      parts ??= makeParts().catch((reason: unknown) => {
        parts = null;
        throw reason;
      });
      const made = await parts;
      if (id === RESOLVED_SIZE) {
        const bytes = made.reduce((sum, { file }) => sum + statSync(file).size, 0);
        return `export default ${bytes};`;
      }
      const imports = made.map(({ name, file }) => `import ${name} from ${JSON.stringify(`${file}?url`)};`);
      const entries = made.map(({ name, file }) => `${name}: { url: ${name}, size: ${statSync(file).size} }`);
      return `${imports.join("\n")}\nexport default { ${entries.join(", ")} };`;
    },
    hotUpdate({ file, server }) {
      if (parts === null || !/\/src\/(python|frame|trace)\//.test(file)) return;
      parts = null;
      const { moduleGraph, hot } = server.environments.client;
      const module = moduleGraph.getModuleById(RESOLVED);
      if (module !== undefined) moduleGraph.invalidateModule(module);
      hot.send({ type: "full-reload" });
      return [];
    },
  };
}

const fromHere = (path: string): string => readFileSync(join(import.meta.dirname, path), "utf8");

/**
 * What decides how the library is, beside pyodide. Of our Python files that is which modules they import:
 * those are in it compiled.
 */
function libraryKey(): string {
  const imports = globSync("../../python/py/**/*.py", { cwd: import.meta.dirname })
    .sort()
    // eslint-disable-next-line regexp/no-super-linear-move -- These are files of our own.
    .flatMap((path) => fromHere(path).match(/^\s*(?:import|from)\s.*$/gm) ?? []);
  const makers = ["../../python/worker/data-module.ts", "precompile_library.py", "python-library.ts"];
  return hashOf(...imports, ...makers.map(fromHere));
}

function hashOf(...contents: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const content of contents) hash.update(content);
  return hash.digest("hex").slice(0, 12);
}

interface Part {
  readonly name: "script" | "runtime" | "library" | "snapshot";
  readonly file: string;
}

async function makeParts(): Promise<readonly Part[]> {
  mkdirSync(folder, { recursive: true });
  const { code } = await bundleWorker(entry, "pythonWorker", [pyodideInWorker()]);
  // In the development server, addresses are the files' own: a changed worker needs another one.
  const script = `${folder}python-worker-${hashOf(code)}.bin`;
  writeFileSync(script, gzipSync(code, { level: 9 }));
  const runtime = await compressed("cpython", () => readFileSync(`${pyodide}pyodide.asm.wasm`));
  const library = await compressed(`standard-library-${libraryKey()}`, async () =>
    dataModule(await precompiledLibrary()),
  );
  const maker = readFileSync(new URL("python-snapshot.ts", import.meta.url));
  const snapshot = await compressed(`snapshot-${hashOf(code, readFileSync(library), maker)}`, () =>
    makeSnapshot(code, { runtime: unpacked(runtime), library: unpacked(library) }),
  );
  return [
    { name: "script", file: script },
    { name: "runtime", file: runtime },
    { name: "library", file: library },
    { name: "snapshot", file: snapshot },
  ];
}

function unpacked(file: string): Blob {
  return new Blob([gunzipSync(readFileSync(file))]);
}

/**
 * The compressed files that are made of pyodide's. That takes a while, so they are cached for the next build
 * from the same sources.
 */
async function compressed(name: string, make: () => Uint8Array | Promise<Uint8Array>): Promise<string> {
  const file = `${folder}${name}-${version}.bin`;
  if (!existsSync(file)) writeFileSync(file, gzipSync(await make(), { level: 9 }));
  return file;
}
