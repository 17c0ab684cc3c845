import type { CellLoop } from "../cell-loop.ts";
import type { CodeView } from "../code-view.ts";

/**
 * Leads from the entries of the loop panel to their lines in the cell's code, and back: an entry that is pointed at
 * marks its line, a line that is pointed at marks its entries; a pressed entry goes to its line, in the code or in the
 * editor, from where Escape comes back.
 */
export function linkLines(code: CodeView, loop: CellLoop): void {
  let visit: Visit | null = null;

  // A line that is visited stays marked when the pointer has left the entry that led to it.
  const mark = (pointed: number | null): void => {
    code.showPointed([pointed, visit?.line ?? null].filter((line) => line !== null));
  };
  const leave = (): void => {
    visit = null;
    mark(null);
  };

  loop.addEventListener("line-pointed", (event) => {
    if (event instanceof CustomEvent) mark(typeof event.detail === "number" ? event.detail : null);
  });
  loop.addEventListener("line-visited", (event) => {
    const detail: unknown = event instanceof CustomEvent ? event.detail : null;
    if (!isVisit(detail)) return;
    code.goTo(detail.line);
    visit = detail;
    mark(null);
  });
  // In the capture phase: the editor has a use of its own for this key.
  code.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || visit === null) return;
      event.stopPropagation();
      visit.from.focus();
    },
    { capture: true },
  );
  code.addEventListener("focusout", ({ relatedTarget }) => {
    if (visit !== null && !(relatedTarget instanceof Node && code.contains(relatedTarget))) leave();
  });
  code.addEventListener("source-edited", leave);
  code.addEventListener("code-pointed", (event) => {
    loop.markLine(event instanceof CustomEvent && typeof event.detail === "number" ? event.detail : null);
  });
}

interface Visit {
  readonly line: number;
  /** The entry that led there. */
  readonly from: HTMLElement;
}

function isVisit(value: unknown): value is Visit {
  return (
    typeof value === "object" &&
    value !== null &&
    "line" in value &&
    typeof value.line === "number" &&
    "from" in value &&
    value.from instanceof HTMLElement
  );
}
