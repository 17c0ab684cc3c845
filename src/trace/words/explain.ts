import { describeEvent } from "./describe-event.ts";
import { describeHandle } from "./describe-handle.ts";
import type { ConnectionEnd, ConnectionId, HandleId, TaskId } from "../model/events.ts";
import {
  nameOfActor,
  nameOfConnection,
  nameOfReference,
  nameOfRequester,
  nameOfTarget,
  nameOfTask,
} from "./names.ts";
import type { RunTrace } from "../folds/run-trace.ts";
import { sentences } from "./sentences.ts";
import type {
  Arrow,
  CancelArrow,
  Mark,
  Segment,
  Stuck,
  Summary,
  WakeArrow,
} from "../model/timeline-elements.ts";

/** Anything that the timeline or the loop panel shows. */
export type TraceElement =
  | { readonly kind: "segment"; readonly segment: Segment | Summary }
  | { readonly kind: "mark"; readonly mark: Mark }
  | { readonly kind: "arrow"; readonly arrow: Arrow }
  | { readonly kind: "connection"; readonly connection: ConnectionId }
  /** Something that happens to a connection, by its event. */
  | { readonly kind: "traffic"; readonly connection: ConnectionId; readonly index: number }
  | { readonly kind: "stuck"; readonly stuck: Stuck }
  | { readonly kind: "end"; readonly task: TaskId }
  | { readonly kind: "task"; readonly task: TaskId }
  /** An entry of the ready queue or a timer; `moment` is the event at which it is shown. */
  | { readonly kind: "handle"; readonly handle: HandleId; readonly moment: number | null }
  | { readonly kind: "event"; readonly index: number };

/** Explains an element of the views in one or two sentences. */
export function explain(trace: RunTrace, element: TraceElement): string {
  switch (element.kind) {
    case "segment":
      return explainSegment(trace, element.segment);
    case "mark":
      return explainMark(trace, element.mark);
    case "arrow":
      return explainArrow(trace, element.arrow);
    case "stuck":
      return explainStuck(trace, element.stuck);
    case "end":
      return explainEnd(trace, element.task);
    case "task":
      return explainTask(trace, element.task);
    case "handle":
      return explainHandle(trace, element.handle, element.moment);
    case "connection":
      return explainConnection(trace, element.connection);
    case "traffic":
    case "event":
      return describeEvent(trace, element.index);
  }
}

function timeOf(trace: RunTrace, index: number): number {
  return trace.events[index]?.time ?? 0;
}

function explainSegment(trace: RunTrace, segment: Segment | Summary): string {
  const who = nameOfTask(trace, segment.task);
  const from = timeOf(trace, segment.from);
  switch (segment.kind) {
    case "summary":
      return sentences.task.many(who, segment.count);
    case "running": {
      const end = segment.to === null ? undefined : trace.events[segment.to];
      const then = end?.kind === "task-suspended" ? ` ${describeEvent(trace, segment.to ?? 0)}` : "";
      return sentences.task.running(who, segment.line, from) + then;
    }
    case "ready": {
      const task = trace.index.task(segment.task);
      const isNew = task?.createdAt === segment.from;
      if (task?.isThread === true) return sentences.task.started(who, from);
      return isNew ? sentences.task.created(who, from) : sentences.task.ready(who, from);
    }
    case "waiting": {
      const { on, line } = segment;
      const until = on?.kind === "timer" ? on.until : null;
      const what = on === null ? sentences.target.plainFuture : nameOfTarget(trace, on);
      return sentences.task.waiting(who, what, line, until);
    }
  }
}

function explainMark(trace: RunTrace, mark: Mark): string {
  const event = trace.events[mark.index];
  if (event?.kind !== "output") return "";
  return sentences.mark(nameOfActor(trace, event), event.text, event.line, event.time);
}

function explainConnection(trace: RunTrace, id: ConnectionId): string {
  const facts = trace.index.connections.get(id);
  if (facts === undefined) return "";
  const { client, server } = facts.directions;
  const ends = [client.endedAt, server.endedAt];
  const last = ends.includes(null) ? null : Math.max(...ends.map((end) => end ?? 0));
  const bytesBy = (end: ConnectionEnd): number =>
    facts.directions[end].sent.reduce((sum, index) => {
      const event = trace.events[index];
      return sum + (event?.kind === "connection-changed" ? event.bytes : 0);
    }, 0);
  return sentences.connection.whole(
    nameOfConnection(trace, id),
    bytesBy("client"),
    bytesBy("server"),
    timeOf(trace, facts.openedAt),
    last === null ? null : timeOf(trace, last),
  );
}

function explainStuck(trace: RunTrace, { sentence, circle }: Stuck): string {
  return sentences.deadlock.wait(
    sentence,
    circle.map((task) => nameOfTask(trace, task)),
  );
}

