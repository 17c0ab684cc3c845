import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addPolicy } from "../../../../src/tools/plugins/content-security-policy.ts";
import { parseHeaders } from "../../../../src/tools/site-headers.ts";

const page = (script: string): string =>
  `<!doctype html><html><head><title>A page</title></head><body><script>${script}</script></body></html>`;
const hash = (script: string): string => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

let site: string;

beforeEach(() => {
  site = `${mkdtempSync(join(tmpdir(), "loopscope-site-"))}/`;
  mkdirSync(`${site}lesson`);
  writeFileSync(`${site}index.html`, page("first()"));
  writeFileSync(`${site}lesson/index.html`, page("second()"));
});

afterEach(() => {
  rmSync(site, { recursive: true });
});

const read = (path: string): string => readFileSync(site + path, "utf8");

function policyOf(path: string): string {
  const [, policy = ""] = /http-equiv="content-security-policy" content="([^"]+)"/.exec(read(path)) ?? [];
  return policy;
}

function directive(policy: string, name: string): string[] {
  return (
    policy
      .split("; ")
      .map((text) => text.split(" "))
      .find(([first]) => first === name)
      ?.slice(1) ?? []
  );
}

test("Every page allows its own scripts by their hashes, and no other inline script.", () => {
  addPolicy(site, "/", "relay()");
  expect(directive(policyOf("index.html"), "script-src")).toContain(hash("first()"));
  expect(directive(policyOf("lesson/index.html"), "script-src")).toContain(hash("second()"));
  expect(directive(policyOf("index.html"), "script-src")).not.toContain("'unsafe-inline'");
});

test("The script of the frames in which programs run is allowed.", () => {
  addPolicy(site, "/", "relay()");
  expect(directive(policyOf("index.html"), "script-src")).toContain(hash("relay()"));
});

test("No text may be evaluated as a script.", () => {
  addPolicy(site, "/", "relay()");
  expect(directive(policyOf("index.html"), "script-src")).not.toContain("'unsafe-eval'");
});

test("The policy comes before everything else in the head.", () => {
  addPolicy(site, "/", "relay()");
  expect(read("index.html")).toMatch(/<head><meta http-equiv="content-security-policy"/);
});

test("The headers for static hosts have the policy of the pages, under the site's base path.", () => {
  addPolicy(site, "/loopscope/", "relay()");
  const headersOf = parseHeaders(read("_headers"));
  expect(headersOf("/loopscope/lesson/")).toMatchObject({
    "content-security-policy": policyOf("index.html"),
    "referrer-policy": "no-referrer",
  });
  expect(headersOf("/other/")).toEqual({});
});

test("A page without a head is an error.", () => {
  writeFileSync(`${site}broken.html`, "<p>No head");
  expect(() => addPolicy(site, "/", "relay()")).toThrow("no <head>");
});
