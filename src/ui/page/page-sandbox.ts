import { savesData, whenIdle } from "./idle.ts";
import type { Sandbox } from "../../sandbox/protocol.ts";

let sandbox: Promise<Sandbox> | null = null;

/** The page's one sandbox, loaded at the first call. After a failure the next call tries again. */
export function pageSandbox(): Promise<Sandbox> {
  sandbox ??= import("../../sandbox/client.ts").then(
    ({ createSandbox }) => createSandbox(),
    (error: unknown) => {
      sandbox = null;
      throw error;
    },
  );
  return sandbox;
}

/** Ends the waiting for a reason to start the sandbox; null while no cell waits for one. */
let waiting: AbortController | null = null;
let isPrepared = false;

/** The run that needs the sandbox tries again, and reports a failure. */
function prepare(): void {
  if (isPrepared) return;
  isPrepared = true;
  waiting?.abort();
  pageSandbox()
    .then((ready) => ready.prepare())
    .catch(() => undefined);
}

/**
 * Loads the sandbox and starts its worker before the first run, so that it need not wait: as soon as the
 * reader touches the page, and when a cell comes into view and the browser is idle, unless the reader saves
 * data. Not for every page at once, because many are only read.
 */
export function prepareBeforeRun(cell: Element): void {
  if (isPrepared) return;
  waiting ??= prepareOnTouch();
  if (savesData()) return;
  const inView = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) whenIdle(prepare);
  });
  inView.observe(cell);
  waiting.signal.addEventListener("abort", () => {
    inView.disconnect();
  });
}

function prepareOnTouch(): AbortController {
  const touched = new AbortController();
  for (const event of ["pointermove", "pointerdown", "keydown", "scroll"]) {
    addEventListener(event, prepare, { signal: touched.signal, passive: true, capture: true });
  }
  return touched;
}
