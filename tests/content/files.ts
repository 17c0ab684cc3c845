import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { RootContent } from "mdast";
import { type WrittenPage, writtenPage } from "../../src/site/markdown/page.ts";
import { attributesOf, elementsOf } from "../../src/site/mdx.ts";

const content = fileURLToPath(new URL("../../content/", import.meta.url));

/** Every example that has at least one of its three files, as `<lesson>/<name>`. */
export const exampleIds = idsAt("*/*");

/** Every change of an example that a lesson asks for, likewise, as `<lesson>/<name>/<change>`. */
export const variantIds = idsAt("*/*/*");

/** Every example that belongs to an exercise with conditions, solutions or mistakes of its own. */
export const exerciseIds: readonly string[] = globSync("*/*/exercise.json", { cwd: `${content}examples` })
  .map((file) => file.replace(/\/exercise\.json$/, ""))
  .sort();

function idsAt(pattern: string): readonly string[] {
  const files = globSync(`${pattern}.{ts,py,out}`, { cwd: `${content}examples` });
  return [...new Set(files.map((file) => file.replace(/\.\w+$/, "")))].sort();
}

export function readExample(id: string, extension: "ts" | "py" | "out"): string {
  return readFileSync(`${content}examples/${id}.${extension}`, "utf8");
}

export interface Page {
  /** The path under `content/`, for example `lessons/callbacks.mdx`. */
  readonly path: string;
  readonly text: string;
}

/** The landing page, the lessons, the ten programs, and asyncio beside other languages. */
export const pages = pagesAt("index.mdx", "lessons/*.mdx", "programs.mdx", "rosetta.mdx");

/** The pages that explain a message each, and the list of them. */
export const [errorPages, errorList] = [
  pagesAt("errors/*.mdx").filter(({ path }) => path !== "errors/index.mdx"),
  pagesAt("errors/index.mdx"),
];

/** Every page of the collection. */
export const allPages = pagesAt("**/*.mdx");

/** A page as the build has it, with what its head says. */
export function writtenPageOf({ path, text }: Page): WrittenPage {
  const [head = "", mdx = ""] = text.replace(/^---\n/, "").split(/\n---\n([^]*)/);
  const field = (name: string): string | undefined => {
    const value = new RegExp(`^${name}: (.*)$`, "m").exec(head)?.[1];
    return value?.startsWith('"') === true ? String(JSON.parse(value)) : value;
  };
  const lesson = field("lesson");
  const also = [...head.matchAll(/^ {2}- (".*")$/gm)].map(([, each = ""]) => String(JSON.parse(each)));
  const data = {
    title: field("title") ?? "",
    description: field("description"),
    summary: field("summary"),
    lead: field("lead"),
    also,
    lesson: lesson === undefined ? undefined : Number(lesson),
  };
  return writtenPage({ id: path.replace(/(?:(?<=.)\/index)?\.mdx$/, ""), data, body: mdx });
}

function pagesAt(...patterns: readonly string[]): readonly Page[] {
  return globSync(patterns, { cwd: content })
    .sort()
    .map((path) => ({ path, text: readFileSync(content + path, "utf8") }));
}

/** The examples that a page's cells name, in their order. */
export function examplesOf(page: Page): string[] {
  return tagsOf(page, "Cell").map(({ example }) => String(example));
}

/** The attributes of every `<name …>` of a page, in their order. */
export function tagsOf(page: Page, name: string): Readonly<Record<string, unknown>>[] {
  return elementsOf(page.text, name).map(attributesOf);
}

/** The text of some content, without its marks and with single spaces. Blocks are divided by spaces. */
export function textOf(nodes: readonly RootContent[]): string {
  return nodes.map(rawText).join("").replaceAll(/\s+/g, " ").trim();
}

function rawText(node: RootContent): string {
  if ("children" in node) {
    const text = node.children.map(rawText).join("");
    return node.type === "paragraph" || node.type === "heading" ? `${text} ` : text;
  }
  return node.type === "text" || node.type === "inlineCode" ? node.value : "";
}

/** The lines of a text that ends with a newline, or does not. */
export function linesOf(text: string): string[] {
  return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}

/** The text with each replacement made; throws when there is nothing to replace, or more than one place. */
export function changed(text: string, replacements: readonly (readonly [string, string])[]): string {
  return replacements.reduce((before, [old, replacement]) => {
    const [head, tail, ...more] = before.split(old);
    if (head === undefined || tail === undefined || more.length > 0) {
      throw new Error(`Expected ${JSON.stringify(old)} exactly once.`);
    }
    return head + replacement + tail;
  }, text);
}
