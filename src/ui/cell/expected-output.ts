import { find, make } from "../dom.ts";
import { glossAfter, markedText } from "../output/glossed-text.ts";
import { type Glosses, parseGlosses } from "../output/glosses.ts";
import type { Recording } from "../output/recordings.ts";
import type { Verdict } from "../output/verdict.ts";
import { words } from "../words.ts";

const shown = new WeakMap<Element, readonly string[]>();

/**
 * Shows what CPython printed beside a cell's program: for the program as it is now, where CPython has run
 * that, or else for the original.
 *
 * @param cell may have no such place, because nothing is compared
 */
export function showExpected(cell: HTMLElement, verdict: Verdict): void {
  const place = cell.querySelector(".expected");
  const recording = verdict.$recording.get();
  if (place === null || recording === null) return;
  const isOther = !verdict.$textIsRecorded.get();
  const isVariant = verdict.recordings.isVariant(recording);
  find(place, ".output-title", HTMLElement).textContent = isOther
    ? words.originalOutput
    : words.expectedOutput;
  find(place, ".recorded-with", HTMLElement).textContent = isVariant
    ? words.recordedOfChanged
    : words.recordedWith;
  const glosses = parseGlosses(find(cell, "live-output", HTMLElement).dataset.glosses);
  showLines(find(place, ".lines", HTMLElement), recording, verdict.recordings.original, glosses);
}

// The server's lines are those of the original.
function showLines(
  list: HTMLElement,
  { output }: Recording,
  original: Recording | null,
  glosses: Glosses,
): void {
  if ((shown.get(list) ?? original?.output) === output) return;
  shown.set(list, output);
  const lines = output.map((line) => {
    const element = make("div", "text");
    element.append(...markedText(line), ...glossAfter(line, glosses));
    return element;
  });
  list.replaceChildren(...lines);
}
