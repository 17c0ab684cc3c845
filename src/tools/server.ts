import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from "node:http";
import Negotiator from "negotiator";
import send from "send";
import { compressions } from "./plugins/compress.ts";

/** Files under this path are named by their contents, so browsers need not request them again. */
const UNCHANGING = "/_astro/";

/**
 * Headers of every answer, except that files which never change may be cached. No page of the site reads the
 * referrer, and no other site needs to know what is read here. `X-Frame-Options` is left out: other sites
 * show cells in frames.
 */
const COMMON_HEADERS = {
  "cache-control": "no-cache",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
};

/** A `Range` header of RFC 9110; one of another form, or in another unit, is ignored. */
const BYTE_RANGES = /^bytes=\s*(?:\d+-\d*|-\d+)\s*(?:,\s*(?:\d+-\d*|-\d+)\s*)*$/i;

const SUFFIX_RANGE = /^bytes=\s*-0*[1-9]\d*\s*$/i;

/**
 * Serves a built site as a static host does: files, compressed where the build has left a compressed copy,
 * `404.html` for what is not there, and a redirect to the trailing slash for a folder. Only `_astro/` may be
 * cached without asking.
 *
 * No request and no change of the files ends the server: a failure is an error of that request only.
 *
 * @param directory the folder that the build wrote
 * @param port the TCP port on the loopback interface
 * @param base the base path of the site, with a slash at both ends
 * @returns the server, listening
 * @throws Error with code `EADDRINUSE` when the port is taken
 */
export function serveSite(directory: string, port: number, base = "/"): Promise<Server> {
  const server = createServer((request, response) => {
    new Exchange(directory, base, request, response).answer();
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

/** One request and the answer to it. */
class Exchange {
  readonly #directory: string;
  readonly #base: string;
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;

  constructor(directory: string, base: string, request: IncomingMessage, response: ServerResponse) {
    this.#directory = directory;
    this.#base = base;
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
    else if (`${target.pathname}/` === this.#base) this.#redirectToFolder(target);
    else if (!target.pathname.startsWith(this.#base)) this.#notFound();
    else this.#sendFound(target);
  }

  #sendFound(target: URL): void {
    const path = target.pathname.slice(this.#base.length - 1);
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
      root: this.#directory,
      index: false,
      cacheControl: false,
    });
    stream.on("headers", (response: ServerResponse) => {
      response.setHeaders(new Map(Object.entries({ ...COMMON_HEADERS, vary: "Accept-Encoding" })));
      if (path.startsWith(UNCHANGING))
        response.setHeader("cache-control", "public, max-age=31536000, immutable");
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
      "content-type": "text/plain; charset=utf-8",
      ...headers,
    });
    response.end(`${status} ${STATUS_CODES[status] ?? ""}\n`);
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
