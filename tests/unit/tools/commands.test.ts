import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { refuseOldNode } from "../../../src/tools/install.mjs";

describe("npm start", () => {
  it("says in one sentence that the port is taken, and ends with 1", async () => {
    const other = createServer().listen(0, "localhost");
    await once(other, "listening");
    const address = other.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const { status, stderr } = spawnSync(process.execPath, ["src/tools/start.ts"], {
      env: { ...process.env, PORT: String(port) },
      encoding: "utf8",
    });
    other.close();
    expect(status).toBe(1);
    expect(stderr.trim()).toBe(
      `Port ${port} is taken by another program: stop that one, or choose a port with PORT=4400 npm start.`,
    );
  });
});

describe("npm test", () => {
  const check = (words: readonly string[], variables: Record<string, string> = {}) =>
    spawnSync(process.execPath, ["src/tools/check/check.ts", ...words], {
      env: { ...process.env, ...variables },
      encoding: "utf8",
    });
  const noBrowser = { CHROMIUM: "/nowhere/chromium" };

  it("looks for no browser when no browser test was asked for", () => {
    const { status, stdout } = check(["types", "src/offline"], noBrowser);
    expect(stdout).toMatch(/^✓ types: src\/offline \([\d.]+ s\)\n1 passed, 0 failed\n$/);
    expect(status).toBe(0);
  });

  it("lists the checks when one is asked for that does not exist, and ends with 1", () => {
    const { status, stderr } = check(["units"]);
    expect(status).toBe(1);
    expect(stderr.trim()).toBe(
      "There is no check units. The checks are unit, content, conformance, build, lint, format, layers, cycles, types, webkit, firefox, e2e.",
    );
  });
});

describe("every command", () => {
  it("refuses a Node older than 20 with a sentence", () => {
    expect(refuseOldNode("18.20.1")).toBe(
      "Loopscope needs Node 20 or newer, and this is Node 18.20.1: install a newer one and try again.",
    );
  });

  it("accepts Node 20", () => {
    expect(refuseOldNode("20.0.0")).toBeUndefined();
  });
});
