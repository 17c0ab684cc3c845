import type { Nodes, RootContent } from "mdast";
import type { Spellings } from "../../reference/spellings.ts";
import { languageOfElement, spelledElement } from "../spelling/elements.ts";
import { spelled } from "../spelling/spelled.ts";

/**
 * Parts of a page as a reader of Python has them: names in Python's spelling, and nothing that is about
 * TypeScript.
 */
export function inPython(parts: readonly RootContent[], spellings: Spellings): RootContent[] {
  return parts.flatMap((part) => pythonNodes(part, spellings));
}

function pythonNodes<N extends Nodes>(node: N, spellings: Spellings): (N | RootContent)[] {
  if (node.type === "inlineCode") return [{ ...node, value: spelled(node.value, spellings).python }];
  if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") {
    const both = spelledElement(node);
    if (both !== null) return [{ type: "inlineCode", value: both.python }];
    const language = languageOfElement(node);
    // What is written for one language has its spelling already.
    if (language !== null) return language === "python" ? [...node.children] : [];
  }
  if (!("children" in node)) return [node];
  const children = node.children.flatMap((child) => pythonNodes(child, spellings));
  return [{ ...node, children }];
}
