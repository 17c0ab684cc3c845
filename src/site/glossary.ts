import type { RootContent } from "mdast";
import { attributesOf, elementsOf, textAttributeOf } from "./mdx.ts";

/** A term of the glossary. */
export interface GlossaryTerm {
  /** Its id in the page: `ready-queue`. */
  readonly id: string;
  readonly name: string;
  /** The forms of its name by which lessons refer to it. */
  readonly forms: readonly string[];
  /** What it means, without marks. */
  readonly definition: string;
  /** The lesson that teaches it and the heading there, `event-loop#both-at-once`; null when none does. */
  readonly lesson: string | null;
  /** The ids of the terms that one has to know before it; not those that these need themselves. */
  readonly needs: readonly string[];
  /** The slug of a page of the reference. */
  readonly reference: string;
}

/** The id of a term in the glossary. */
export function termId(name: string): string {
  return name.replaceAll(" ", "-");
}

/**
 * The terms of the glossary, in its order. Unless it has an attribute `forms`, a term is referred to by its
 * name, in the singular and in the plural; one whose `forms` is empty is not referred to.
 *
 * @param mdx the glossary's text
 */
export function termsOf(mdx: string): GlossaryTerm[] {
  return elementsOf(mdx, "Term").map((element) => {
    const name = textAttributeOf(element, "name") ?? "";
    const { forms } = attributesOf(element);
    const others = typeof forms === "string" ? forms.split(" ").filter((form) => form !== "") : [`${name}s`];
    return {
      id: termId(name),
      name,
      forms: others.length === 0 ? [] : [name, ...others],
      definition: element.children.map(textOf).join(" ").trim(),
      lesson: textAttributeOf(element, "lesson"),
      needs: namesIn(textAttributeOf(element, "needs") ?? "").map(termId),
      reference: textAttributeOf(element, "reference") ?? "",
    };
  });
}

/** The names in a list that is divided by commas. */
export function namesIn(list: string): string[] {
  return list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function textOf(node: RootContent): string {
  if ("children" in node) return node.children.map(textOf).join("");
  return node.type === "text" || node.type === "inlineCode" ? node.value.replaceAll(/\s+/g, " ") : "";
}
