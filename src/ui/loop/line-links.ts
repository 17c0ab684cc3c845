import type { CellLoop } from "../cell-loop.ts";
import { find } from "../elements.ts";

/**
 * Leads from the entries of the loop panel to their lines in the cell's code, and back: an entry that is pointed at
 * marks its line, a line that is pointed at marks its entries; a pressed entry goes to its line, from where Escape
 * comes back.
 */
export function linkLines(code: HTMLElement, loop: CellLoop): void {
  const text = find(code, "pre", HTMLElement);
  let visit: Visit | null = null;

  const lineElement = (line: number): HTMLElement | null =>
    code.querySelector<HTMLElement>(`.line[data-line="${String(line)}"]`);
  // A line that is visited stays marked when the pointer has left the entry that led to it.
  const mark = (pointed: number | null): void => {
    for (const marked of code.querySelectorAll(".line[data-pointed]")) marked.removeAttribute("data-pointed");
    for (const line of [pointed, visit?.line ?? null]) {
      if (line !== null) lineElement(line)?.setAttribute("data-pointed", "");
    }
  };

  loop.addEventListener("line-pointed", (event) => {
    if (event instanceof CustomEvent) mark(typeof event.detail === "number" ? event.detail : null);
  });
  loop.addEventListener("line-visited", (event) => {
    const detail: unknown = event instanceof CustomEvent ? event.detail : null;
    if (!isVisit(detail)) return;
    visit = detail;
    text.focus({ preventScroll: true });
    mark(null);
    lineElement(detail.line)?.scrollIntoView({ block: "nearest" });
  });
  text.addEventListener("keydown", (event) => {
    if (event.key === "Escape") visit?.from.focus();
  });
  text.addEventListener("blur", () => {
    visit = null;
    mark(null);
  });
  code.addEventListener("pointerover", (event) => {
    const line = event.target instanceof Element ? event.target.closest<HTMLElement>(".line") : null;
    loop.markLine(line === null ? null : Number(line.dataset.line));
  });
  code.addEventListener("pointerleave", () => {
    loop.markLine(null);
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
