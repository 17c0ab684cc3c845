import { type DefaultTreeAdapterTypes as Tree, parseFragment, serialize } from "parse5";

/**
 * The HTML of each item of the one list that some HTML consists of.
 *
 * @throws Error when it is not one list
 */
export function listItems(html: string): string[] {
  const lists = elementsOf(parseFragment(html));
  const [list] = lists;
  if (list === undefined || lists.length > 1 || !["ol", "ul"].includes(list.tagName))
    throw new Error(`This should be one list, and nothing else: ${html.trim()}`);
  return elementsOf(list).map((item) => serialize(item).trim());
}

function elementsOf(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes.filter((child) => "tagName" in child);
}
