/**
 * A copy of the sentence of a paragraph or list item that contains a link to a moment, with the link's own
 * words marked.
 *
 * @param link an element within that paragraph
 */
export function sentenceAround(link: Element): DocumentFragment {
  const block = link.closest("p, li, dd, td") ?? link;
  const whole = document.createRange();
  whole.selectNodeContents(block);
  const before = whole.cloneRange();
  before.setEndBefore(link);
  const from = before.toString().length;
  const until = from + (link.textContent.trimEnd().length || 1);
  const { start, end } = sentenceAt(whole.toString(), from, until);
  const range = document.createRange();
  range.setStart(...placeOf(block, start, "start"));
  range.setEnd(...placeOf(block, end, "end"));
  const copy = range.cloneContents();
  for (const inner of copy.querySelectorAll("moment-link")) {
    const isThis = inner.getAttribute("data-moment") === link.getAttribute("data-moment");
    const mark = document.createElement(isThis ? "strong" : "span");
    mark.append(...(inner.querySelector("a") ?? inner).childNodes);
    inner.replaceWith(mark);
  }
  return copy;
}

/** Where the sentences that reach from one place of a text to another begin and end. */
function sentenceAt(text: string, from: number, until: number): { start: number; end: number } {
  // Not in every browser.
  if (!("Segmenter" in Intl)) return { start: 0, end: text.length };
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  // A line of the page's source ends no sentence.
  const sentences = [...segmenter.segment(text.replace(/\n/g, " "))];
  const first = sentences.findLast(({ index }) => index <= from);
  const last = sentences.findLast(({ index }) => index < until);
  return {
    start: first?.index ?? 0,
    end: last === undefined ? text.length : last.index + last.segment.trimEnd().length,
  };
}

/** The place in the nodes of an element that is after so many characters of its text. */
function placeOf(block: Element, offset: number, side: "start" | "end"): [Node, number] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (left < length || (side === "end" && left === length)) return [node, left];
    left -= length;
  }
  return [block, block.childNodes.length];
}
