import { createReadStream } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import sirv from "sirv";

/** Files under this path are named by their contents: what was loaded once need never be asked for again. */
const UNCHANGING = "/_astro/";

/**
 * Serves a built site as a static host does: files as they are, `404.html` for what is not there, and everything asked for
 * anew but what never changes. Any page may show the site's in a frame: that is how cells are embedded.
 *
 * @param directory the folder that the build wrote
 * @param port the TCP port on the loopback interface
 * @param base the path under which the site stands, with a slash at both ends
 * @returns the server, listening
 * @throws Error with code `EADDRINUSE` when the port is taken
 */
export function serveSite(directory: string, port: number, base = "/"): Promise<Server> {
  const files = sirv(directory, {
    etag: true,
    setHeaders(response, path) {
      response.setHeader(
        "cache-control",
        path.startsWith(UNCHANGING) ? "public, max-age=31536000, immutable" : "no-cache",
      );
    },
  });
  const server = createServer((request, response) => {
    const url = request.url ?? "/";
    const notFound = (): void => {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
      createReadStream(join(directory, "404.html")).pipe(response);
    };
    if (!url.startsWith(base)) {
      notFound();
      return;
    }
    request.url = url.slice(base.length - 1);
    files(request, response, notFound);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => resolve(server));
  });
}

/** @returns whether an error says that somebody else listens on the port */
export function isPortTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}
