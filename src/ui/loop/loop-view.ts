import type { HandleId, TaskId } from "../../trace/model/events.ts";
import type { HandleFacts } from "../../trace/model/facts.ts";
import type { LoopState, TaskState } from "../../trace/model/loop-state.ts";
import { listenerOf } from "../../trace/words/callbacks.ts";
import { nameOfReference, nameOfTarget, nameOfTask } from "../../trace/words/names.ts";
import type { RunTrace } from "../../trace/folds/run-trace.ts";
import { shorten } from "../../trace/words/shorten.ts";
import { loopWords as words } from "./words.ts";

// The longest part of a name from the program that is shown, in UTF-16 code units.
const MAX_NAME_LENGTH = 100;
// How many entries of a queue are named in the announced sentence.
const MAX_ANNOUNCED_ENTRIES = 8;
// Entries further down in a queue are only counted.
const MAX_ENTRIES = 12;
const MAX_TASKS = 24;

/** A handle in any of the lists: its key stays the same when it moves from one to another. */
export interface EntryView {
  readonly key: string;
  /** The virtual second of a timer. */
  readonly when: number | null;
  readonly text: string;
  /** The line of the learner's program to which it is linked. */
  readonly line: number | null;
}

export interface TaskView {
  readonly key: string;
  readonly name: string;
  readonly coroutine: string;
  readonly status: TaskState["status"];
  /** How it waits, as the timeline draws it. */
  readonly waits: "timer" | "future" | "lock" | null;
  readonly text: string;
  readonly line: number | null;
}

export interface FrameView {
  readonly name: string;
  readonly line: number | null;
}

/** The loop at one moment, in the words of the panel. */
export interface LoopView {
  /** The running handle, or a sentence that explains why none is running. */
  readonly running: EntryView | string;
  /** The first of the ready queue; likewise of the timers. */
  readonly ready: readonly EntryView[];
  readonly timers: readonly EntryView[];
  /**
   * The learner's tasks, in the order in which they were created; when there are many, those that have not
   * ended come first.
   */
  readonly tasks: readonly TaskView[];
  /** The number of entries in each list, including those that are not shown. */
  readonly counts: { readonly ready: number; readonly timers: number; readonly tasks: number };
  /** The coroutines of the running task, the outermost first. */
  readonly stack: readonly FrameView[];
}

/**
 * The loop as it is when `position` events have happened and the clock shows `moment`.
 *
 * @param moment the virtual second, which may lie between the last event and the next
 * @param hasEnded whether no further events will come
 */
export function loopViewOf(trace: RunTrace, position: number, moment: number, hasEnded: boolean): LoopView {
  const state = trace.stateAt(position - 1);
  const tasks = new Map(state.tasks.map((task) => [task.task, task]));
  const entry = (handle: HandleId): EntryView => entryOf(trace, tasks, handle);
  // A task that suspends still has its stack; the next event belongs to another handle.
  const stack = state.event?.kind === "task-suspended" ? (state.event.stack ?? []) : state.stack;
  const asleep = isAsleep(trace, position, moment);
  const isOver = hasEnded && position >= trace.events.length;
  // Without those with which `asyncio.run` ends, which the timeline does not show either.
  const learners = state.tasks.filter(({ task }) => trace.index.task(task)?.isInternal !== true);
  return {
    running:
      asleep || isOver || state.handle === null
        ? idleText(state, asleep, isOver)
        : runningOf(trace, entry(state.handle), state.handle, tasks),
    ready: state.ready.slice(0, MAX_ENTRIES).map(entry),
    timers: state.timers.slice(0, MAX_ENTRIES).map(entry),
    tasks: ofInterest(learners).map((task) => taskView(trace, task)),
    counts: { ready: state.ready.length, timers: state.timers.length, tasks: learners.length },
    stack:
      asleep || isOver ? [] : stack.map(({ name, line }) => ({ name: shorten(name, MAX_NAME_LENGTH), line })),
  };
}

// When there are too many, tasks that have ended are left out first.
function ofInterest(tasks: readonly TaskState[]): readonly TaskState[] {
  if (tasks.length <= MAX_TASKS) return tasks;
  const isOver = ({ status }: TaskState): boolean => ["done", "cancelled", "failed"].includes(status);
  const open = tasks.filter((task) => !isOver(task)).slice(0, MAX_TASKS);
  return [...open, ...tasks.filter(isOver).slice(0, MAX_TASKS - open.length)];
}

// The last event before a sleep ended a handle, but the loop does nothing until the clock has moved.
function isAsleep(trace: RunTrace, position: number, moment: number): boolean {
  const last = trace.events[position - 1];
  const next = trace.events[position];
  return next?.kind === "clock-moved" && next.reason === "timer" && moment > (last?.time ?? 0);
}

function idleText(state: LoopState, asleep: boolean, isOver: boolean): string {
  if (isOver) return state.iteration === 0 && state.tasks.length === 0 ? words.overWithoutLoop : words.over;
  if (asleep) return words.sleeps;
  if (state.event === null) return words.notBegun;
  if (state.event.kind === "clock-moved" && state.event.reason === "timer") return words.due;
  return state.iteration === 0 ? words.program : words.between;
}

