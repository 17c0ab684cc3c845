import { createHash } from "node:crypto";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { POLICY_NAMES } from "../../frame/policy-names.ts";
import { inlineScripts } from "./inline-scripts.ts";
import { relayScript } from "./frame-relay.ts";

/**
 * Gives every page of the built site a Content Security Policy, and writes the same policy, with the other
 * headers of the site, into a `_headers` file. Netlify, Cloudflare Pages and others read it, as `npm start`
 * does.
 *
 * All pages have one policy: the scripts in pages are few, and a header that is the same for all of them
 * works on every host. It has to run before the integrations that read the finished pages.
 */
export function securityPolicy(): AstroIntegration {
  let base = "/";
  return {
    name: "loopscope:content-security-policy",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.endsWith("/") ? config.base : `${config.base}/`;
      },
      "astro:build:done": async ({ dir }) => {
        addPolicy(fileURLToPath(dir), base, await relayScript());
      },
    },
  };
}

/**
 * @param directory the folder of a built site, with a slash at its end
 * @param base the base path of the site, with a slash at both ends
 * @param frameScript the script of the frames in which programs run
 * @throws Error when a page has no head
 */
export function addPolicy(directory: string, base: string, frameScript: string): void {
  const pages = globSync("**/*.html", { cwd: directory }).map((path) => ({
    path: directory + path,
    html: readFileSync(directory + path, "utf8"),
  }));
  const scripts = new Set(pages.flatMap(({ html }) => inlineScripts(html)));
  const policy = policyOf([...scripts].sort(), frameScript);
  for (const { path, html } of pages) writeFileSync(path, withPolicy(html, policy));
  writeFileSync(`${directory}_headers`, headersFile(base, policy));
}

/** The policies of Monaco, which makes one of them twice. */
const MONACO_POLICIES = [
  "defaultWorkerFactory",
  "domLineBreaksComputer",
  "dompurify",
  "editorGhostText",
  "editorViewLayer",
  "richScreenReaderContent",
  "standaloneColorizer",
  "stickyScrollViewLayer",
  "tokenizeToString",
  "diffEditorWidget",
  "diffReview",
];

/**
 * @param scripts the texts of the pages' scripts
 * @returns the value of the header `Content-Security-Policy`
 */
function policyOf(scripts: readonly string[], frameScript: string): string {
  const directives: Readonly<Record<string, readonly string[]>> = {
    "default-src": ["'self'"],
    // A frame in which programs run takes over the policy of its page: programs are scripts in its own
    // memory (`blob:`), and CPython is WebAssembly.
    "script-src": ["'self'", "blob:", "'wasm-unsafe-eval'", ...[...scripts, frameScript].map(hashOf)],
    // Shiki writes the colours of code into style attributes, and Monaco makes style elements.
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:"],
    "font-src": ["'self'", "data:"],
    "worker-src": ["'self'", "blob:"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
    "require-trusted-types-for": ["'script'"],
    "trusted-types": [...Object.values(POLICY_NAMES), ...MONACO_POLICIES, "'allow-duplicates'"],
  };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(" ")}`)
    .join("; ");
}

function hashOf(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}

function withPolicy(html: string, policy: string): string {
  const head = html.indexOf("<head>");
  if (head < 0) throw new Error("A page has no <head>, in which its policy has to be.");
  const place = head + "<head>".length;
  const metas = `<meta http-equiv="content-security-policy" content="${policy}"><meta name="referrer" content="no-referrer">`;
  return html.slice(0, place) + metas + html.slice(place);
}

/**
 * No page of the site reads the referrer, and no other site needs to know what is read here.
 * `X-Frame-Options` and `frame-ancestors` are left out: other sites show cells in frames.
 */
function headersFile(base: string, policy: string): string {
  return `${base}*
  Content-Security-Policy: ${policy}
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
${base}_astro/*
  Cache-Control: public, max-age=31536000, immutable
`;
}
