import type { BlockContent, List, ListItem, PhrasingContent } from "mdast";

export function text(value: string): PhrasingContent {
  return { type: "text", value };
}

export function strong(value: string): PhrasingContent {
  return { type: "strong", children: [text(value)] };
}

export function link(
  url: string,
  children: Extract<PhrasingContent, { type: "link" }>["children"],
): PhrasingContent {
  return { type: "link", url, children };
}

export function paragraph(...children: PhrasingContent[]): BlockContent {
  return { type: "paragraph", children };
}

/** An item of a list: a paragraph, and what is below it. */
export function item(children: PhrasingContent[], below: BlockContent[] = []): ListItem {
  return { type: "listItem", spread: false, children: [paragraph(...children), ...below] };
}

export function list(children: ListItem[], ordered = false): List {
  return { type: "list", ordered, spread: false, children };
}
