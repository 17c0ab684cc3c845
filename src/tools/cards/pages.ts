import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type CardPage, hasCard } from "../../site/cards.ts";

const content = fileURLToPath(new URL("../../../content/", import.meta.url));

/** All pages of the collection that have a card of their own. */
export function pagesWithCards(): readonly CardPage[] {
  return globSync("**/*.mdx", { cwd: content })
    .sort()
    .map((path) => pageOf(path.replaceAll("\\", "/"), readFileSync(content + path, "utf8")))
    .filter(hasCard);
}

/** @throws Error when the file has no head with a title */
function pageOf(path: string, text: string): CardPage {
  const [, head = "", mdx = ""] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
  const [title, description, lesson] = ["title", "description", "lesson"].map((name) => field(head, name));
  if (title === undefined) throw new Error(`content/${path} has no title at its head.`);
  return {
    id: path.replace(/\.mdx$/, "").replace(/(?<=.)\/index$/, ""),
    title,
    description: description ?? "",
    lesson: lesson === undefined ? null : Number(lesson),
    mdx,
  };
}

/** A field of a page's head, which is on one line. */
function field(head: string, name: string): string | undefined {
  const value = new RegExp(`^${name}: (.*)$`, "m").exec(head)?.[1];
  return value?.startsWith('"') === true ? String(JSON.parse(value)) : value;
}
