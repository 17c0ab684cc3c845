import { existsSync, readFileSync } from "node:fs";
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from "node:http";
import { join } from "node:path";
import Negotiator from "negotiator";
import send from "send";
import { compressions } from "./plugins/compress.ts";
import { parseHeaders } from "./site-headers.ts";

/** Where the build writes the headers of the site. */
const HEADERS_FILE = "_headers";

/** Headers of every answer; the site's own may replace them. */
const COMMON_HEADERS = { "cache-control": "no-cache", "x-content-type-options": "nosniff" };

/** A `Range` header of RFC 9110; one of another form, or in another unit, is ignored. */
const BYTE_RANGES = /^bytes=\s*(?:\d+-\d*|-\d+)\s*(?:,\s*(?:\d+-\d*|-\d+)\s*)*$/i;

const SUFFIX_RANGE = /^bytes=\s*-0*[1-9]\d*\s*$/i;

/**
 * Serves a built site as a static host does: files, compressed where the build has left a compressed copy,
 * `404.html` for what is not there, a redirect to the trailing slash for a folder, and the headers that the
 * build has left in `_headers`.
 *
 * No request and no change of the files ends the server: a failure is an error of that request only.
 *
 * @param directory the folder that the build wrote
 * @param port the TCP port on the loopback interface
 * @param base the base path of the site, with a slash at both ends
 * @returns the server, listening
 * @throws Error with code `EADDRINUSE` when the port is taken
 * @throws SyntaxError when `_headers` cannot be read
 */
export function serveSite(directory: string, port: number, base = "/"): Promise<Server> {
  const file = join(directory, HEADERS_FILE);
  const headersOf = parseHeaders(existsSync(file) ? readFileSync(file, "utf8") : "");
  const server = createServer((request, response) => {
    new Exchange({ directory, base, headersOf }, request, response).answer();
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => resolve(server));
  });
}

/** @returns whether an error says that another program listens on the port */
export function isPortTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}

interface Site {
  readonly directory: string;
  readonly base: string;
  readonly headersOf: (path: string) => Record<string, string>;
}

/** One request and the answer to it. */
class Exchange {
  readonly #site: Site;
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;

  constructor(site: Site, request: IncomingMessage, response: ServerResponse) {
    this.#site = site;
    this.#request = request;
    this.#response = response;
  }

  answer(): void {
    const { method, headers, url = "/" } = this.#request;
    if (method !== "GET" && method !== "HEAD") {
      this.#sendStatus(405, { allow: "GET, HEAD" });
      return;
    }
    if (method === "HEAD" || !BYTE_RANGES.test(headers.range ?? "")) delete headers.range;

    const target = URL.parse(url.startsWith("/") ? `http://localhost${url}` : url);
    if (target === null) this.#sendStatus(400);
    else if (`${target.pathname}/` === this.#site.base) this.#redirectToFolder(target);
    else if (!target.pathname.startsWith(this.#site.base)) this.#notFound();
    else this.#sendFound(target);
  }

  #sendFound(target: URL): void {
    const path = target.pathname.slice(this.#site.base.length - 1);
    this.#sendFile(path.endsWith("/") ? `${path}index.html` : path, {
      options: {},
      folder: () => this.#redirectToFolder(target),
      missing: () => this.#notFound(),
    });
  }

  #notFound(): void {
    this.#response.statusCode = 404;
    this.#sendFile("/404.html", {
      // A page that does not exist has no ranges and no version.
      options: { acceptRanges: false, etag: false, lastModified: false },
      folder: () => this.#sendStatus(404),
      missing: () => this.#sendStatus(404),
    });
  }

  /**
   * Sends a file, or the first of its compressed copies that the client accepts and that is there.
   *
   * @param path the file's path from the site's folder, percent-encoded
   * @param otherwise what to do when the path is a folder's, or there is no such file
   */
  #sendFile(path: string, otherwise: Otherwise, copies = acceptedCompressions(this.#request)): void {
    // Set for a copy that could not be opened.
    this.#removeHeaders();
    const [compression, ...others] = copies;
    const name = compression === undefined ? path : path + compression.extension;
    const stream = send(this.#request, name, {
      ...otherwise.options,
      root: this.#site.directory,
      index: false,
      cacheControl: false,
    });
    stream.on("headers", (response: ServerResponse) => {
      const headers = { ...COMMON_HEADERS, vary: "Accept-Encoding", ...this.#headersOf(path) };
      response.setHeaders(new Map(Object.entries(headers)));
      if (compression === undefined) return;
      response.setHeader("content-encoding", compression.coding);
      stream.type(path);
    });
    stream.on("stream", (file: NodeJS.ReadableStream & { bytesRead: number }) => {
      // A file that became shorter in the meantime: without this the client would wait for the rest.
      file.once("end", () => {
        if (file.bytesRead < Number(this.#response.getHeader("content-length"))) this.#response.destroy();
      });
    });
    stream.on("directory", () => otherwise.folder());
    stream.on("error", (error: SendError) => {
      if (error.status === 416 && SUFFIX_RANGE.test(this.#request.headers.range ?? "")) {
        // `send` refuses a suffix that is longer than the file, of which HTTP says that it is the whole file.
        delete this.#request.headers.range;
        this.#sendFile(path, otherwise, copies);
      } else if (error.status !== 404) this.#sendStatus(error.status, error.headers);
      else if (compression !== undefined) this.#sendFile(path, otherwise, others);
      else otherwise.missing();
    });
    stream.pipe(this.#response);
  }

  /** The address is relative, so that it is correct behind a proxy, and cannot lead to another host. */
  #redirectToFolder({ pathname, search }: URL): void {
    this.#sendStatus(301, { location: `./${pathname.slice(pathname.lastIndexOf("/") + 1)}/${search}` });
  }

  /**
   * Answers with a status and its name alone; breaks off when part of another answer has already been sent.
   */
  #sendStatus(status: number, headers: OutgoingHttpHeaders = {}): void {
    const response = this.#response;
    if (response.headersSent) {
      response.destroy();
      return;
    }
    this.#removeHeaders();
    response.writeHead(status, {
      ...COMMON_HEADERS,
      ...this.#headersOf("/"),
      "content-type": "text/plain; charset=utf-8",
      ...headers,
    });
    response.end(`${status} ${STATUS_CODES[status] ?? ""}\n`);
  }

  /** @param path a path from the site's folder, percent-encoded */
  #headersOf(path: string): Record<string, string> {
    return this.#site.headersOf(this.#site.base + path.slice(1));
  }

  #removeHeaders(): void {
    for (const name of this.#response.getHeaderNames()) this.#response.removeHeader(name);
  }
}

interface Otherwise {
  readonly options: send.SendOptions;
  folder(): void;
  missing(): void;
}

interface SendError extends Error {
  readonly status: number;
  readonly headers?: OutgoingHttpHeaders;
}

function acceptedCompressions(request: IncomingMessage): readonly (typeof compressions)[number][] {
  const accepted = new Negotiator(request).encodings(compressions.map(({ coding }) => coding));
  return compressions.filter(({ coding }) => accepted.includes(coding));
}
