import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { bundleWorker } from "./sandbox-worker.ts";

const NAME = "virtual:frame-relay";
const RESOLVED = `\0${NAME}`;
const entry = fileURLToPath(new URL("../../frame/relay-script.ts", import.meta.url));

let bundled: Promise<string> | null = null;

/** @returns the script of the frames in which programs run, exactly as it is in them */
export function relayScript(): Promise<string> {
  bundled ??= bundleWorker(entry, "frameRelay").then(({ code }) => code.trim());
  return bundled;
}

/**
 * Provides `virtual:frame-relay`, the script of the frames in which programs run, as text.
 *
 * It is made before the rest of the site, because the pages' Content Security Policy has its hash.
 */
export function frameRelay(): Plugin {
  return {
    name: "loopscope:frame-relay",
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: async (id) =>
      id === RESOLVED ? `export default ${JSON.stringify(await relayScript())};` : undefined,
    hotUpdate({ file, server }) {
      if (!file.endsWith("/src/frame/relay.ts")) return;
      bundled = null;
      const { moduleGraph, hot } = server.environments.client;
      const module = moduleGraph.getModuleById(RESOLVED);
      if (module !== undefined) moduleGraph.invalidateModule(module);
      hot.send({ type: "full-reload" });
      return [];
    },
  };
}
