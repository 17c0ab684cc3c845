import { type DefaultTreeAdapterTypes as Tree, parseFragment, serialize } from "parse5";

/** An answer that a printed page has at its end, apart from the question. */
export interface HandoutAnswer {
  /** The exercise's title, or the question, in HTML. */
  readonly heading: string;
  /** The answer in HTML. */
  readonly html: string;
  /** The example of an exercise, or that of its answer if that is another program; or null. */
  readonly example: string | null;
}

/**
 * The answers of a page's exercises, of what it asks to try, and of its questions, in the page's order.
 *
 * @param html the page's content
 * @param tryThis the heading of the answers to what the page asks to try
 */
export function handoutAnswers(html: string, tryThis: string): HandoutAnswer[] {
  return elementsIn(parseFragment(html)).flatMap((element): HandoutAnswer[] => {
    if (element.tagName === "lesson-cell" && hasAttribute(element, "data-exercise")) {
      const title = first(element, (each) => hasClass(each, "cell-title"));
      const answer = first(element, (each) => each.tagName === "details" && hasClass(each, "unscripted"));
      const example = attribute(element, "data-answer") ?? attribute(element, "example") ?? null;
      return answer === undefined
        ? []
        : [{ heading: title === undefined ? "" : contentOf(title), html: contentOf(answer), example }];
    }
    if (hasClass(element, "try-this")) {
      return elementsIn(element)
        .filter(({ tagName }) => tagName === "details")
        .map((details) => ({ heading: tryThis, html: contentOf(details), example: null }));
    }
    if (element.tagName === "lesson-question") {
      const question = first(element, ({ tagName }) => tagName === "legend");
      const right = first(element, (each) => hasClass(each, "answer") && hasAttribute(each, "data-right"));
      const label = right && first(right, ({ tagName }) => tagName === "span");
      const details = right && first(right, ({ tagName }) => tagName === "details");
      if (label === undefined || details === undefined) return [];
      return [
        {
          heading: question === undefined ? "" : contentOf(question),
          html: `<p>${contentOf(label)}</p>${contentOf(details)}`,
          example: null,
        },
      ];
    }
    return [];
  });
}

/** All elements in a node, in the document's order. */
function elementsIn(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes.flatMap((child) => ("tagName" in child ? [child, ...elementsIn(child)] : []));
}

function first(node: Tree.ParentNode, isIt: (element: Tree.Element) => boolean): Tree.Element | undefined {
  return elementsIn(node).find(isIt);
}

function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

function hasAttribute(element: Tree.Element, name: string): boolean {
  return attribute(element, name) !== undefined;
}

function hasClass(element: Tree.Element, name: string): boolean {
  return attribute(element, "class")?.split(/\s+/).includes(name) === true;
}

/** What is in an element, in HTML, without what only a screen can use. */
function contentOf(element: Tree.Element): string {
  return serialize({ ...element, childNodes: element.childNodes.flatMap(forPaper) }).trim();
}

// A custom element, such as a link to a moment, is only its text on paper; a name of its own occurs once.
function forPaper(node: Tree.ChildNode): Tree.ChildNode[] {
  if (!("tagName" in node)) return [node];
  if (["summary", "script", "style", "button", "input"].includes(node.tagName)) return [];
  const childNodes = node.childNodes.flatMap(forPaper);
  if (node.tagName.includes("-")) return childNodes;
  return [{ ...node, attrs: node.attrs.filter(({ name }) => name !== "id"), childNodes }];
}
