import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const content = fileURLToPath(new URL("../../content/", import.meta.url));

/** Every example that has at least one of its three files, as `<lesson>/<name>`. */
export const exampleIds: readonly string[] = [
  ...new Set(
    globSync("*/*.{ts,py,out}", { cwd: `${content}examples` }).map((file) => file.replace(/\.\w+$/, "")),
  ),
].sort();

export function readExample(id: string, extension: "ts" | "py" | "out"): string {
  return readFileSync(`${content}examples/${id}.${extension}`, "utf8");
}

export interface Page {
  /** The path under `content/`, for example `lessons/callbacks.mdx`. */
  readonly path: string;
  readonly text: string;
}

/** The landing page and the lessons. */
export const pages: readonly Page[] = globSync(["index.mdx", "lessons/*.mdx"], { cwd: content })
  .sort()
  .map((path) => ({ path, text: readFileSync(content + path, "utf8") }));

/** The examples that a page's cells name, in their order. */
export function examplesOf(page: Page): string[] {
  return [...page.text.matchAll(/\bexample="([^"]*)"/g)].map((match) => match[1] ?? "");
}

/** The lines of a text that ends with a newline, or does not. */
export function linesOf(text: string): string[] {
  return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}
