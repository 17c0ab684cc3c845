import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { bundleServiceWorker } from "../offline.ts";
import { noteShipped, shippedComponents } from "./shipped.ts";

const NAME = "virtual:licences";
const RESOLVED = `\0${NAME}`;
const file = fileURLToPath(new URL("../../../.cache/licences.json", import.meta.url));

/**
 * Gives `virtual:licences`: what is in the built site and comes from other projects, with the texts of its licences.
 *
 * That is known when the pages' scripts are bundled, which is after the page about licences and before it is rendered. So
 * the list goes through a file that the page reads while it is rendered. In `npm run dev` nothing is bundled, and the
 * list is that of the last build, or empty.
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
        else if (isClient) noteShipped(output.moduleIds);
      }
      if (!isClient) return;
      // The service worker is made last, of the finished site. What is in it does not depend on the site.
      await bundleServiceWorker({ assets: [], standIn: "" });
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(shippedComponents()));
    },
  };
}

/** Notes what is in a worker that Vite bundles by itself, as those of Monaco. */
export function licencesOfWorkers(): Plugin {
  return {
    name: "loopscope:licences-of-workers",
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) if (output.type === "chunk") noteShipped(output.moduleIds);
    },
  };
}
