const LISTENERS: readonly (readonly [RegExp, string])[] = [
  [/^_run_until_complete/, "asyncio.run"],
  [/^_on_completion|^_wait\./, "wait"],
  [/^_log_on_exception/, "shield"],
  [/^_chain_future\.<locals>\._call_set_state/, "the thread that waits for it"],
  [/^_chain_future\./, "the thread"],
];

/** A callback's name without its place in asyncio's source, which is not in the reader's program. */
export function shortNameOf(callback: string): string {
  return callback.replace(/ at (?:\S*\/)?asyncio\/\S+:\d+$/, "");
}

/**
 * What asyncio notifies by one of its own callbacks, by the callback's name: `gather`, `wait`, `shield`,
 * `asyncio.run`, `the task group`. Null for the callbacks of a program, and for those that notify nothing.
 */
export function listenerOf(callback: string): string | null {
  // A bound method is named without its place.
  if (callback === "TaskGroup._on_task_done()") return "the task group";
  const name = shortNameOf(callback);
  if (name === callback) return null;
  for (const [pattern, listener] of LISTENERS) if (pattern.test(name)) return listener;
  return /^(?:\w+\.)*(\w+)\.<locals>/.exec(name)?.[1]?.replace(/^_/, "") ?? null;
}