function explainEnd(trace: RunTrace, id: TaskId): string {
  const who = nameOfTask(trace, id);
  const task = trace.index.task(id);
  if (task?.endedAt === undefined || task.endedAt === null || task.end === null)
    return sentences.end.never(who);
  const time = timeOf(trace, task.endedAt);
  switch (task.end) {
    case "done":
      return sentences.end.done(who, time, task.result);
    case "failed":
      return sentences.end.failed(who, time, task.result);
    case "cancelled":
      return sentences.end.cancelled(who, time);
  }
}

function explainTask(trace: RunTrace, id: TaskId): string {
  const who = nameOfTask(trace, id);
  const task = trace.index.task(id);
  if (task === undefined) return who;
  const creator = task.creator === null ? null : nameOfTask(trace, task.creator);
  return `${sentences.task.facts(who, task.definedAt, creator)} ${explainEnd(trace, id)}`;
}

function explainHandle(trace: RunTrace, id: HandleId, moment: number | null): string {
  const handle = trace.index.handle(id);
  if (handle === undefined) return "";
  const ready = moment === null ? [] : trace.stateAt(moment).ready;
  const place = ready.indexOf(id);
  const scheduled = trace.events[handle.scheduledAt];
  const by = scheduled?.line === null || scheduled?.task === null ? undefined : scheduled;
  return (
    describeHandle(trace, id) +
    (place === -1 ? "" : sentences.handle.place(place + 1, ready.length)) +
    (by === undefined ? "" : sentences.handle.scheduledBy(nameOfActor(trace, by), by.line))
  );
}

function explainArrow(trace: RunTrace, arrow: Arrow): string {
  const begin = trace.events[arrow.from];
  const who = begin === undefined ? sentences.program : nameOfActor(trace, begin);
  const to = arrow.toTask === null ? sentences.unknownTask : nameOfTask(trace, arrow.toTask);
  switch (arrow.kind) {
    case "create":
      return sentences.arrow.create(who, to);
    case "wake":
      return explainWake(trace, arrow, to);
    case "cancel":
      return explainCancel(trace, arrow, nameOfRequester(trace, arrow.from), to);
    case "cancel-future":
      return arrow.target.label === "shield" && arrow.toTask !== null
        ? sentences.arrow.cancelShield(who, to)
        : sentences.arrow.cancelFuture(who, nameOfTarget(trace, arrow.target));
    case "relation": {
      const awaiter = arrow.fromTask === null ? who : nameOfTask(trace, arrow.fromTask);
      return sentences.arrow.relation(awaiter, nameOfTarget(trace, arrow.member), arrow.relation);
    }
  }
}

function explainWake(trace: RunTrace, arrow: WakeArrow, woken: string): string {
  const what = nameOfReference(trace, arrow.completed);
  const done = trace.events[arrow.from];
  const from = arrow.fromTask === null ? undefined : trace.index.task(arrow.fromTask);
  if (from?.endedAt === arrow.from && from.end !== null) {
    const ended = sentences.ended[from.end](nameOfTask(trace, from.id));
    return sentences.arrow.wakeByTask(ended, woken, arrow.completed.kind === "task" ? null : what);
  }
  const facts = arrow.completed.kind === "future" ? trace.index.future(arrow.completed.future) : undefined;
  if (facts?.kind === "timer" && facts.state === "finished") {
    return sentences.arrow.wakeByTimer(woken, what, timeOf(trace, arrow.doneAt));
  }
  return sentences.arrow.wake(done === undefined ? sentences.program : nameOfActor(trace, done), woken, what);
}

function explainCancel(trace: RunTrace, arrow: CancelArrow, who: string, target: string): string {
  const { through, on, line, outcome } = arrow;
  const passedOn = through === null ? "" : sentences.arrow.through(nameOfTarget(trace, through));
  const segment = trace.timeline.segmentAt(arrow.target, arrow.from);
  const isUnbegun = segment?.kind === "ready" && segment.from === trace.index.task(arrow.target)?.createdAt;
  const words = sentences.arrow;
  let what: string;
  if (outcome === "not delivered") {
    what = words.outcome[outcome];
  } else if (isUnbegun) {
    what = outcome === "cancelled" ? words.neverBegan : words.neverStarted;
  } else {
    const received = on === null ? words.receivedReady : words.received(nameOfTarget(trace, on), line);
    // A task may be cleaning up when the trace ends.
    const isOpen = outcome === "pending" && arrow.to !== null;
    what = isOpen ? received : `${received} ${words.outcome[outcome]}`;
  }
  return sentences.arrow.cancel(who, target, what, passedOn);
}
