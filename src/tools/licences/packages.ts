import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Component, Notice } from "./component.ts";

/** Files of a package that a distribution of its code must include. */
const NOTICE_FILE = /^(licen[cs]e|copying|copyright|notice|third-?party)[^/]*$/i;

/** Notices of packages whose folders have none, or lack those of the code that they contain. */
const MORE_NOTICES: Readonly<Record<string, { readonly title: string; readonly file: string }>> = {
  pyodide: { title: "Mozilla Public License 2.0", file: "mpl-2.0.txt" },
  "ansi-sequence-parser": { title: "MIT License", file: "ansi-sequence-parser.txt" },
  "@shikijs/langs": { title: "Grammars", file: "grammars.txt" },
};

/**
 * The folder of the npm package to which a module belongs.
 *
 * @param id the module's id or the path of a file, with `/` between folders
 * @returns its path, or null for a module that is in no package
 */
export function packageFolder(id: string): string | null {
  return /^((?:[^\0]*\/)?node_modules\/(?:@[^/]+\/)?[^@/.][^/]*)\//.exec(id)?.[1] ?? null;
}

/**
 * Reads the authors and the licence of a package.
 *
 * @param folder the package's folder
 * @throws Error when the package names no licence, or when there is no text of it
 */
export function readPackage(folder: string): Component {
  const { name, version, license, homepage, repository } = readManifest(`${folder}/package.json`);
  const notices = globSync(["*", "LICENSE/*"], { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile() && NOTICE_FILE.test(entry.name))
    .map((entry) => ({
      title: entry.name,
      text: ownPart(readFileSync(join(entry.parentPath, entry.name), "utf8")),
    }))
    .sort((one, other) => one.title.localeCompare(other.title, "en"));
  const more = MORE_NOTICES[name];
  if (more !== undefined) notices.push(readNotice(more.title, more.file));
  if (license === undefined)
    throw new Error(`${name} is in the site, and its package.json names no licence.`);
  if (notices.length === 0)
    throw new Error(`${name} is in the site, and its folder has no text of its licence (${license}).`);
  const source = repositoryUrl(repository) ?? homepage ?? `https://www.npmjs.com/package/${name}`;
  return { name, version: version ?? null, licence: license, source, notices };
}

/**
 * Without the notices of what a tool is itself made of: Vite puts a helper of its own into the site, and none
 * of that.
 */
function ownPart(text: string): string {
  return text.replace(/\n# Licenses of bundled dependencies\n[^]*/, "");
}

/** @param file a file in the folder `texts` */
export function readNotice(title: string, file: string): Notice {
  return { title, text: readFileSync(new URL(`texts/${file}`, import.meta.url), "utf8") };
}

interface Manifest {
  readonly name: string;
  readonly version: string | undefined;
  readonly license: string | undefined;
  readonly homepage: string | undefined;
  readonly repository: string | undefined;
}

function readManifest(file: string): Manifest {
  const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
  const name = textAt(manifest, "name");
  if (name === undefined) throw new Error(`${file} has no name.`);
  const repository = valueAt(manifest, "repository");
  return {
    name,
    version: textAt(manifest, "version"),
    license: textAt(manifest, "license"),
    homepage: textAt(manifest, "homepage"),
    repository: typeof repository === "string" ? repository : textAt(repository, "url"),
  };
}

function valueAt(object: unknown, key: string): unknown {
  return typeof object === "object" && object !== null
    ? Object.entries(object).find(([name]) => name === key)?.[1]
    : undefined;
}

function textAt(object: unknown, key: string): string | undefined {
  const value = valueAt(object, key);
  return typeof value === "string" ? value : undefined;
}

/**
 * The address of a repository for a browser; npm also knows `git+https:`, `github:owner/name` and
 * `owner/name`.
 */
function repositoryUrl(repository: string | undefined): string | undefined {
  if (repository === undefined) return undefined;
  const short = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(repository)?.[1];
  if (short !== undefined) return `https://github.com/${short}`;
  const path = /^(?:git\+)?(?:https?|git|ssh):\/\/(?:git@)?(.+?)(?:\.git)?$/.exec(repository)?.[1];
  return path === undefined ? undefined : `https://${path}`;
}
