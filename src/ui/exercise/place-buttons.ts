import type { AwaitPlace } from "../../compiler/await-places.ts";
import { exerciseWords } from "./words.ts";

/**
 * Makes a button of each place in the static code of a program, or finds those that were made before.
 *
 * @param code the element that holds the lines
 * @returns the buttons, in the order of the places; none when the code does not show the places
 */
export function placeButtons(code: HTMLElement, places: readonly AwaitPlace[]): readonly HTMLButtonElement[] {
  const known = [...code.querySelectorAll<HTMLButtonElement>("button.switch-place")];
  if (known.length > 0) return known;
  const ranges = places.map((place) => rangeOf(code, place));
  return places.flatMap(({ line, code: text }, place) => {
    const range = ranges[place];
    if (range == null) return [];
    const button = document.createElement("button");
    button.type = "button";
    button.className = "switch-place";
    button.setAttribute("aria-label", exerciseWords.switches.place(line, text));
    button.setAttribute("aria-pressed", "false");
    button.append(range.extractContents());
    range.insertNode(button);
    return [button];
  });
}

function rangeOf(code: HTMLElement, { line, column, endColumn }: AwaitPlace): Range | null {
  const element = code.querySelector(`.line[data-line="${String(line)}"]`);
  if (element === null) return null;
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before = 0;
  let hasStart = false;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (!hasStart && column - 1 < before + length) {
      range.setStart(node, column - 1 - before);
      hasStart = true;
    }
    if (hasStart && endColumn - 1 <= before + length) {
      range.setEnd(node, endColumn - 1 - before);
      return range;
    }
    before += length;
  }
  return null;
}