function entryOf(trace: RunTrace, tasks: ReadonlyMap<TaskId, TaskState>, id: HandleId): EntryView {
  const handle = trace.index.handle(id);
  const task = handle?.wakes == null ? undefined : tasks.get(handle.wakes);
  const isOfTask =
    handle !== undefined && task !== undefined && (handle.isStep || isWakeUpTimer(handle.callback));
  const line = isOfTask
    ? (task.line ?? trace.index.task(task.task)?.definedAt ?? null)
    : lineOfCallback(handle?.callback ?? "");
  return {
    key: `handle ${String(id)}`,
    when: handle?.when ?? null,
    text: isOfTask ? stepText(trace, handle, task.task) : callbackText(trace, id),
    line,
  };
}

// While a task runs, the reason why it was scheduled does not matter any more. At its end its step is still
// the loop's present handle, although the task waits already, or has ended.
function runningOf(
  trace: RunTrace,
  entry: EntryView,
  id: HandleId,
  tasks: ReadonlyMap<TaskId, TaskState>,
): EntryView {
  const handle = trace.index.handle(id);
  if (handle?.isStep !== true || handle.wakes === null) return entry;
  const who = nameOfTask(trace, handle.wakes);
  const status = tasks.get(handle.wakes)?.status;
  if (status === undefined || status === "running") return { ...entry, text: who };
  const hasEnded = status !== "waiting" && status !== "ready";
  return { ...entry, text: hasEnded ? words.hasEnded(who) : words.hasSuspended(who) };
}

function stepText(trace: RunTrace, handle: HandleFacts, task: TaskId): string {
  const who = nameOfTask(trace, task);
  if (!handle.callback.startsWith("TaskStep")) return words.wakes(who);
  const first = trace.index.task(task)?.events.find((index) => trace.events[index]?.kind === "task-stepped");
  return first === undefined || first > handle.scheduledAt ? words.begins(who) : words.continues(who);
}

function callbackText(trace: RunTrace, id: HandleId): string {
  const handle = trace.index.handle(id);
  if (handle === undefined) return "";
  const name = handle.callback.replace(/ at \S+:\d+$/, "");
  const listener = listenerOf(handle.callback);
  if (listener === null || handle.completed === null) return words.calls(shorten(name, MAX_NAME_LENGTH));
  // For the class of asyncio's own coroutines there is no room in a queue.
  return words.notifies(listener, nameOfReference(trace, handle.completed).replace("BaseEventLoop.", ""));
}

/** The line of a callback that the program defines: `callback() at main.ts:17`. */
function lineOfCallback(callback: string): number | null {
  const line = / at main\.(?:ts|py):(\d+)$/.exec(callback)?.[1];
  return line === undefined ? null : Number(line);
}

function isWakeUpTimer(callback: string): boolean {
  return callback.startsWith("_set_result_unless_cancelled");
}

function taskView(trace: RunTrace, task: TaskState): TaskView {
  return {
    key: `task ${String(task.task)}`,
    name: shorten(task.name, MAX_NAME_LENGTH),
    coroutine: shorten(task.coroutine, MAX_NAME_LENGTH),
    status: task.status,
    waits: waitsOf(task),
    text: taskText(trace, task),
    line: task.status === "waiting" || task.status === "running" ? task.line : null,
  };
}

function waitsOf(task: TaskState): TaskView["waits"] {
  switch (task.waitsFor?.kind) {
    case "timer":
      return "timer";
    case "lock":
    case "queue":
      return "lock";
    case "task":
    case "future":
      return "future";
    case "yield":
    case undefined:
      return null;
  }
}

function taskText(trace: RunTrace, task: TaskState): string {
  const { status, waitsFor, until } = task;
  switch (status) {
    case "running":
      return words.states.running;
    case "ready":
      return task.cancelRequested
        ? `${words.states.ready}, ${words.states.cancelRequested}`
        : words.states.ready;
    case "waiting": {
      const what = waitsFor === null ? "" : nameOfTarget(trace, waitsFor);
      const text = words.waitsFor(what);
      return until === null ? text : words.until(text, until);
    }
    case "done":
    case "cancelled":
    case "failed":
      return words.ends[status];
  }
}

/** The panel's three queues as one sentence for screen readers. */
export function loopText({ running, ready, timers, counts }: LoopView): string {
  const list = (entries: readonly EntryView[], count: number, none: string): string =>
    count === 0
      ? none
      : [
          ...entries.slice(0, MAX_ANNOUNCED_ENTRIES).map((entry) => entryText(entry)),
          ...(count > MAX_ANNOUNCED_ENTRIES ? [words.more(count - MAX_ANNOUNCED_ENTRIES)] : []),
        ].join("; ");
  return words.state(
    typeof running === "string" ? running : entryText(running),
    list(ready, counts.ready, words.empty),
    list(timers, counts.timers, words.none),
  );
}

/** An entry as text, with its second and its line if it has them. */
export function entryText({ when, text, line }: EntryView): string {
  const atLine = line === null ? text : words.atLine(text, line);
  return when === null ? atLine : `${words.seconds(when)} ${atLine}`;
}
