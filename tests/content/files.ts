import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";

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

/** The landing page, the lessons and the ten programs. */
export const pages: readonly Page[] = globSync(["index.mdx", "lessons/*.mdx", "programs.mdx"], {
  cwd: content,
})
  .sort()
  .map((path) => ({ path, text: readFileSync(content + path, "utf8") }));

/** The examples that a page's cells name, in their order. */
export function examplesOf(page: Page): string[] {
  return tagsOf(page, "Cell").map(({ example }) => String(example));
}

/** The attributes of every `<name …>` of a page, in their order; what stands in braces is evaluated. */
export function tagsOf(page: Page, name: string): Readonly<Record<string, unknown>>[] {
  return page.text
    .split(new RegExp(`<${name}\\b`))
    .slice(1)
    .map((rest) => {
      const attributes: Record<string, unknown> = {};
      for (let at = 0; ;) {
        const [all, key, quoted] = /^\s*(\w+)=(?:"([^"]*)"|(?=\{))/.exec(rest.slice(at)) ?? [];
        if (all === undefined || key === undefined) return attributes;
        at += all.length;
        const expression = quoted === undefined ? inBraces(rest.slice(at)) : "";
        attributes[key] = quoted ?? evaluated(expression.slice(1, -1));
        at += expression.length;
      }
    });
}

/** What stands between the brace with which `text` begins and the one that closes it, both included. */
function inBraces(text: string): string {
  let depth = 0;
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    depth += brace === "{" ? 1 : -1;
    if (depth === 0) return text.slice(0, index + 1);
  }
  throw new Error(`A brace is not closed: ${text.slice(0, 80)}`);
}

function evaluated(expression: string): unknown {
  return runInNewContext(`(${expression})`);
}

/** The lines of a text that ends with a newline, or does not. */
export function linesOf(text: string): string[] {
  return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}
