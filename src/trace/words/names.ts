import type {
  ConnectionId,
  FutureReference,
  HandleId,
  TaskId,
  TraceEvent,
  WaitTarget,
} from "../model/events.ts";
import { listenerOf, shortNameOf } from "./callbacks.ts";
import type { RunTrace } from "../folds/run-trace.ts";
import { sentences } from "./sentences.ts";

// More names than these in one sentence are only counted.
const MAX_NAMES = 4;
// The members of nested gathers are named down to this depth; further in, only the label of a gather is.
const MAX_NAMED_DEPTH = 3;

/** A task's name and its coroutine: `Task-2 job1`. */
export function nameOfTask(trace: RunTrace, id: TaskId): string {
  const task = trace.index.task(id);
  return task === undefined ? sentences.unknownTask : sentences.taskName(task.name, task.coroutine);
}

/** What a task waits for: `sleep(1)`, `Task-2 job1`, `gather of Task-2 job1 and Task-3 job2`. */
export function nameOfTarget(trace: RunTrace, target: WaitTarget): string {
  return nameWithin(trace, target, 1);
}

function nameWithin(trace: RunTrace, target: WaitTarget, depth: number): string {
  switch (target.kind) {
    case "yield":
      return sentences.target.yield;
    case "task":
      return nameOfTask(trace, target.task);
    case "timer":
      return sentences.target.label(target.label);
    case "future":
    case "lock":
    case "queue": {
      const members = target.members ?? trace.index.future(target.future)?.members ?? [];
      if (members.length > MAX_NAMES) {
        return sentences.target.withMembers(target.label, [sentences.target.many(members.length)]);
      }
      const shown = depth > MAX_NAMED_DEPTH ? [] : members;
      const names = shown.map((member) => nameWithin(trace, member, depth + 1));
      if (names.length > 0) return sentences.target.withMembers(target.label, names);
      return target.label === "future" ? sentences.target.plainFuture : sentences.target.label(target.label);
    }
  }
}

/** A task or a future, named as {@link nameOfTarget} does. */
export function nameOfReference(trace: RunTrace, reference: FutureReference): string {
  if (reference.kind === "task") return nameOfTask(trace, reference.task);
  const facts = trace.index.future(reference.future);
  if (facts === undefined) return sentences.target.plainFuture;
  return facts.kind === "timer"
    ? sentences.target.label(facts.label)
    : nameOfTarget(trace, { kind: facts.kind, future: facts.id, label: facts.label, members: facts.members });
}

/** What caused an event: a task, a callback that the loop runs, or the program outside the loop. */
export function nameOfActor(trace: RunTrace, event: TraceEvent): string {
  if (event.task !== null) return nameOfTask(trace, event.task);
  return event.cause === null ? sentences.program : nameOfCallback(trace, event.cause);
}

/** Who asked a task to cancel itself, in the event at `index`: also the handler of a signal. */
export function nameOfRequester(trace: RunTrace, index: number): string {
  const before = trace.events[index - 1];
  if (before?.kind === "signal-received") return sentences.signalHandler(before.signal);
  const event = trace.events[index];
  return event === undefined ? sentences.program : nameOfActor(trace, event);
}

/** `the callback done()`, or of one of asyncio's own what it is for. */
export function nameOfCallback(trace: RunTrace, id: HandleId): string {
  const handle = trace.index.handle(id);
  if (handle === undefined) return sentences.eventLoop;
  if (handle.isStep && handle.wakes !== null) return nameOfTask(trace, handle.wakes);
  const listener = listenerOf(handle.callback);
  return listener === null || handle.completed === null
    ? sentences.callback(shortNameOf(handle.callback))
    : sentences.notification(listener, nameOfReference(trace, handle.completed));
}

/** The addresses of the client's and the server's end; words for an end that has none. */
export function endsOfConnection(trace: RunTrace, id: ConnectionId): readonly [string, string] {
  const { client = "", server = "" } = trace.index.connections.get(id) ?? {};
  return [client || sentences.connection.client, server || sentences.connection.server];
}

/** A connection by its two ends: `127.0.0.1:49152 → 127.0.0.1:8888`. */
export function nameOfConnection(trace: RunTrace, id: ConnectionId): string {
  return sentences.connection.name(...endsOfConnection(trace, id));
}
