import type { CellHost } from "./cell-host.ts";
import type { Language } from "../page/preferences.ts";

const MARGIN = 16;

/** Ends the scrolling to an earlier run. */
let unwanted = new AbortController();

/**
 * Scrolls the page until a run that the reader has started is in the window: the whole cell, where it is no
 * higher than the window; otherwise its output, and then its timeline when there is one.
 */
export async function revealRun(cell: CellHost, language: Language): Promise<void> {
  unwanted.abort();
  const controller = (unwanted = new AbortController());
  const { signal } = controller;
  // A reader who goes elsewhere in the meantime is not brought back.
  for (const event of ["wheel", "touchmove", "keydown", "pointerdown"]) {
    addEventListener(
      event,
      () => {
        controller.abort();
      },
      { signal, passive: true },
    );
  }
  scrollToRun(cell, language);
  await cell.loadViews(language);
  await firstEvent(cell, language);
  requestAnimationFrame(() => {
    if (!signal.aborted) scrollToRun(cell, language);
    controller.abort();
  });
}

function firstEvent(cell: CellHost, language: Language): Promise<void> {
  const { $count } = cell.program(language).session;
  return new Promise((resolve) => {
    const unlisten = $count.subscribe((count) => {
      if (count === 0) return;
      // `subscribe` calls back before it returns.
      queueMicrotask(() => {
        unlisten();
      });
      resolve();
    });
  });
}

function scrollToRun(cell: CellHost, language: Language): void {
  const within = `[data-language="${language}"]`;
  const isHigh = cell.offsetHeight > innerHeight - MARGIN;
  const first = isHigh ? (cell.querySelector(`.live${within}`) ?? cell) : cell;
  const last = isHigh ? (cell.querySelector(`.views${within} .plots`) ?? first) : cell;
  const top = first.getBoundingClientRect().top - parseFloat(getComputedStyle(cell).scrollMarginTop);
  const bottom = last.getBoundingClientRect().bottom + MARGIN - innerHeight;
  // Where both do not fit, the end counts.
  const by = bottom > 0 ? bottom : Math.max(Math.min(top, 0), bottom);
  if (by === 0) return;
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  scrollBy({ top: by, behavior: isCalm ? "instant" : "smooth" });
}
