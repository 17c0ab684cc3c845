import { once } from "node:events";
import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { serveSite } from "../../src/tools/server.ts";

/** A built site on a server of its own, which can be taken away, and come back with another version. */
export class Deployment {
  readonly #base: string;
  #server: Server | null = null;
  #port = 0;

  /** @param base the path under which the site stands, with a slash at both ends */
  constructor(base = "/") {
    this.#base = base;
  }

  get #address(): string {
    return `http://localhost:${this.#port}${this.#base}`;
  }

  /** @returns the address of a page, by its path from where the site stands */
  url(path: string): string {
    return this.#address + path;
  }

  /** Serves `directory`, in the place of what was served before. */
  async serve(directory: string): Promise<void> {
    await this.takeAway();
    this.#server = await serveSite(directory, this.#port, this.#base);
    this.#port = addressOf(this.#server).port;
  }

  async takeAway(): Promise<void> {
    if (this.#server === null) return;
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, "close");
    this.#server = null;
  }
}

/** @returns where a server of this machine listens */
export function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server listens on no port.");
  return address;
}

/**
 * Makes another version of a built site: every script and style sheet has another name, and each page says
 * which version it is of, in `<meta name="version">`.
 *
 * @returns its folder
 */
export function makeVersion(site: string, version: string): string {
  const copy = mkdtempSync(join(tmpdir(), "loopscope-"));
  cpSync(site, copy, { recursive: true });
  for (const path of globSync("**/*.{br,gz}", { cwd: copy })) rmSync(join(copy, path));
  const renamed = new Map(
    globSync("_astro/*.{js,css}", { cwd: copy }).map((path) => [
      basename(path),
      `${version}-${basename(path)}`,
    ]),
  );
  const names = new RegExp([...renamed.keys()].map((name) => name.replaceAll(".", "\\.")).join("|"), "g");
  for (const path of globSync("**/*.{html,js,css}", { cwd: copy })) {
    if (path.startsWith("pagefind/")) continue;
    const file = join(copy, path);
    const text = readFileSync(file, "utf8")
      .replace(names, (name) => renamed.get(name) ?? name)
      .replace("<head>", `<head><meta name="version" content="${version}">`);
    writeFileSync(file, text);
    const name = renamed.get(basename(path));
    if (name !== undefined) renameSync(file, join(dirname(file), name));
  }
  return copy;
}

export function removeVersion(directory: string): void {
  rmSync(directory, { recursive: true, force: true });
}
