import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { type IncomingMessage, request as httpRequest, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compressFiles } from "../../../src/tools/plugins/compress.ts";
import { serveSite } from "../../../src/tools/server.ts";

const page = `<!doctype html>${"<p>A lesson of many words.</p>".repeat(100)}`;

let site: string;
let server: Server;

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

beforeEach(async () => {
  site = `${mkdtempSync(join(tmpdir(), "loopscope-site-"))}/`;
  for (const folder of ["lesson", "_astro"]) mkdirSync(site + folder);
  writeFileSync(`${site}index.html`, "home");
  writeFileSync(`${site}404.html`, "<h1>Not here</h1>");
  writeFileSync(`${site}lesson/index.html`, page);
  writeFileSync(`${site}digits.txt`, "0123456789");
  writeFileSync(`${site}_astro/script.js`, "let x = 1;");
  writeFileSync(
    `${site}_headers`,
    "/*\n  Referrer-Policy: no-referrer\n/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n",
  );
  server = await serveSite(site, 0);
});

afterEach(() => {
  server.close();
  server.closeAllConnections();
  rmSync(site, { recursive: true });
});

/** Gives the answer as soon as it begins. */
function start(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<IncomingMessage> {
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return new Promise((resolve, reject) => {
    httpRequest({ host: "localhost", port, path, headers, method, agent: false })
      .once("response", resolve)
      .once("error", reject)
      .end();
  });
}

async function respond(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  const response = await start(path, headers, method);
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    body: await buffer(response),
  };
}

const range = (value: string, headers: Record<string, string> = {}) =>
  respond("/digits.txt", { range: value, ...headers });

describe("a range of a file", () => {
  test.each([
    ["bytes=2-4", "234", "bytes 2-4/10"],
    ["bytes=7-", "789", "bytes 7-9/10"],
    ["bytes=7-99", "789", "bytes 7-9/10"],
    ["bytes=-3", "789", "bytes 7-9/10"],
  ])("%s is sent as 206 with its place", async (value, body, place) => {
    const answer = await range(value);
    expect([answer.status, answer.body.toString(), answer.headers["content-range"]]).toEqual([
      206,
      body,
      place,
    ]);
  });

  test.each(["bytes=100-50", "bytes=10-", "bytes=-0", "bytes=99-100"])(
    "%s cannot be satisfied: 416 with the file's size",
    async (value) => {
      const answer = await range(value);
      expect([answer.status, answer.headers["content-range"]]).toEqual([416, "bytes */10"]);
      expect((await respond("/digits.txt")).status).toBe(200);
    },
  );

  test.each(["abc", "bytes=abc", "bytes=", "bytes=--5", "bytes=1-2-3", "bytes=0x1-2", "lines=1-2"])(
    "%j is no range of bytes: the whole file is sent",
    async (value) => {
      const answer = await range(value);
      expect([answer.status, answer.body.toString()]).toEqual([200, "0123456789"]);
    },
  );

  test("that is a suffix longer than the file is the whole file", async () => {
    const answer = await range("bytes=-99");
    expect([answer.status, answer.body.toString()]).toEqual([200, "0123456789"]);
    expect(answer.headers).not.toHaveProperty("content-range");
  });

  test("is ignored in a HEAD request", async () => {
    const answer = await respond("/digits.txt", { range: "bytes=2-4" }, "HEAD");
    expect([answer.status, answer.headers["content-length"]]).toEqual([200, "10"]);
  });

  test("is sent only if the file is the one that If-Range names", async () => {
    const { etag = "" } = (await respond("/digits.txt")).headers;
    expect((await range("bytes=2-4", { "if-range": etag })).status).toBe(206);
    expect((await range("bytes=2-4", { "if-range": '"another"' })).status).toBe(200);
  });
});

describe("a method", () => {
  test.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])("%s is refused with 405", async (method) => {
    const answer = await respond("/", {}, method);
    expect([answer.status, answer.headers.allow]).toEqual([405, "GET, HEAD"]);
  });

  test("HEAD gives the headers of GET, and no body", async () => {
    const head = await respond("/lesson/", {}, "HEAD");
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(head.headers["content-length"]).toBe(String(page.length));
  });
});

describe("an address", () => {
  test("of a folder without its slash is redirected, with its query, and to no other host", async () => {
    const answer = await respond("/lesson?speed=instant");
    expect([answer.status, answer.headers.location]).toEqual([301, "./lesson/?speed=instant"]);
    expect((await respond("//lesson")).headers.location).toBe("./lesson/");
  });

  test.each(["/nothing", "/nothing/", "/digits.txt/", "/.git/config", "/lesson/nothing.js?x"])(
    "%s, where nothing is, is answered with 404.html",
    async (path) => {
      const answer = await respond(path, { range: "bytes=0-1" });
      expect([answer.status, answer.body.toString()]).toEqual([404, "<h1>Not here</h1>"]);
      expect(answer.headers["content-type"]).toContain("text/html");
    },
  );

  test.each(["/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc/passwd", "/%00", "/%", "*"])(
    "%s gives nothing from outside of the site",
    async (path) => {
      expect((await respond(path)).status).toBeGreaterThanOrEqual(400);
      expect((await respond("/")).status).toBe(200);
    },
  );

  test("in absolute form is served", async () => {
    expect((await respond("http://localhost/digits.txt")).body.toString()).toBe("0123456789");
  });
});

