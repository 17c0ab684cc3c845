import type { Server } from "node:http";
import { buildSite } from "../../src/tools/build.ts";
import { serveSite } from "../../src/tools/server.ts";

const directory = ".cache/bench-site";
const port = 4341;

let isBuilt = false;

/** The site's address while it is served. */
export const address = `http://localhost:${String(port)}/`;

/** Serves the site as it stands, built once for all that is measured. */
export async function serveBuiltSite(): Promise<Server> {
  if (!isBuilt) buildSite(directory, "/");
  isBuilt = true;
  return serveSite(directory, port);
}
