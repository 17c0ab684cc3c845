import { type DefaultTreeAdapterTypes as Tree, parse } from "parse5";

/** The types of scripts that browsers run. With any other, such as `application/json`, a script is data. */
const RUN = /^$|^module$|^(text|application)\/(java|ecma)script$/i;

/**
 * @param html a whole page
 * @returns the text of each script that is in the page itself, exactly as a browser hashes it
 */
export function inlineScripts(html: string): string[] {
  const found: string[] = [];
  const visit = (node: Tree.Node): void => {
    if ("tagName" in node && node.tagName === "script") {
      const { type = "", src } = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      if (src === undefined && RUN.test(type)) found.push(textOf(node));
    }
    if ("content" in node) visit(node.content);
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

function textOf(element: Tree.Element): string {
  return element.childNodes.map((child) => ("value" in child ? child.value : "")).join("");
}
