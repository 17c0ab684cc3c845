import type { CellLoop } from "./cell-loop.ts";
import type { CodeView } from "../editor/code-view.ts";

/**
 * Links the entries of the loop panel with their lines in the cell's code. Pointing at an entry marks its
 * line, and pointing at a line marks its entries. Pressing an entry moves the focus to its line, in the code
 * or in the editor; Escape returns.
 */
export function linkLines(code: CodeView, loop: CellLoop): void {
  let visit: Visit | null = null;

  // A visited line stays marked when the pointer has left its entry.
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
  // In the capture phase: the editor handles this key itself.
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