describe("files that change while they are served:", () => {
  test("one that is gone is not found", async () => {
    await respond("/digits.txt");
    rmSync(`${site}digits.txt`);
    expect((await respond("/digits.txt")).status).toBe(404);
    expect((await respond("/")).status).toBe(200);
  });

  test("one that became shorter is sent as it is", async () => {
    await respond("/digits.txt");
    writeFileSync(`${site}digits.txt`, "01");
    expect((await respond("/digits.txt")).body.toString()).toBe("01");
  });

  test("one that becomes shorter while it is sent ends the connection, so that the client does not wait", async () => {
    writeFileSync(`${site}large.bin`, Buffer.alloc(64 * 1024 * 1024));
    const response = await start("/large.bin");
    truncateSync(`${site}large.bin`, 1000);
    response.resume();
    await expect(once(response, "end")).rejects.toThrow("aborted");
    expect((await respond("/")).status).toBe(200);
  });

  test("without 404.html, what is missing is answered in one line", async () => {
    rmSync(`${site}404.html`);
    const answer = await respond("/nothing");
    expect([answer.status, answer.body.toString()]).toEqual([404, "404 Not Found\n"]);
    expect((await respond("/")).status).toBe(200);
  });

  test("without any file, everything is answered in one line", async () => {
    rmSync(site, { recursive: true });
    expect((await respond("/")).body.toString()).toBe("404 Not Found\n");
    mkdirSync(site);
  });
});

describe("compressed copies", () => {
  beforeEach(() => compressFiles(site));

  test("are sent to a client that accepts them, Brotli's first, with the type of the file", async () => {
    const { headers, body } = await respond("/lesson/", { "accept-encoding": "gzip, deflate, br, zstd" });
    expect(headers).toMatchObject({
      "content-encoding": "br",
      "content-type": "text/html; charset=utf-8",
      "content-length": String(body.length),
      vary: "Accept-Encoding",
    });
    expect(brotliDecompressSync(body).toString()).toBe(page);
  });

  test("of gzip are sent where Brotli's are refused", async () => {
    const { headers, body } = await respond("/lesson/", { "accept-encoding": "br;q=0, gzip" });
    expect(headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(body).toString()).toBe(page);
  });

  test("are not sent to a client that names none", async () => {
    const { headers, body } = await respond("/lesson/");
    expect(headers).not.toHaveProperty("content-encoding");
    expect(headers.vary).toBe("Accept-Encoding");
    expect(body.toString()).toBe(page);
  });

  test("have tags of their own, and are asked for again by them", async () => {
    const plain = await respond("/lesson/");
    const brotli = await respond("/lesson/", { "accept-encoding": "br" });
    expect(brotli.headers.etag).not.toBe(plain.headers.etag);
    const again = { "accept-encoding": "br", "if-none-match": brotli.headers.etag ?? "" };
    expect((await respond("/lesson/", again)).status).toBe(304);
  });

  test("are not made of small files", async () => {
    const { headers } = await respond("/digits.txt", { "accept-encoding": "br" });
    expect(headers).not.toHaveProperty("content-encoding");
  });

  test("are not served in place of their folder", async () => {
    expect((await respond("/lesson", { "accept-encoding": "br" })).status).toBe(301);
  });
});

describe("the headers", () => {
  test.each([
    ["/", "GET"],
    ["/lesson", "GET"],
    ["/nothing", "GET"],
    ["/%00", "GET"],
    ["/", "POST"],
  ])("of %s (%s) forbid type sniffing and referrers", async (path, method) => {
    const { headers } = await respond(path, {}, method);
    expect(headers).toMatchObject({
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    });
    expect(headers).not.toHaveProperty("x-frame-options");
  });

  test("let only files that are named by their contents be kept unasked", async () => {
    expect((await respond("/_astro/script.js")).headers["cache-control"]).toContain("immutable");
    expect((await respond("/")).headers["cache-control"]).toBe("no-cache");
    expect((await respond("/_astro/gone.js")).headers["cache-control"]).toBe("no-cache");
  });
});

test("a site under a path is served there alone", async () => {
  server.close();
  server = await serveSite(site, 0, "/loopscope/");
  expect((await respond("/loopscope/digits.txt")).status).toBe(200);
  expect((await respond("/loopscope")).headers.location).toBe("./loopscope/");
  expect((await respond("/digits.txt")).status).toBe(404);
});
