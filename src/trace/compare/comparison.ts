import { addTo } from "../grouping.ts";
import type { TaskId } from "../model/events.ts";
import { explain } from "../words/explain.ts";
import type { TaskFacts } from "../model/facts.ts";
import { nameOfTask } from "../words/names.ts";
import type { RunTrace } from "../folds/run-trace.ts";
import { sentences } from "../words/sentences.ts";
import type { Segment } from "../model/timeline-elements.ts";

/** How a segment differs from its counterpart in the other run. */
export type SegmentChange = "same" | "moved" | "different";

/** A task in two runs; null where a run does not have it. */
export interface PairedTask {
  readonly left: TaskId | null;
  readonly right: TaskId | null;
  /** `moved`: it did the same, at other times. */
  readonly change: "same" | "moved" | "changed" | "new" | "gone";
  /** Whether it ended in another way or with another result. */
  readonly endDiffers: boolean;
  /** One for each segment of the task, in order. */
  readonly leftSegments: readonly SegmentChange[];
  readonly rightSegments: readonly SegmentChange[];
}

export interface RunComparison {
  /**
   * The right run's tasks in their order. A task that only the left run has follows the task that it followed
   * there.
   */
  readonly tasks: readonly PairedTask[];
  /** How many seconds an axis for both runs shows. */
  readonly extent: number;
}

/**
 * Compares two runs. Two tasks are the same when they have the same name, or the same coroutine and the same
 * place among the tasks of that coroutine.
 */
export function compareRuns(left: RunTrace, right: RunTrace): RunComparison {
  const leftByKey = new Map(keysOf(left).map(({ key, task }) => [key, task]));
  const rightKeys = keysOf(right);
  const known = new Set(rightKeys.map(({ key }) => key));
  const tasks: PairedTask[] = [];
  // A task that only the left run has follows a task there that both runs have, or precedes all of these.
  const gone = new Map<string | null, TaskFacts[]>();
  let before: string | null = null;
  for (const { key, task } of keysOf(left)) {
    if (known.has(key)) before = key;
    else addTo(gone, before, task);
  }
  const addGone = (behind: string | null): void => {
    for (const task of gone.get(behind) ?? []) tasks.push(pair(left, right, task, null));
  };
  addGone(null);
  for (const { key, task } of rightKeys) {
    tasks.push(pair(left, right, leftByKey.get(key) ?? null, task));
    addGone(key);
  }
  return { tasks, extent: Math.max(left.timeline.extent("time"), right.timeline.extent("time")) };
}

/** Explains in one or two sentences how a task differs. */
export function explainChange(left: RunTrace, right: RunTrace, paired: PairedTask): string {
  const { change } = paired;
  if (paired.right === null) {
    return paired.left === null ? "" : sentences.comparison.gone(nameOfTask(left, paired.left));
  }
  const changed = sentences.comparison[change](nameOfTask(right, paired.right));
  if (!paired.endDiffers || paired.left === null) return changed;
  const before = explain(left, { kind: "end", task: paired.left });
  return changed + sentences.comparison.end(before, explain(right, { kind: "end", task: paired.right }));
}

// Default names count all tasks of a run, so one more task changes the names of all that follow.
const DEFAULT_NAME = /^Task-\d+$/;

function keysOf(trace: RunTrace): readonly { readonly key: string; readonly task: TaskFacts }[] {
  const counts = new Map<string, number>();
  const tasks = trace.index.tasks.filter((task) => !task.isInternal);
  return tasks.map((task) => {
    const name = DEFAULT_NAME.test(task.name) ? task.coroutine : `${task.name} ${task.coroutine}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { key: `${name} ${count}`, task };
  });
}

function pair(
  leftTrace: RunTrace,
  rightTrace: RunTrace,
  left: TaskFacts | null,
  right: TaskFacts | null,
): PairedTask {
  const leftShapes = left === null ? [] : shapesOf(leftTrace, left.id);
  const rightShapes = right === null ? [] : shapesOf(rightTrace, right.id);
  const { leftChanges, rightChanges } = align(leftShapes, rightShapes);
  const endDiffers =
    left !== null && right !== null && (left.end !== right.end || left.result !== right.result);
  const all = [...leftChanges, ...rightChanges];
  let change: PairedTask["change"];
  if (left === null) change = "new";
  else if (right === null) change = "gone";
  else if (endDiffers || all.includes("different")) change = "changed";
  else change = all.includes("moved") ? "moved" : "same";
  return {
    left: left?.id ?? null,
    right: right?.id ?? null,
    change,
    endDiffers,
    leftSegments: leftChanges,
    rightSegments: rightChanges,
  };
}

/**
 * What two runs must have in common for a segment to be the same: not its lines, which may have moved, nor
 * its numbers.
 */
interface Shape {
  readonly what: string;
  readonly from: number;
  readonly to: number | null;
}

function shapesOf(trace: RunTrace, task: TaskId): readonly Shape[] {
  const time = (index: number): number => trace.events[index]?.time ?? 0;
  return trace.timeline.allSegments(task).map((segment) => ({
    what: whatIs(segment),
    from: time(segment.from),
    to: segment.to === null ? null : time(segment.to),
  }));
}

function whatIs({ kind, on }: Segment): string {
  return on === null || on.kind === "yield" ? kind : `${kind} ${on.kind} ${on.label}`;
}

// A reader mostly changes one place of a program: the segments before and after it are the same.
function align(
  left: readonly Shape[],
  right: readonly Shape[],
): { leftChanges: SegmentChange[]; rightChanges: SegmentChange[] } {
  const leftChanges = left.map((): SegmentChange => "different");
  const rightChanges = right.map((): SegmentChange => "different");
  const match = (leftPlace: number, rightPlace: number): boolean => {
    const before = left[leftPlace];
    const after = right[rightPlace];
    if (before === undefined || after?.what !== before.what) return false;
    const change = before.from === after.from && before.to === after.to ? "same" : "moved";
    leftChanges[leftPlace] = change;
    rightChanges[rightPlace] = change;
    return true;
  };
  let start = 0;
  while (match(start, start)) start++;
  let leftEnd = left.length - 1;
  let rightEnd = right.length - 1;
  while (leftEnd >= start && rightEnd >= start && match(leftEnd, rightEnd)) {
    leftEnd--;
    rightEnd--;
  }
  return { leftChanges, rightChanges };
}
