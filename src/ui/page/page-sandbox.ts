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

let isPrepared = false;

/**
 * Loads the sandbox and starts its worker as soon as the reader touches the page, so that the first run need
 * not wait; not earlier, because many pages are only read.
 */
export function prepareOnFirstTouch(): void {
  if (isPrepared) return;
  isPrepared = true;
  const touched = new AbortController();
  const prepare = (): void => {
    touched.abort();
    // The run that needs the sandbox tries again, and reports a failure.
    pageSandbox()
      .then((ready) => ready.prepare())
      .catch(() => undefined);
  };
  for (const event of ["pointermove", "pointerdown", "keydown", "scroll"]) {
    addEventListener(event, prepare, { signal: touched.signal, passive: true, capture: true });
  }
}
