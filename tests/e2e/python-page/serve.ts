import type { Server } from "node:http";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { frameRelay } from "../../../src/tools/plugins/frame-relay.ts";
import { pythonParts } from "../../../src/tools/plugins/python-parts.ts";
import { serveSite } from "../../../src/tools/server.ts";

const base = "/under/a/path/";

/** A page with nothing in it but CPython, built and served under a sub-path. */
export interface ServedPage {
  readonly address: string;
  readonly server: Server;
}

/**
 * Builds the page and serves it.
 *
 * @param name names the folder that it is built into, one for each user
 */
export async function servePythonPage(name: string, port: number): Promise<ServedPage> {
  const directory = fileURLToPath(new URL(`../../../.cache/${name}/`, import.meta.url));
  await build({
    root: fileURLToPath(new URL(".", import.meta.url)),
    configFile: false,
    base,
    logLevel: "warn",
    plugins: [frameRelay(), pythonParts()],
    build: { outDir: directory, emptyOutDir: true, rolldownOptions: { checks: { bundlerTimings: false } } },
  });
  return {
    address: `http://localhost:${String(port)}${base}`,
    server: await serveSite(directory, port, base),
  };
}
