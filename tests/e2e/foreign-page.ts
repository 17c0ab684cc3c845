import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { addressOf } from "./deployment.ts";

/** A page of another site than ours: one address is `127.0.0.1`, the other `localhost`. */
export async function serveForeignPage(body: string): Promise<{ url: string; server: Server }> {
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(
      `<!doctype html><html lang="en"><head><title>A course</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`,
    );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${addressOf(server).port}/`, server };
}
