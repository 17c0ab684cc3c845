/**
 * Calls `work` when the browser has nothing else to do.
 *
 * @param timeout milliseconds after which it is called in any case; without `requestIdleCallback` (Safari) it
 *   is called after a second
 */
export function whenIdle(work: () => void, timeout = 3000): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(work, { timeout });
  else setTimeout(work, 1000);
}

/** Whether the reader has asked the browser to load no more than what is needed (in Chromium, Data Saver). */
export function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, "connection");
  return connection instanceof Object && Reflect.get(connection, "saveData") === true;
}
