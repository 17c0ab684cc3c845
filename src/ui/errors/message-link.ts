import { sitePath } from "../page/browser.ts";
import { words } from "../words.ts";

type Find = typeof import("./messages.ts").knownMessageIn;

let find: Find | null = null;
let isLoading = false;
const waiting = new Map<HTMLElement, string>();

/**
 * Makes the message of asyncio in a printed line, if it has one, a link to the page that explains it. What is
 * printed stays as it is. The messages are loaded when the first line asks for them; until then lines wait.
 *
 * @param element the element that begins with the line
 * @param line the line's text
 */
export function linkMessage(element: HTMLElement, line: string): void {
  if (find !== null) {
    link(element, line, find);
    return;
  }
  waiting.set(element, line);
  if (isLoading) return;
  isLoading = true;
  import("./messages.ts").then(
    ({ knownMessageIn }) => {
      find = knownMessageIn;
      for (const [each, text] of waiting) link(each, text, find);
      waiting.clear();
    },
    () => {
      // A line is complete without its link. The next one tries again.
      isLoading = false;
      waiting.clear();
    },
  );
}

function link(element: HTMLElement, line: string, find: Find): void {
  const found = find(line);
  if (found === null) return;
  const path = sitePath(`errors/${found.message.slug}/`);
  if (location.pathname === path) return;
  const anchor = document.createElement("a");
  anchor.className = "message-link";
  anchor.href = path;
  anchor.title = words.messageLink;
  // Otherwise a reader who selects a part of the line would drag the link.
  anchor.draggable = false;
  if (document.querySelector("cell-embed") !== null) anchor.target = "_blank";
  const range = rangeOf(element, found.start, found.end);
  anchor.append(range.extractContents());
  range.insertNode(anchor);
}

/** The range between two places in an element's text, in UTF-16 code units. */
function rangeOf(element: HTMLElement, start: number, end: number): Range {
  const range = document.createRange();
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let passed = 0;
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const { length } = node.textContent ?? "";
    if (start >= passed && start < passed + length) range.setStart(node, start - passed);
    if (end > passed && end <= passed + length) range.setEnd(node, end - passed);
    passed += length;
  }
  return range;
}
