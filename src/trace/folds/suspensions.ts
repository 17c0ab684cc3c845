import type { RunTrace } from "./run-trace.ts";

/** What a run says about a line at which tasks suspended. */
export interface LineSuspensions {
  /** How often. */
  readonly count: number;
  /** The first of the events. */
  readonly first: number;
  /** The line at which the innermost coroutine was at the first: the same line, unless that is further in. */
  readonly innermost: number;
}

/**
 * The lines of the program at which a coroutine was when its task suspended: where it suspended itself, and
 * where it awaited a coroutine that did.
 */
export function suspensionsOf(trace: RunTrace): ReadonlyMap<number, LineSuspensions> {
  const lines = new Map<number, LineSuspensions>();
  for (let index = 0; index < trace.programEventCount; index++) {
    const event = trace.events[index];
    if (event?.kind !== "task-suspended") continue;
    const frames = (event.stack ?? []).flatMap(({ line }) => (line === null ? [] : [line]));
    const innermost = frames.at(-1) ?? event.line;
    if (innermost === null) continue;
    for (const line of new Set([...frames, innermost])) {
      const known = lines.get(line);
      lines.set(
        line,
        known === undefined ? { count: 1, first: index, innermost } : { ...known, count: known.count + 1 },
      );
    }
  }
  return lines;
}
