import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { Plugin } from "vite";
import { type FilesToKeep, STAND_IN_PATH, WORKER_PATH } from "../../offline/stores.ts";
import { bundleWorker } from "./sandbox-worker.ts";

const NAME = "virtual:files-to-keep";
const RESOLVED = `\0${NAME}`;
const entry = fileURLToPath(new URL("../../offline/worker.ts", import.meta.url));

/**
 * The size in bytes up to which a script is stored in advance. Only the editor's parts and the worker that
 * colours edited programs, which few readers need, are larger: 300 KB and more. The largest script that every
 * run needs is the sandbox's worker, with 130 KB.
 */
const KEPT_UNASKED = 200 * 1024;

/**
 * Writes the service worker `sw.js` into the built site. The development server has none.
 *
 * It is bundled from Workbox's modules with this project's bundler. Neither `workbox-build` nor its plug-ins
 * are used: they add a list for precaching, and `src/offline/README.md` explains why there is none.
 */
export function offline(): AstroIntegration {
  return {
    name: "loopscope:offline",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const directory = fileURLToPath(dir);
        writeFileSync(directory + WORKER_PATH, await bundleServiceWorker(filesToKeep(directory)));
      },
    },
  };
}

/** @returns the service worker's script */
export async function bundleServiceWorker(files: FilesToKeep): Promise<string> {
  return (await bundleWorker(entry, "serviceWorker", [listOf(files)])).code;
}

function filesToKeep(directory: string): FilesToKeep {
  const assets = globSync(["_astro/*.{js,css,woff2}", "playground/examples-*.json"], { cwd: directory })
    .filter((path) => statSync(directory + path).size <= KEPT_UNASKED)
    .sort();
  const page = readFileSync(`${directory}${STAND_IN_PATH}index.html`);
  return { assets, standIn: createHash("sha256").update(page).digest("hex").slice(0, 12) };
}

function listOf(files: FilesToKeep): Plugin {
  return {
    name: "loopscope:files-to-keep",
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? `export default ${JSON.stringify(files)};` : undefined),
  };
}
