import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { readReference } from "../../reference/extract.ts";
import type { Reference } from "../../reference/model.ts";
import { moduleNames } from "../../stdlib/index.ts";

const NAME = "virtual:reference";
const RESOLVED = `\0${NAME}`;
const source = fileURLToPath(new URL("../..", import.meta.url));
const folders = ["stdlib", "runtime"].map((name) => `${source}${name}/`);

/** Provides `virtual:reference`: the doc comments of the modules. */
export function reference(): Plugin {
  let read: Promise<Reference> | null = null;
  return {
    name: "loopscope:reference",
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return;
      read ??= readReference(moduleNames);
      return `export default ${JSON.stringify(await read)};`;
    },
    hotUpdate({ file, server }) {
      if (!folders.some((folder) => file.startsWith(folder))) return;
      read = null;
      for (const environment of Object.values(server.environments)) {
        const module = environment.moduleGraph.getModuleById(RESOLVED);
        if (module !== undefined) environment.moduleGraph.invalidateModule(module);
      }
    },
  };
}
