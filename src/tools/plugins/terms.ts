import { readFileSync } from "node:fs";
import type { AstroIntegration } from "astro";
import type { Nodes, Parents, PhrasingContent, Root, RootContent, Text } from "mdast";
import { type GlossaryTerm, termsOf } from "../../site/glossary.ts";
import { addMdastPlugin } from "./mdast-plugin.ts";

/** A plugin for Sätteri that reads a whole page before its nodes are visited. */
interface TermsPlugin {
  readonly name: string;
  before(root: Root, context: { replaceNode(node: Nodes, parts: readonly RootContent[]): void }): void;
}

/** Elements whose text is no prose, or is a link or a label. */
const LEFT_OUT = new Set(["a", "Moment", "Questions", "TheArticle", "summary"]);

/**
 * Links the terms of the glossary in the lessons and in the ten programs: each at its first use in a section,
 * unless the section defines it, which it does in bold.
 *
 * @param glossary the file of the glossary
 */
export function linkedTerms(glossary: URL): AstroIntegration {
  return {
    name: "loopscope:linked-terms",
    hooks: {
      "astro:config:setup"({ config, addWatchFile }) {
        addWatchFile(glossary);
        addMdastPlugin(config, termsPlugin(termsOf(readFileSync(glossary, "utf8"))));
      },
    },
  };
}

/** Makes the plugin of a page for a glossary of these terms; null for a page without links to it. */
export function termsPlugin(
  terms: readonly GlossaryTerm[],
): (page: { readonly fileURL: URL | undefined }) => TermsPlugin | null {
  const pattern = patternOf(terms);
  return ({ fileURL }) => {
    const path = /\/content\/(lessons\/[\w-]+|programs)\.mdx$/.exec(fileURL?.pathname ?? "")?.[1];
    if (path === undefined) return null;
    const page = `${"../".repeat(path.split("/").length)}glossary/`;
    return {
      name: "linked-terms",
      before(root, context) {
        for (const section of sectionsOf(root.children)) {
          const used = new Set(section.flatMap((node) => definedIn(node, pattern, terms)));
          for (const text of section.flatMap(proseOf)) {
            const parts = linked(text.value, pattern, terms, used, page);
            if (parts.some(({ type }) => type !== "text")) context.replaceNode(text, parts);
          }
        }
      },
    };
  };
}

/** A pattern for all forms of all terms, of which the longest wins. */
function patternOf(terms: readonly GlossaryTerm[]): RegExp {
  const forms = terms.flatMap(({ forms }) => forms).sort((one, other) => other.length - one.length);
  return new RegExp(`\\b(${forms.map((form) => form.replaceAll(" ", "\\s+")).join("|")})\\b`, "gi");
}

function sectionsOf<N extends Nodes>(nodes: readonly N[]): N[][] {
  const sections: N[][] = [[]];
  for (const node of nodes) {
    if (node.type === "heading") sections.push([]);
    sections.at(-1)?.push(node);
  }
  return sections;
}

/** The ids of the terms that stand in bold in some content. */
function definedIn(node: Nodes, pattern: RegExp, terms: readonly GlossaryTerm[]): string[] {
  if (!("children" in node)) return [];
  if (node.type !== "strong") return node.children.flatMap((child) => definedIn(child, pattern, terms));
  const words = node.children.flatMap((child) =>
    child.type === "text" ? [...child.value.matchAll(pattern)] : [],
  );
  return words.flatMap(([form]) => termOf(form, terms)?.id ?? []);
}

/** The texts in which terms may be linked, in their order. */
function proseOf(node: Nodes): Text[] {
  if (node.type === "text") return [node];
  if (!("children" in node) || isLeftOut(node)) return [];
  return node.children.flatMap(proseOf);
}

function isLeftOut(node: Parents): boolean {
  if (["heading", "link", "linkReference", "strong"].includes(node.type)) return true;
  return "name" in node && node.name !== null && LEFT_OUT.has(node.name);
}

function termOf(form: string, terms: readonly GlossaryTerm[]): GlossaryTerm | undefined {
  const word = form.toLowerCase().replaceAll(/\s+/g, " ");
  return terms.find(({ forms }) => forms.includes(word));
}

/** A text with links at the terms that are not among the used ones yet, which they are then. */
function linked(
  text: string,
  pattern: RegExp,
  terms: readonly GlossaryTerm[],
  used: Set<string>,
  page: string,
): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const { 0: form, index } of text.matchAll(pattern)) {
    const term = termOf(form, terms);
    if (term === undefined || used.has(term.id)) continue;
    used.add(term.id);
    if (index > end) parts.push({ type: "text", value: text.slice(end, index) });
    parts.push(link(form, term, page));
    end = index + form.length;
  }
  if (end < text.length) parts.push({ type: "text", value: text.slice(end) });
  return parts;
}

function link(form: string, { id, definition }: GlossaryTerm, page: string): PhrasingContent {
  const attributes = { class: "term", href: `${page}#${id}`, "data-definition": definition };
  return {
    type: "mdxJsxTextElement",
    name: "a",
    attributes: Object.entries(attributes).map(([name, value]) => ({ type: "mdxJsxAttribute", name, value })),
    children: [{ type: "text", value: form }],
  };
}
