import {
  compareRuns,
  explainChange,
  type PairedTask,
  type SegmentChange,
} from "../../trace/compare/comparison.ts";
import type { TaskId } from "../../trace/model/events.ts";
import type { TraceElement } from "../../trace/words/explain.ts";
import type { RunTrace } from "../../trace/folds/run-trace.ts";
import { sentences } from "../../trace/words/sentences.ts";

/** What differs in a task's row from the same task's row in another run. */
export interface RowChange {
  /** Whether the other run has no such task. */
  readonly isWhole: boolean;
  /** How each segment that is not the same differs, by the event with which it begins. */
  readonly segments: ReadonlyMap<number, Exclude<SegmentChange, "same">>;
  /** Whether it ends differently. */
  readonly end: boolean;
}

/** What differs between two runs, for the rows of both. */
export class RunChanges {
  readonly before: ReadonlyMap<TaskId, RowChange>;
  readonly now: ReadonlyMap<TaskId, RowChange>;
  readonly #other: RunTrace;
  readonly #trace: RunTrace;
  readonly #pairs: readonly PairedTask[];

  constructor(other: RunTrace, trace: RunTrace) {
    this.#other = other;
    this.#trace = trace;
    this.#pairs = compareRuns(other, trace).tasks;
    this.before = new Map(
      this.#pairs.flatMap((pair) => rowChange(other, pair, pair.left, pair.leftSegments)),
    );
    this.now = new Map(this.#pairs.flatMap((pair) => rowChange(trace, pair, pair.right, pair.rightSegments)));
  }

  /** The kinds of changes that the rows of this run show. */
  get kinds(): ReadonlySet<"different" | "moved"> {
    const changes = [...this.now.values()].flatMap(({ segments }) => [...segments.values()]);
    return new Set(changes.map((change) => (change === "moved" ? "moved" : "different")));
  }

  /** Explains in a sentence how an element of this run differs from the other run; null when it does not. */
  explain(about: TraceElement): string | null {
    if (about.kind === "task" || about.kind === "end") {
      const pair = this.#pairs.find(({ right }) => right === about.task);
      return pair === undefined ? null : explainChange(this.#other, this.#trace, pair);
    }
    if (about.kind !== "segment") return null;
    const row = this.now.get(about.segment.task);
    if (row?.isWhole) return sentences.comparison.segment.new;
    const change = row?.segments.get(about.segment.from);
    return change === undefined ? null : sentences.comparison.segment[change];
  }
}

function rowChange(
  trace: RunTrace,
  { left, right, change, endDiffers }: PairedTask,
  task: TaskId | null,
  changes: readonly SegmentChange[],
): readonly (readonly [TaskId, RowChange])[] {
  if (task === null || change === "same") return [];
  const segments = new Map<number, Exclude<SegmentChange, "same">>();
  trace.timeline.allSegments(task).forEach((segment, place) => {
    const became = changes[place] ?? "different";
    if (became !== "same") segments.set(segment.from, became);
  });
  return [[task, { isWhole: left === null || right === null, segments, end: endDiffers }]];
}
