import { shortNameOf } from "./callbacks.ts";
import { describeHandle } from "./describe-handle.ts";
import type { FutureId, HandleId, TaskId, TraceEvent, WaitTarget } from "../model/events.ts";
import {
  endsOfConnection,
  nameOfActor,
  nameOfCallback,
  nameOfConnection,
  nameOfReference,
  nameOfRequester,
  nameOfTarget,
  nameOfTask,
} from "./names.ts";
import type { RunTrace } from "../folds/run-trace.ts";
import { seconds, sentences } from "./sentences.ts";

/** Describes an event in a sentence; below 0, that nothing has happened yet. */
export function describeEvent(trace: RunTrace, index: number): string {
  const event = trace.events[index];
  if (event === undefined) return sentences.event.before;
  const words = sentences.event;
  const actor = nameOfActor(trace, event);
  switch (event.kind) {
    case "loop-iteration":
      return words.iteration(event.iteration, event.ready);
    case "clock-moved":
      if (event.reason === "busy") return words.busy(event.to);
      return event.reason === "timer" ? words.slept(event.to) : words.blocked(actor, event.from, event.to);
    case "handle-scheduled":
      return describeScheduled(trace, event.handle, event.when);
    case "handle-run":
      return words.handleRuns(describeHandle(trace, event.handle));
    case "handle-cancelled":
      return describeCalledOff(trace, event.handle);
    case "task-created":
      return event.isThread === true
        ? words.threadStarted(actor, nameOfTask(trace, event.created), event.line)
        : words.created(actor, nameOfTask(trace, event.created), event.line);
    case "task-stepped":
      return describeStep(trace, event, index, actor);
    case "task-suspended":
      return words.suspended(actor, nameOfTarget(trace, event.on), event.line, untilOf(event.on));
    case "task-returned":
      return sentences.end.done(actor, event.time, event.result);
    case "task-raised":
      return sentences.end.failed(actor, event.time, event.exception);
    case "task-cancelled":
      return sentences.end.cancelled(actor, event.time);
    case "task-cancel-requested":
      return describeRequest(trace, event, nameOfRequester(trace, index));
    case "future-done":
      return describeDone(trace, event.future, event.state, actor, event);
    case "callback-added":
      return words.callbackAdded(
        sentences.callback(shortNameOf(event.callback)),
        nameOfTarget(trace, event.to),
        event.line,
      );
    case "signal-received":
      return words.signal(event.signal);
    case "connection-opened":
      return sentences.connection.opened(nameOfConnection(trace, event.connection), event.time);
    case "connection-changed":
      return describeTraffic(trace, event, actor);
    case "loop-deadlocked":
      return sentences.deadlock.found(event.waits.length);
    case "output":
      return sentences.mark(actor, event.text, event.line, event.time);
  }
}

function describeTraffic(
  trace: RunTrace,
  event: Extract<TraceEvent, { kind: "connection-changed" }>,
  actor: string,
): string {
  const [client, server] = endsOfConnection(trace, event.connection);
  const [from, to] = event.end === "client" ? [client, server] : [server, client];
  const words = sentences.connection;
  switch (event.change) {
    case "sent":
      return words.sent({ who: actor, from, to, bytes: event.bytes, line: event.line, time: event.time });
    case "ended":
      return words.ended(from, to, event.time);
    case "closed":
      return words.closed(from, to, event.time);
    case "reset":
      return words.reset(from, to, event.bytes, event.time);
  }
}

function describeScheduled(trace: RunTrace, handle: HandleId, when: number | null): string {
  if (when !== null) return sentences.event.timerSet(describeHandle(trace, handle), when);
  return sentences.event.scheduled(nameOfCallback(trace, handle));
}

// Asyncio also cancels timers that have fired.
function describeCalledOff(trace: RunTrace, handle: HandleId): string {
  const facts = trace.index.handle(handle);
  const what = nameOfCallback(trace, handle);
  if (facts === undefined || facts.when === null) return sentences.event.handleCancelled(what);
  const isPending = facts.ranAt === null && facts.wakes !== null;
  if (isPending && facts.callback.startsWith("_set_result_unless_cancelled"))
    return sentences.event.sleepCancelled(nameOfTask(trace, facts.wakes), seconds(facts.when));
  return sentences.event.timerCancelled(what, seconds(facts.when), facts.ranAt !== null);
}

function describeStep(
  trace: RunTrace,
  event: Extract<TraceEvent, { kind: "task-stepped" }>,
  index: number,
  actor: string,
): string {
  const isFirst = isFirstStep(trace, event.task, index);
  if (event.raises !== undefined) {
    return isFirst
      ? sentences.event.raisesAtStart(actor, event.raises)
      : sentences.event.raises(actor, event.raises, event.line);
  }
  return isFirst ? sentences.event.started(actor) : sentences.event.stepped(actor, event.line);
}

function isFirstStep(trace: RunTrace, task: TaskId | null, index: number): boolean {
  if (task === null) return false;
  const first = trace.timeline.allSegments(task).find((segment) => segment.kind === "running");
  return first !== undefined && first.from <= index && (first.to ?? Infinity) >= index;
}

function describeRequest(
  trace: RunTrace,
  event: Extract<TraceEvent, { kind: "task-cancel-requested" }>,
  actor: string,
): string {
  const target = nameOfTask(trace, event.target);
  const through = event.through === undefined ? null : nameOfTarget(trace, event.through);
  return sentences.event.cancelRequested(actor, target, event.line, through);
}

function describeDone(
  trace: RunTrace,
  future: FutureId,
  state: "finished" | "failed" | "cancelled",
  actor: string,
  event: TraceEvent,
): string {
  const facts = trace.index.future(future);
  const what = nameOfReference(trace, { kind: "future", future });
  const [member] = facts?.members ?? [];
  const isByHand = state === "cancelled" && event.line !== null;
  if (facts?.label === "shield" && isByHand && member !== undefined) {
    return sentences.arrow.cancelShield(actor, nameOfTarget(trace, member));
  }
  return sentences.event.futureDone(what, sentences.futureState[state]);
}

function untilOf(target: WaitTarget): number | null {
  return target.kind === "timer" ? target.until : null;
}
