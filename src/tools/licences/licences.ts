import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin, Rolldown } from "vite";
import { bundleServiceWorker } from "../plugins/offline.ts";
import { noteShipped, shippedComponents } from "./shipped.ts";

const NAME = "virtual:licences";
const RESOLVED = `\0${NAME}`;
const file = fileURLToPath(new URL("../../../.cache/licences.json", import.meta.url));

/**
 * Provides `virtual:licences`: the parts of the built site that come from other projects, with the texts of
 * their licences.
 *
 * They are known when the pages' scripts are bundled: after the page about licences is bundled, and before it
 * is rendered. So the list is written to a file that the page reads while it is rendered. In `npm run dev`
 * nothing is bundled, and the list is that of the last build, or empty.
 */
export function licences(): Plugin {
  return {
    name: "loopscope:licences",
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: (id) =>
      id === RESOLVED
        ? [
            `import { existsSync, readFileSync } from "node:fs";`,
            `const file = ${JSON.stringify(file)};`,
            `export default existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];`,
          ].join("\n")
        : undefined,
    async generateBundle(_options, bundle) {
      const isClient = this.environment.name === "client";
      for (const output of Object.values(bundle)) {
        if (output.type === "asset") noteShipped(output.originalFileNames);
        else if (isClient) noteShipped(modulesOf(output, this));
      }
      if (!isClient) return;
      // The service worker is bundled last, after the site. Its modules do not depend on the site.
      await bundleServiceWorker({ assets: [], standIn: "" });
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(shippedComponents()));
    },
  };
}

/** Records the modules of workers that Vite bundles itself, such as those of Monaco. */
export function licencesOfWorkers(): Plugin {
  return {
    name: "loopscope:licences-of-workers",
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === "chunk") noteShipped(modulesOf(output, this));
      }
    },
  };
}

/**
 * The ids of a chunk's modules, and of those that the project's own modules among them import: a package that
 * only exports what others have leaves no module in the chunk.
 */
function modulesOf(chunk: Rolldown.OutputChunk, context: Rolldown.PluginContext): string[] {
  return chunk.moduleIds.flatMap((id) => {
    const isOwn = !id.includes("/node_modules/");
    return isOwn ? [id, ...(context.getModuleInfo(id)?.importedIds ?? [])] : [id];
  });
}
