import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { readReference } from "../../reference/extract.ts";
import type { Reference } from "../../reference/model.ts";
import { type Spellings, spellingsOf } from "../../reference/spellings.ts";
import { moduleNames } from "../../stdlib/index.ts";

const CONTENTS: ReadonlyMap<string, () => Promise<unknown>> = new Map<string, () => Promise<unknown>>([
  ["\0virtual:reference", readOnce],
  ["\0virtual:spellings", spellings],
]);
const source = fileURLToPath(new URL("../..", import.meta.url));
const folders = ["stdlib", "runtime"].map((name) => `${source}${name}/`);

// Read once for all pages, and again when a doc comment changes.
let read: Promise<Reference> | null = null;

function readOnce(): Promise<Reference> {
  return (read ??= readReference(moduleNames));
}

/** The names that Python spells in another way. */
export async function spellings(): Promise<Spellings> {
  return spellingsOf(await readOnce());
}

/**
 * Provides `virtual:reference`, the doc comments of the modules, and `virtual:spellings`, from the same
 * source.
 */
export function reference(): Plugin {
  return {
    name: "loopscope:reference",
    resolveId: (id) => (CONTENTS.has(`\0${id}`) ? `\0${id}` : undefined),
    async load(id) {
      const content = CONTENTS.get(id);
      return content === undefined ? undefined : `export default ${JSON.stringify(await content())};`;
    },
    hotUpdate({ file, server }) {
      if (!folders.some((folder) => file.startsWith(folder))) return;
      read = null;
      for (const environment of Object.values(server.environments)) {
        for (const id of CONTENTS.keys()) {
          const module = environment.moduleGraph.getModuleById(id);
          if (module !== undefined) environment.moduleGraph.invalidateModule(module);
        }
      }
    },
  };
}
