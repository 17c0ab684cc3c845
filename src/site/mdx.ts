import type { RootContent } from "mdast";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { literalOf } from "./literal.ts";

/** A component or HTML element that MDX writes as a tag on lines of its own. */
export type FlowElement = Extract<RootContent, { type: "mdxJsxFlowElement" }>;
/** A component or HTML element that MDX writes as a tag within a paragraph. */
export type TextElement = Extract<RootContent, { type: "mdxJsxTextElement" }>;
export type MdxElement = FlowElement | TextElement;

const FRONTMATTER = /^---\n[^]*?\n---\n/;

const processor = unified().use(remarkParse).use(remarkMdx);

// Every page of the site shows the progress of each lesson, so the parsed lessons are cached.
const parsed = new Map<string, readonly RootContent[]>();

/**
 * The parts of a page, in its order.
 *
 * @param mdx the page's text, with its frontmatter or without it
 */
export function parsePage(mdx: string): readonly RootContent[] {
  const known = parsed.get(mdx);
  if (known !== undefined) return known;
  const parts = processor.parse(mdx.replace(FRONTMATTER, "")).children;
  parsed.set(mdx, parts);
  return parts;
}

/** The parts of a text that is plain Markdown. */
export function parseMarkdown(markdown: string): readonly RootContent[] {
  return unified().use(remarkParse).parse(markdown).children;
}

/** The elements of these names in a page, in its order; those within other elements too. */
export function elementsOf(mdx: string, ...names: readonly string[]): MdxElement[] {
  return [...elementsAmong(parsePage(mdx))].filter(({ name }) => name !== null && names.includes(name));
}

/** The elements among some parts of a page, those within other elements too. */
export function* elementsAmong(nodes: readonly RootContent[]): Generator<MdxElement> {
  for (const node of nodes) {
    if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") yield node;
    if ("children" in node) yield* elementsAmong(node.children);
  }
}

/**
 * The attributes of an element by their names: texts, and the values of literals in braces; undefined for any
 * other expression.
 */
export function attributesOf({ attributes }: MdxElement): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    attributes.flatMap((attribute) => {
      if (attribute.type !== "mdxJsxAttribute") return [];
      const { name, value } = attribute;
      if (typeof value !== "object") return [[name, value] as const];
      // An attribute without a value is true, as in JSX.
      if (value === null) return [[name, true] as const];
      const statement = value.data?.estree?.body[0];
      const isExpression = statement?.type === "ExpressionStatement";
      return [[name, isExpression ? literalOf(statement.expression) : undefined] as const];
    }),
  );
}

/** The value of an attribute that is written as a text, or null. */
export function textAttributeOf(element: MdxElement, name: string): string | null {
  const value = attributesOf(element)[name];
  return typeof value === "string" ? value : null;
}
