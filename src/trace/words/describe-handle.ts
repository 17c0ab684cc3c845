import type { HandleId } from "../model/events.ts";
import { nameOfReference, nameOfTask } from "./names.ts";
import { listenerOf, shortNameOf } from "./callbacks.ts";
import type { RunTrace } from "../folds/run-trace.ts";
import { sentences } from "./sentences.ts";

/** Describes what a handle does when it runs. */
export function describeHandle(trace: RunTrace, id: HandleId): string {
  const handle = trace.index.handle(id);
  if (handle === undefined) return "";
  const { wakes, when, callback, completed } = handle;
  const what = completed === null ? null : nameOfReference(trace, completed);
  if (handle.isStep && wakes !== null) {
    const who = nameOfTask(trace, wakes);
    return callback.startsWith("TaskStep") ? sentences.handle.step(who) : sentences.handle.wakeup(who, what);
  }
  const listener = listenerOf(callback);
  if (listener !== null && what !== null) return sentences.handle.notifies(listener, what);
  if (when === null) return sentences.handle.soon(shortNameOf(callback), what);
  return wakes !== null && callback.startsWith("_set_result_unless_cancelled")
    ? sentences.handle.sleepTimer(nameOfTask(trace, wakes), when)
    : sentences.handle.timer(shortNameOf(callback), when);
}
