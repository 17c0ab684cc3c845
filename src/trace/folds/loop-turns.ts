import { isLibraryCallback } from "../model/callbacks.ts";
import type { HandleId } from "../model/events.ts";
import type { RunTrace } from "./run-trace.ts";

/**
 * What the loop does in one go: it runs a handle, or sleeps until its next timer. `from` is the event with
 * which that begins, `to` the last event before the next turn.
 */
export type Turn =
  | { readonly kind: "handle"; readonly handle: HandleId; readonly from: number; readonly to: number }
  | { readonly kind: "sleep"; readonly from: number; readonly to: number };

/** The turns of a program, in their order, without those with which `asyncio.run` shuts the loop down. */
export function turnsOf(trace: RunTrace): readonly Turn[] {
  const { events, programEventCount } = trace;
  const begun: { kind: "handle" | "sleep"; handle: HandleId; from: number }[] = [];
  for (let index = 0; index < programEventCount; index++) {
    const event = events[index];
    if (event?.kind === "handle-run") begun.push({ kind: "handle", handle: event.handle, from: index });
    else if (event?.kind === "clock-moved" && event.reason === "timer") {
      begun.push({ kind: "sleep", handle: 0, from: index });
    }
  }
  return begun.map(({ kind, handle, from }, place) => {
    const to = (begun[place + 1]?.from ?? programEventCount) - 1;
    return kind === "sleep" ? { kind, from, to } : { kind, handle, from, to };
  });
}

/**
 * Whether a handle belongs to the program: it runs one of its tasks, or a callback that the program defines.
 * The others are asyncio's own, such as those that wake a sleeping task.
 */
export function isOfProgram(trace: RunTrace, id: HandleId): boolean {
  const handle = trace.index.handle(id);
  if (handle === undefined) return false;
  if (handle.isStep && handle.wakes !== null) return trace.index.task(handle.wakes)?.isInternal === false;
  return !isLibraryCallback(handle.callback);
}
